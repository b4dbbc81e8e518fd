import type { Lesson, Passage } from '../../lesson/types';
import type { MovesReading } from '../../moves/types';
import { readAsked } from '../../moves/asked';
import { readContent } from '../reading/read-content';
import { readAct } from '../reading/read-passage';
import { readHeadingTopic } from '../reading/heading-topic';
import { lowerWordsOf } from '../reading/lesson-words';
import { blockOf, indentBefore, itemsBeside, lineEndAt } from '../structural/list-items';
import { listenersOf } from '../tune';
import type { TextEdit } from '../types';
import { shapes, tellWhatIsMissing, type RunStep } from './shape';

/** A run of told passages in a new shape; each change can be taken or left. */
export interface RunReshape {
  /** Says what will be there after it, in words for a menu. */
  readonly title: string;
  /** In the order of the steps, which is that of the text. */
  readonly changes: readonly {
    readonly step: RunStep;
    readonly title: string;
    readonly edits: readonly TextEdit[];
  }[];
}

/** Fewer told passages are answered one by one. */
const fewest = 3;

const stepTitles: Readonly<Record<RunStep, string>> = {
  launch: 'Launch: a question that opens it',
  explore: 'Explore: learners look into it first',
  share: 'Share: what is clear and what is open',
  tell: 'Then tell what is still missing: every word stays',
};

/**
 * The run that this passage stands in, reshaped into launch, explore, share and telling what is missing; nothing
 * that was told is lost. `undefined` where no run of at least three told passages stands together, or in tables.
 */
export function reshapeRun(lesson: Lesson, moves: MovesReading, passage: number): RunReshape | undefined {
  const run = runAround(lesson, moves, passage);
  const [first] = run;
  const last = run[run.length - 1];
  if (!first || !last || run.length < fewest || run.some(({ kind }) => kind === 'row' || kind === 'quote'))
    return undefined;
  const told = first.kind === 'item' ? nestItems(lesson, first, run) : leadParagraphs(lesson, first);
  if (!told) return undefined;
  const topic = topicOf(lesson, moves, first);
  const shape = shapes[listenersOf(lesson)];
  const steps = (['launch', 'explore', 'share'] as const).map((step) => ({
    step,
    title: stepTitles[step],
    edits: [
      told.before(topic === undefined ? shape[step].bare : shape[step].topic.replace('{X}', () => topic)),
    ],
  }));
  return {
    title: `Reshape these ${run.length} told steps: launch, explore, share, then tell what is missing…`,
    changes: [...steps, { step: 'tell', title: stepTitles.tell, edits: [told.tell] }],
  };
}

/** Told passages with nothing between them, in one section. */
function runAround(lesson: Lesson, moves: MovesReading, passage: number): Passage[] {
  const isTold = (at: number): boolean => {
    const here = lesson.passages[at];
    return (
      moves.passages[at]?.move === 'deliver' &&
      here?.section === lesson.passages[passage]?.section &&
      here !== undefined &&
      readAsked(here.content) === undefined
    );
  };
  if (!isTold(passage)) return [];
  let from = passage;
  let to = passage;
  while (isTold(from - 1)) from--;
  while (isTold(to + 1)) to++;
  return lesson.passages.slice(from, to + 1);
}

interface ToldPlace {
  /** A new step before what was told. */
  readonly before: (words: string) => TextEdit;
  readonly tell: TextEdit;
}

/** What was told goes under one item of its list. */
function nestItems(lesson: Lesson, first: Passage, run: readonly Passage[]): ToldPlace | undefined {
  const inRun = new Set(run);
  const items = itemsBeside(lesson, first).filter((item) => inRun.has(item));
  const last = items[items.length - 1];
  const start = blockOf(lesson, first)?.start;
  const block = last && blockOf(lesson, last);
  const marker = first.content.marker;
  if (!last || !block || start === undefined || !marker) return undefined;
  // Whatever of the run stands behind the last of these items is no part of the list.
  if (run.some(({ span }) => span.end > block.end)) return undefined;
  const lineEnd = lineEndAt(lesson.text, start);
  const indent = indentBefore(lesson, start);
  const sign = marker.ordered ? marker.text.trimEnd() : marker.text.charAt(0);
  const step = ' '.repeat(sign.length + 1);
  const markers = new Map(items.map((item) => [item.base + (item.content.marker?.span.start ?? 0), item]));
  const nested = nestLines(lesson, { start, end: block.end }, indent.length, step, markers);
  return {
    before: (words) => ({ span: { start, end: start }, text: `${sign} ${words}${lineEnd}${indent}` }),
    tell: {
      span: { start, end: block.end },
      text: `${sign} ${tellWhatIsMissing}${lineEnd}${indent}${step}${nested}`,
    },
  };
}

/** The lines of a list one step further in; what was numbered is no longer a sequence of its own. */
function nestLines(
  { text, lines }: Lesson,
  { start, end }: { readonly start: number; readonly end: number },
  column: number,
  step: string,
  markers: ReadonlyMap<number, Passage>,
): string {
  let nested = '';
  for (let line = lines.lineAt(start); line <= lines.lineAt(end - 1); line++) {
    const from = Math.max(start, lines.starts[line] ?? start);
    const words = text.slice(from, Math.min(end, lines.starts[line + 1] ?? end));
    const before = from === start ? 0 : Math.min(column, /^[ \t>]*/.exec(words)?.[0].length ?? 0);
    const marker = markers.get(from + before)?.content.marker;
    const own = marker?.ordered
      ? words.slice(before).replace(/^\d+[.)]/, (number) => '-'.padEnd(number.length))
      : words.slice(before);
    nested += words.slice(0, before) + (from === start || words.trim() === '' ? '' : step) + own;
  }
  return nested;
}

/** Paragraphs stay as they are, behind one that says what they are for. */
function leadParagraphs(lesson: Lesson, first: Passage): ToldPlace | undefined {
  const { start } = first.span;
  const lineEnd = lineEndAt(lesson.text, start);
  const indent = indentBefore(lesson, start);
  const before = (words: string): TextEdit => ({
    span: { start, end: start },
    text: `${words}${lineEnd}${indent.trimEnd()}${lineEnd}${indent}`,
  });
  return { before, tell: before(tellWhatIsMissing) };
}

/** What the whole run is about, by its section, or what its first passage is about. */
function topicOf(lesson: Lesson, moves: MovesReading, first: Passage): string | undefined {
  const isKnownLower = lowerWordsOf(lesson);
  const { text } = first.content.plain;
  const slots =
    moves.passages[first.index]?.how === 'content'
      ? readContent(text, first.content.lead, isKnownLower).slots
      : readAct(text, undefined, isKnownLower)?.slots;
  return readHeadingTopic(lesson, first.section) ?? slots?.topic;
}
