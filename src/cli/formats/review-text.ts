import type { GoneMark, LessonReview, MarkReport, StatedDecision, TagChange } from '../../core/index';
import type { ReviewResult } from '../result';
import { oneLine, shorten, wrap } from '../terminal/layout';
import type { View } from '../terminal/view';

/** For the terminal: each lesson with what is good in it first, then what moved. */
export function formatReviewText(result: ReviewResult, view: View): string {
  const lessons = result.review.lessons
    .filter(({ change }) => change !== 'words-kept')
    .map((lesson) => `${formatLesson(lesson, view).join('\n')}\n\n`);
  const notes = result.notes.map((note) => `${wrap(oneLine(note), view.columns).join('\n')}\n`);
  return `${lessons.join('')}${notes.join('')}${wrap(closingLine(result), view.columns).join('\n')}\n`;
}

const changes: Readonly<Record<LessonReview['change'], string>> = {
  added: 'new',
  edited: 'edited',
  removed: 'taken out',
  'words-kept': 'the same in every word',
};

function formatLesson(lesson: LessonReview, view: View): string[] {
  const { marks, tags, decisions, path, previousPath, change } = lesson;
  const from = previousPath === null ? '' : `, was ${oneLine(previousPath)}`;
  if (change === 'removed') return [`${view.style.strong(oneLine(path))} (${changes[change]})`];
  return [
    `${view.style.strong(oneLine(path))} (${changes[change]}${from})`,
    ...heldBy(lesson, view),
    ...tags.gained.map((tag) => formatTag('+', tag, view)),
    ...tags.lost.map((tag) => formatTag('-', tag, view)),
    ...marks.gone.flatMap((mark) => formatGone(mark, view)),
    ...marks.new.flatMap((mark) => formatNew(mark, view)),
    ...decisions.stated.flatMap((decision) => formatDecision(decision, view)),
    ...(marks.kept.length > 0
      ? [
          view.style.faint(
            `  ${marks.kept.length} ${marks.kept.length === 1 ? 'mark stays' : 'marks stay'} as before`,
          ),
        ]
      : []),
  ];
}

/** Who holds the information, before and after. */
function heldBy({ before, after, learners }: LessonReview, view: View): string[] {
  const names = [
    ['student', `${learners} at work`],
    ['coach', 'coaching'],
    ['deliver', 'telling'],
    ['mixed', 'several of these'],
  ] as const;
  const shown = names.flatMap(([move, name]) => {
    const was = before?.minutes[move] ?? 0;
    const is = after?.minutes[move] ?? 0;
    if (was === 0 && is === 0) return [];
    return [before && was !== is ? `${was} → ${is} ${name}` : `${is} ${name}`];
  });
  return shown.length === 0 ? [] : indented(`Minutes: ${shown.join(', ')}`, 2, view).map(view.style.faint);
}

function formatTag(sign: '+' | '-', { tag, heading, evidence }: TagChange, view: View): string {
  const where = heading === null ? 'before the first heading' : oneLine(heading);
  const quote = evidence ? `: "${oneLine(evidence.quote)}"` : '';
  const line = shorten(`  ${sign} ${tag.replace('-', ' ')} (${where})${quote}`, view.columns);
  return sign === '+' ? view.style.strength(line) : line;
}

const margin = 8;

const became: Readonly<Record<GoneMark['became'], string>> = {
  asked: 'Told before, and now',
  reworded: 'No longer tells',
  decided: 'Told on purpose now',
  removed: 'Told before, and taken out',
  around: 'No longer marked',
};

function formatGone({ rule, became: how, text, now }: GoneMark, view: View): string[] {
  if (rule !== 'sole-deliverer') return [];
  const room = view.columns - margin;
  const words = now && how === 'asked' ? `${became[how]}: "${now.quote}"` : `${became[how]}: ${text}`;
  const place = how === 'asked' && now ? String(now.line) : '';
  return [
    `${view.style.faint(place.padStart(margin - 2))}  ${view.style.strength(shorten(oneLine(words), room))}`,
  ];
}

function formatNew({ line, text, question, message, rewrites: [rewrite] }: MarkReport, view: View): string[] {
  const room = view.columns - margin;
  return [
    `${view.style.faint(String(line).padStart(margin - 2))}  ${shorten(oneLine(text), room)}`,
    ...indented(message, margin, view),
    ...(message.includes('?') ? [] : indented(question, margin, view)),
    ...(rewrite ? indented(`You could: ${rewrite.title}`, margin, view).map(view.style.offer) : []),
  ];
}

function formatDecision({ kind, line, rule, because }: StatedDecision, view: View): string[] {
  const what = kind === 'tell' ? 'Told on purpose' : `Left out: ${rule ?? 'all remarks'}`;
  const [first = '', ...rest] = wrap(
    because === null ? `${what}.` : `${what}: ${oneLine(because)}`,
    view.columns - margin,
  );
  return [
    `${view.style.faint(String(line).padStart(margin - 2))}  ${first}`,
    ...rest.map((one) => `${' '.repeat(margin)}${one}`),
  ];
}

function indented(text: string, by: number, { columns }: View): string[] {
  return wrap(oneLine(text), columns - by).map((line) => `${' '.repeat(by)}${line}`);
}

/** What was compared, and what moved; never a score. */
function closingLine({ compared: { base, head }, review, remarks, known, problems }: ReviewResult): string {
  const { lessons, others } = review;
  const isTold = ({ rule }: { rule: string }): boolean => rule === 'sole-deliverer';
  const asked = lessons.flatMap(({ marks }) => marks.gone).filter((mark) => mark.became === 'asked').length;
  const fresh = lessons.flatMap(({ marks }) => marks.new);
  const told = fresh.filter(isTold).length;
  const unread = problems.filter((problem) => problem.unread).length;
  const since = `${head.name ?? 'the files as they are now'}, compared with ${base.commit.slice(0, 10)} (${base.name ?? ''})`;
  const parts = [
    lessons.length === 0 ? 'no lesson plan changes' : `${counted(lessons.length, 'lesson')} changed`,
    ...(asked > 0 ? [`${counted(asked, 'place')} that told now ask${asked === 1 ? 's' : ''}`] : []),
    ...(told > 0 ? [`${counted(told, 'new place')} where the teacher is the only one with information`] : []),
    ...(fresh.length > told ? [counted(fresh.length - told, 'other new remark')] : []),
    ...(remarks.length > fresh.length ? [`${counted(remarks.length, 'remark')} in all`] : []),
    ...(known > 0 ? [`${counted(known, 'mark')} known from the baseline`] : []),
    ...(others.length > 0 ? [counted(others.length, 'other document')] : []),
    ...(unread > 0 ? [`${counted(unread, 'problem')} with reading (see below)`] : []),
  ];
  return `${since.charAt(0).toUpperCase()}${since.slice(1)}: ${parts.join(', ')}.`;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
