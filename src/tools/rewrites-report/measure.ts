import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MovesReading } from '../../core/moves/types';
import { offerRewrites, readLessonForTools, type Rewrite } from './engine';
import { checkLanguage } from './language';

/** A labelled passage that tells. */
export interface Told {
  readonly file: string;
  readonly doc: string;
  /** 1-based. */
  readonly line: number;
  readonly how?: string;
  readonly text: string;
}

export interface Sample {
  readonly before: string;
  readonly after: string;
  readonly rewrite: Rewrite;
}

export interface Measured {
  readonly passages: number;
  readonly filled: number;
  readonly slotless: number;
  /** Got no prompt, only a change of order or form. */
  readonly structural: number;
  readonly offers: number;
  readonly families: ReadonlyMap<string, { filled: number; slotless: number }>;
  readonly slips: readonly string[];
  /** One list of offers for each passage that has any. */
  readonly samples: readonly (readonly Sample[])[];
  /** Beginnings of passages that got none. */
  readonly empty: readonly string[];
}

export const readTold = (folder: string, how: string): Told[] =>
  readFileSync(join(folder, 'passages.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Told)
    .filter((passage) => passage.doc === 'plan' && passage.how === how);

/** As a teacher sees them: in plans, and not where telling is only possible. */
const isMarked = ({ document, passages }: MovesReading, at: number): boolean =>
  document === 'plan' && passages[at]?.move === 'deliver' && passages[at]?.confidence !== 'possible';

/** Offers rewrites for told passages; with `ownMarks` only for those that the engine marks itself. */
export function measure(folder: string, told: readonly Told[], ownMarks: boolean): Measured {
  const families = new Map<string, { filled: number; slotless: number }>();
  const slips: string[] = [];
  const samples: Sample[][] = [];
  const empty: string[] = [];
  let [passages, filled, slotless, structural, offers] = [0, 0, 0, 0, 0];
  for (const file of new Set(told.map((passage) => passage.file))) {
    const text = readFileSync(join(folder, 'lessons', file), 'utf8');
    const own = told.filter((passage) => passage.file === file);
    const { lesson, moves, indexAtLine } = readLessonForTools(text, own, ownMarks);
    for (const passage of own) {
      const index = indexAtLine(passage.line, passage.text);
      const here = index === undefined ? undefined : lesson.passages[index];
      if (index === undefined || !here || !isMarked(moves, index)) continue;
      passages++;
      const rewrites = offerRewrites(lesson, moves, index);
      const [first] = rewrites;
      if (!first) {
        empty.push(passage.text.slice(0, 140));
        continue;
      }
      const isFilled = rewrites.some((rewrite) => rewrite.filled);
      if (first.form === 'structure') {
        structural++;
        continue;
      }
      const family = families.get(first.family) ?? { filled: 0, slotless: 0 };
      families.set(first.family, family);
      if (isFilled) [filled, family.filled] = [filled + 1, family.filled + 1];
      else [slotless, family.slotless] = [slotless + 1, family.slotless + 1];
      offers += rewrites.length;
      const shown = rewrites.map((rewrite) => sampleOf(text, here.span, rewrite));
      samples.push(shown);
      for (const { before, after, rewrite } of shown.filter((sample) => sample.rewrite.form === 'prompt'))
        for (const slip of checkLanguage(before, after))
          slips.push(`${slip}: ${rewrite.id}: ${after.slice(0, 300)}`);
    }
  }
  return { passages, filled, slotless, structural, offers, families, slips, samples, empty };
}

/** The lines of a passage before and after a rewrite. */
function sampleOf(text: string, span: { start: number; end: number }, rewrite: Rewrite): Sample {
  const places = rewrite.edits.map((edit) => edit.span);
  const start = Math.min(span.start, ...places.map((place) => place.start));
  const end = Math.max(span.end, ...places.map((place) => place.end));
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const after = apply(text, rewrite);
  return {
    before: text.slice(from, end),
    after: after.slice(from, end + after.length - text.length),
    rewrite,
  };
}

function apply(text: string, rewrite: Rewrite): string {
  return [...rewrite.edits]
    .reverse()
    .reduce((so, edit) => so.slice(0, edit.span.start) + edit.text + so.slice(edit.span.end), text);
}
