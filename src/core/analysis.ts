import { defaultOptions, type Options } from './config/options';
import { createLessonMemory, readLesson, type LessonMemory } from './lesson/read-lesson';
import type { Lesson } from './lesson/types';
import { createMovesMemory, readMoves, type MovesMemory } from './moves/read-moves';
import type { MovesReading } from './moves/types';
import { rules } from './rules/index';
import { readIntent } from './rules/intent';
import { withChosenSeverity } from './rules/severity';
import type { Decision, Finding, Problem } from './rules/types';
import { readTags } from './tags/read-tags';
import type { SectionTags } from './tags/types';
import type { Span } from './text/span';

/** All that the engine says about one version of one document. */
export interface Analysis {
  readonly lesson: Lesson;
  readonly moves: MovesReading;
  /** One for each section of the lesson, in order. */
  readonly tags: readonly SectionTags[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Where the teacher means to tell, in the order of the text. */
  readonly decisions: readonly Decision[];
  /** What could not be read or understood, in the order of the text. */
  readonly problems: readonly Problem[];
}

/** What may be kept from one version of a document to the next; opaque to adapters. */
export interface AnalysisMemory {
  readonly lesson: LessonMemory;
  readonly moves: MovesMemory;
}

export const createAnalysisMemory = (): AnalysisMemory => ({
  lesson: createLessonMemory(),
  moves: createMovesMemory(),
});

/**
 * Reads a document as a lesson and remarks on it. A function of its text and options: `memory` makes
 * it faster, never different.
 */
export function analyze(
  text: string,
  options: Options = defaultOptions,
  memory: AnalysisMemory = createAnalysisMemory(),
): Analysis {
  const lesson = readLesson(text, memory.lesson);
  const moves = readMoves(lesson, memory.moves);
  const tags = readTags(lesson, moves);
  const intent = readIntent(
    lesson,
    moves,
    options,
    rules.map(({ id }) => id),
  );
  const context = { lesson, moves: intent.moves, tags, options };
  const found = rules
    .filter((rule) => options.rules[rule.id] !== 'off')
    .flatMap((rule) => [...rule.check(context)]);
  const settled = intent.settle(found);
  return {
    lesson,
    moves,
    tags,
    findings: withChosenSeverity(settled.findings, options).sort(byPlace),
    decisions: intent.decisions,
    problems: [...lesson.problems.map((problem) => ({ ...problem, unread: true })), ...settled.problems].sort(
      byPlace,
    ),
  };
}

const byPlace = (one: { span: Span }, other: { span: Span }): number => one.span.start - other.span.start;
