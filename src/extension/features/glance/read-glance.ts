import * as vscode from 'vscode';
import {
  balanceOf,
  tags as everyTag,
  type Analysis,
  type Lesson,
  type Section,
  type Span,
  type Tag,
} from '../../../core/index';
import {
  holders,
  type Glance,
  type Holder,
  type SectionGlance,
  type Strength,
} from '../../../webview/protocol';
import { glanceWords, tagWords } from './glance-words';

/** What the page shows of a lesson: strengths first, then each section; a mix to look at, never a score. */
export function readGlance(analysis: Analysis, name: string): Glance {
  const { lesson } = analysis;
  const [title] = lesson.sections.flatMap(({ heading }) => (heading?.depth === 1 ? [heading] : []));
  return {
    title: title?.content.plain.text ?? name,
    summary: summaryOf(analysis),
    strengths: everyTag.flatMap((tag) => strengthOf(tag, analysis)),
    sections: lesson.sections.flatMap((section) => glanceAt(section, analysis)),
    words: glanceWords(lesson.learners),
  };
}

/** How many passages of one name are quoted; more would be a list to count. */
const mostPlaces = 3;

function strengthOf(tag: Tag, { lesson, tags }: Analysis): Strength[] {
  const places = tags.flatMap(({ section, tags: earned }) =>
    earned
      .filter((one) => one.tag === tag)
      .flatMap(({ evidence }) => evidence.slice(0, 1))
      .map(({ text, span }) => ({
        words: wordsAround(span, text, lesson),
        label: labelOf(lesson.sections[section]),
        line: lesson.lines.lineAt(span.start),
      })),
  );
  return places.length > 0 ? [{ ...tagWords(tag), places: places.slice(0, mostPlaces) }] : [];
}

function glanceAt(section: Section, { lesson, moves, decisions }: Analysis): SectionGlance[] {
  const passages: Record<Holder, number> = { deliver: 0, coach: 0, student: 0 };
  for (let index = section.firstPassage; index < section.endPassage; index++) {
    const move = moves.passages[index]?.move;
    if (move && move !== 'other') passages[move]++;
  }
  if (holders.every((holder) => passages[holder] === 0)) return [];
  const { t } = vscode.l10n;
  const minutes = section.heading?.content.minutes;
  const decided = decisions.find(
    ({ passages: [first = -1] }) => lesson.passages[first]?.section === section.index,
  );
  const because = decided?.because ?? t('the teacher means to');
  return [
    {
      label: labelOf(section),
      line: lesson.lines.lineAt(section.heading?.span.start ?? 0),
      depth: section.heading?.depth ?? 0,
      minutes: minutes === undefined ? '' : t('{0} min', minutes),
      passages,
      inWords: inWords(passages, lesson.learners),
      decision: decided ? t('Told on purpose: {0}', because) : '',
    },
  ];
}

/** A heading without its "(10 min)", which stands beside it. */
const labelOf = (section: Section | undefined): string =>
  section?.heading?.content.plain.text.replace(/\s*\([^()]*\bmin[^()]*\)\s*$/i, '') ??
  vscode.l10n.t('Before the first heading');

/** As much of a teacher's sentence as fits on a line or two. */
const longestQuote = 120;

/** The words of the passage around the evidence: two words alone would say little. */
function wordsAround(span: Span, text: string, { passages }: Lesson): string {
  const passage = passages.find((one) => one.span.start <= span.start && span.end <= one.span.end);
  const cell = passage?.content.cells.find(
    (one) => passage.base + one.span.start <= span.start && span.end <= passage.base + one.span.end,
  );
  const words = ((cell ?? passage?.content)?.plain.text ?? text).replace(/\s+/g, ' ').trim();
  if (words.length <= longestQuote) return words;
  const at = Math.max(0, words.indexOf(text.replace(/\s+/g, ' ')));
  const start = Math.max(0, Math.min(at - longestQuote / 2, words.length - longestQuote));
  const cut = words.slice(start, start + longestQuote).replace(start > 0 ? /^\S*\s/ : '', '');
  return `${start > 0 ? '… ' : ''}${cut.replace(/\s\S*$/, '')} …`;
}

function summaryOf(analysis: Analysis): string[] {
  const { t } = vscode.l10n;
  const { minutes } = balanceOf(analysis);
  const { learners } = analysis.lesson;
  const planned = minutes.deliver + minutes.coach + minutes.student + minutes.mixed;
  if (planned === 0) return [];
  const parts = [
    minutes.student > 0 && t('{0} min in which {1} think or make', minutes.student, learners),
    minutes.coach > 0 && t('{0} min of coaching', minutes.coach),
    minutes.mixed > 0 && t('{0} min of a mix', minutes.mixed),
    minutes.deliver > 0 && t('{0} min of telling', minutes.deliver),
  ];
  return [t('Planned: {0}.', parts.filter((part) => part !== false).join(', '))];
}

/** "Teacher tells 2 · coaches 1 · students think or make 3". */
function inWords(passages: Readonly<Record<Holder, number>>, learners: string): string {
  const { t } = vscode.l10n;
  const isFirst = passages.deliver === 0;
  const parts = [
    passages.deliver > 0 && t('Teacher tells {0}', passages.deliver),
    passages.coach > 0 &&
      (isFirst ? t('Teacher coaches {0}', passages.coach) : t('coaches {0}', passages.coach)),
    passages.student > 0 && t('{0} think or make {1}', learners, passages.student),
  ];
  const words = parts.filter((part) => part !== false).join(' · ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
