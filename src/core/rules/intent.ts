import { unknownName } from '../config/nodes';
import type { Options } from '../config/options';
import type { Directive, Lesson, Section } from '../lesson/types';
import type { MovesReading, Run } from '../moves/types';
import type { Span } from '../text/span';
import { readLessonSettings } from './lesson-settings';
import type { Decision, Finding, Problem } from './types';

/** What the teacher says about marks in the lesson itself, by comments and in its front matter. */
export interface Intent {
  /** The moves as rules see them: no run holds a passage in which the teacher means to tell. */
  readonly moves: MovesReading;
  readonly decisions: readonly Decision[];
  /** Leaves out what is turned off; call it once, with the findings of every rule. */
  settle(findings: readonly Finding[]): Settled;
}

export interface Settled {
  readonly findings: readonly Finding[];
  /** What the teacher wrote to us and we did not understand or could not use. */
  readonly problems: readonly Problem[];
}

/** One wish, from a comment or the front matter, and the part of the lesson it speaks about. */
interface Wish {
  readonly kind: 'tell' | 'off';
  /** The rule that is turned off; every rule where it names none. */
  readonly rule: string | undefined;
  readonly because: string | undefined;
  /** Where it is written. */
  readonly writtenAt: Span;
  /** From the first passage up to, not including, the second; and the same as offsets. */
  readonly passages: readonly [number, number];
  readonly covers: Span;
  /** Set as soon as it made a difference. */
  used: boolean;
}

const deliverer = 'sole-deliverer';

/** @param ruleIds every rule there is */
export function readIntent(
  lesson: Lesson,
  moves: MovesReading,
  options: Options,
  ruleIds: readonly string[],
): Intent {
  const settings = readLessonSettings(lesson.frontMatter, ruleIds);
  const wishes: Wish[] = settings.wishes.map((wish) => ({
    ...wish,
    passages: [0, lesson.passages.length],
    covers: { start: 0, end: lesson.text.length + 1 },
    used: false,
  }));
  const problems = [...settings.problems];
  for (const directive of lesson.directives) {
    const wish = readDirective(directive, lesson, ruleIds);
    if ('message' in wish) problems.push(wish);
    else wishes.push(wish);
  }
  if (wishes.length === 0) return { moves, decisions: [], settle: (findings) => ({ findings, problems }) };
  return {
    ...silence(lesson, moves, wishes),
    settle: (findings) => {
      const kept = findings.filter((finding) => !isTurnedOff(finding, wishes));
      return { findings: kept, problems: [...problems, ...unused(wishes, options)] };
    },
  };
}

function readDirective(directive: Directive, lesson: Lesson, ruleIds: readonly string[]): Wish | Problem {
  const { kind, rule, because, span } = directive;
  const problem = (message: string): Problem => ({ span, message, unread: false });
  if (kind === 'unknown')
    return problem(
      'This comment is not understood. Write "stem-shift: tell because ..." or "stem-shift: off RULE because ...".',
    );
  if (rule !== undefined && !ruleIds.includes(rule)) return problem(unknownName('rule', rule, ruleIds));
  const scope = scopeOf(directive, lesson);
  if (!scope)
    return problem(
      'This comment stands before no passage, so it changes nothing. Put it right before the passage it speaks about, or right under a heading.',
    );
  return { kind, rule, because, writtenAt: span, ...scope, used: false };
}

function scopeOf(directive: Directive, lesson: Lesson): Pick<Wish, 'passages' | 'covers'> | undefined {
  const section = lesson.sections[directive.section ?? -1];
  if (section) return { passages: [section.firstPassage, section.endPassage], covers: section.span };
  const passage = lesson.passages[directive.passage ?? -1];
  if (!passage || sectionAt(lesson, directive.span.start)?.index !== passage.section) return undefined;
  return { passages: [passage.index, passage.index + 1], covers: passage.span };
}

function sectionAt({ sections }: Lesson, offset: number): Section | undefined {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sections[low];
}

/** Takes passages that are meant to tell, or not to be marked, out of the runs. */
function silence(lesson: Lesson, moves: MovesReading, wishes: Wish[]): Pick<Intent, 'moves' | 'decisions'> {
  const decisions: Decision[] = [];
  const runs = moves.runs.flatMap((run): Run[] => {
    const passages = run.passages.filter((passage) => {
      const wish = wishes.find((one) => silences(one, passage, run));
      if (!wish) return true;
      wish.used = true;
      if (wish.kind === 'tell') decide(decisions, wish, passage, lesson);
      return false;
    });
    if (passages.length === run.passages.length) return [run];
    return passages.length === 0 ? [] : [{ passages, minutes: undefined, steps: passages.length }];
  });
  return { moves: { ...moves, runs }, decisions };
}

/** A comment before the first passage of a run speaks about the mark that the run shares. */
function silences({ kind, rule, passages: [from, to] }: Wish, passage: number, run: Run): boolean {
  if (kind === 'off' && rule !== undefined && rule !== deliverer) return false;
  const speaksOfRun = to - from === 1 && from === run.passages[0];
  return speaksOfRun || (passage >= from && passage < to);
}

/** One decision for neighbouring passages that share a reason. */
function decide(decisions: Decision[], wish: Wish, index: number, lesson: Lesson): void {
  const passage = lesson.passages[index];
  if (!passage) return;
  const last = decisions[decisions.length - 1];
  const goesOn = last?.writtenAt === wish.writtenAt && last.passages[last.passages.length - 1] === index - 1;
  if (last && goesOn) {
    decisions[decisions.length - 1] = {
      ...last,
      passages: [...last.passages, index],
      span: { start: last.span.start, end: passage.span.end },
    };
  } else {
    const { because, writtenAt } = wish;
    decisions.push({ span: passage.span, passages: [index], because, writtenAt });
  }
}

function isTurnedOff(finding: Finding, wishes: readonly Wish[]): boolean {
  for (const wish of wishes) {
    if (wish.kind !== 'off' || (wish.rule !== undefined && wish.rule !== finding.rule)) continue;
    if (finding.span.start < wish.covers.start || finding.span.start >= wish.covers.end) continue;
    wish.used = true;
    return true;
  }
  return false;
}

function unused(wishes: readonly Wish[], options: Options): Problem[] {
  const idle = wishes.filter(
    ({ used, rule, kind }) => !used && options.rules[rule ?? (kind === 'tell' ? deliverer : '')] !== 'off',
  );
  return idle.map(({ writtenAt, kind }) => ({
    span: writtenAt,
    message:
      kind === 'tell'
        ? 'Nothing that this speaks about reads as telling, so it changes nothing. It can be removed.'
        : 'There is no such remark where this speaks about, so it changes nothing. It can be removed.',
    unread: false,
  }));
}
