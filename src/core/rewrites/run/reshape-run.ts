import type { Lesson, Passage } from '../../lesson/types';
import type { MovesReading } from '../../moves/types';
import { readAsked } from '../../moves/asked';
import { readSectionTopic } from '../reading/section-topic';
import { blockOf, indentBefore, itemsBeside, lineEndAt } from '../structural/list-items';
import { amongRows, isNextRow } from './among-rows';
import type { ToldPlace } from './place';
import { listenersOf } from '../tune';
import type { TextEdit } from '../types';
import { lookBack, shapes, tellWhatIsMissing, type RunStep } from './shape';

/** A run of told passages in a new shape; each change can be taken or left. */
export interface RunReshape {
  /** Says what will be there after it, in words for a menu. */
  readonly title: string;
  /** In the order of the steps, which is that of the text. */
  readonly changes: readonly {
    readonly step: RunStep;
    readonly title: string;
    /** Left out unless it is asked for. */
    readonly optional: boolean;
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
  'look-back': 'Look back, if you like',
};

/**
 * The run that this passage stands in, reshaped into launch, explore, share and telling what is missing; nothing
 * that was told is lost. `undefined` where no run of at least three told passages stands together.
 */
export function reshapeRun(lesson: Lesson, moves: MovesReading, passage: number): RunReshape | undefined {
  const run = runAround(lesson, moves, passage);
  const [first] = run;
  const last = run[run.length - 1];
  if (!first || !last || run.length < fewest || run.some(({ kind }) => kind === 'quote')) return undefined;
  if (isReshaped(lesson, first)) return undefined;
  const told =
    first.kind === 'row'
      ? amongRows(lesson, moves, run)
      : first.kind === 'item'
        ? amongItems(lesson, first, run)
        : amongParagraphs(lesson, first, last);
  if (!told) return undefined;
  const topic = readSectionTopic(lesson, moves, first.section);
  const listeners = listenersOf(lesson);
  const say = ({ topic: about, bare }: { readonly topic: string; readonly bare: string }): string =>
    topic === undefined ? bare : about.replace('{X}', () => topic);
  const change = (step: RunStep, edit: TextEdit): RunReshape['changes'][number] => ({
    step,
    title: stepTitles[step],
    optional: step === 'look-back',
    edits: [edit],
  });
  return {
    title: `Reshape these ${run.length} told steps: launch, explore, share, then tell what is missing…`,
    changes: [
      ...(['launch', 'explore', 'share'] as const).map((step) =>
        change(step, told.before(say(shapes[listeners][step]))),
      ),
      change('tell', told.before(tellWhatIsMissing)),
      change('look-back', told.after(say(lookBack[listeners]))),
    ],
  };
}

/** Whether what stands before the run says already that it is told last. */
const isReshaped = ({ passages }: Lesson, first: Passage): boolean => {
  const before = passages[first.index - 1]?.content;
  const texts = before?.kind === 'row' ? before.cells.map(({ plain }) => plain.text) : [before?.plain.text];
  return texts.some((text) => text?.startsWith('Listen for all of this'));
};

/** Told passages with nothing between them, in one section; the rows of a table stay among themselves. */
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
  const isBeside = (one: number, other: number): boolean => {
    const [above, below] = [lesson.passages[one], lesson.passages[other]];
    if (!above || !below) return false;
    return above.kind === 'row' || below.kind === 'row' ? isNextRow(lesson, above, below) : true;
  };
  if (!isTold(passage)) return [];
  let from = passage;
  let to = passage;
  while (isTold(from - 1) && isBeside(from - 1, from)) from--;
  while (isTold(to + 1) && isBeside(to, to + 1)) to++;
  return lesson.passages.slice(from, to + 1);
}

/** New items before and behind those that tell. */
function amongItems(lesson: Lesson, first: Passage, run: readonly Passage[]): ToldPlace | undefined {
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
  return {
    before: (words) => ({ span: { start, end: start }, text: `${sign} ${words}${lineEnd}${indent}` }),
    after: (words) => ({
      span: { start: block.end, end: block.end },
      text: `${lineEnd}${indent}${sign} ${words}`,
    }),
  };
}

/** New paragraphs before and behind those that tell. */
function amongParagraphs(lesson: Lesson, first: Passage, last: Passage): ToldPlace | undefined {
  if (last.content.followedBy !== undefined) return undefined;
  const { start } = first.span;
  const lineEnd = lineEndAt(lesson.text, start);
  const indent = indentBefore(lesson, start);
  const before = (words: string): TextEdit => ({
    span: { start, end: start },
    text: `${words}${lineEnd}${indent.trimEnd()}${lineEnd}${indent}`,
  });
  const after = (words: string): TextEdit => ({
    span: { start: last.span.end, end: last.span.end },
    text: `${lineEnd}${indent.trimEnd()}${lineEnd}${indent}${words}`,
  });
  return { before, after };
}
