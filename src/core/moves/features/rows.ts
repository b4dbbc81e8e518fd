import type { Lesson, PassageContent } from '../../lesson/types';
import { readPlaces, type Place } from '../context/outline';
import { readContent, type ContentReading } from '../reading/read-content';
import { contentFeatures } from './content-features';
import { placeFeatures } from './context-features';
import { neighbourFeatures, styleFeatures } from './spread';

/** A lesson as numbers: one row for each passage, one column for each name of `columns`. */
export interface LessonRows {
  readonly places: readonly Place[];
  readonly readings: readonly ContentReading[];
  readonly values: Float32Array;
  /** Means of `styleFeatures` over the whole lesson. */
  readonly style: Float32Array;
}

export interface Column {
  readonly name: string;
  readonly group: string;
}

const numberOf = new Map<string, number>(contentFeatures.map((feature, index) => [feature.name, index]));
const numbersOf = (names: readonly string[]): number[] => names.map((name) => numberOf.get(name) ?? -1);
const neighbourNumbers = numbersOf(neighbourFeatures);
const styleNumbers = numbersOf(styleFeatures);

/** What stands in each column of a row. */
export const columns: readonly Column[] = [
  ...contentFeatures.map(({ name, group }) => ({ name, group })),
  ...placeFeatures.map(({ name, group }) => ({ name, group })),
  ...['before', 'after', 'above'].flatMap((where) =>
    neighbourFeatures.map((name) => ({ name: `the passage ${where}: ${name}`, group: 'neighbours' })),
  ),
  ...['list', 'section'].flatMap((scope) =>
    styleFeatures.map((name) => ({ name: `mean of its ${scope}: ${name}`, group: `style of the ${scope}` })),
  ),
];

const afterContent = contentFeatures.length;
const afterPlace = afterContent + placeFeatures.length;
const afterNeighbours = afterPlace + 3 * neighbourFeatures.length;

const vectors = new WeakMap<PassageContent, Float32Array>();

function contentVector(reading: ContentReading): Float32Array {
  let vector = vectors.get(reading.content);
  if (!vector) {
    // A plain loop: `Float32Array.from` goes through an iterator and took half of this reading's time.
    vector = new Float32Array(contentFeatures.length);
    for (let index = 0; index < vector.length; index++)
      vector[index] = contentFeatures[index]?.value(reading) ?? 0;
    vectors.set(reading.content, vector);
  }
  return vector;
}

export function readRows(lesson: Lesson): LessonRows {
  const readings = lesson.passages.map((passage) => readContent(passage.content));
  const places = readPlaces(lesson, readings);
  const vectors = readings.map(contentVector);
  const values = new Float32Array(places.length * columns.length);
  const lists = meansBy(vectors, (at) => places[at]?.group ?? 0);
  const sections = meansBy(vectors, (at) => places[at]?.section ?? 0);
  const whole = meansBy(vectors, () => 0);
  places.forEach((place, at) => {
    const reading = readings[at];
    const vector = vectors[at];
    if (!reading || !vector) return;
    const row = at * columns.length;
    values.set(vector, row);
    const context = { lesson, place, reading, places, readings };
    for (let index = 0; index < placeFeatures.length; index++)
      values[row + afterContent + index] = placeFeatures[index]?.value(context) ?? 0;
    [vectors[at - 1], vectors[at + 1], place.owner === undefined ? undefined : vectors[place.owner]].forEach(
      (neighbour, which) =>
        copyNeighbour(neighbour, values, row + afterPlace + which * neighbourNumbers.length),
    );
    [lists.get(place.group), sections.get(place.section)].forEach((mean, which) => {
      if (mean) values.set(mean, row + afterNeighbours + which * styleNumbers.length);
    });
  });
  return { places, readings, values, style: whole.get(0) ?? new Float32Array(styleNumbers.length) };
}

function copyNeighbour(neighbour: Float32Array | undefined, values: Float32Array, at: number): void {
  for (let index = 0; index < neighbourNumbers.length; index++)
    values[at + index] = neighbour ? (neighbour[neighbourNumbers[index] ?? 0] ?? 0) : -1;
}

/** Steps so coarse that one changed word among thousands leaves a mean as it was. */
const steps = 64;

/** The mean style of the members of each group. */
function meansBy(
  vectors: readonly Float32Array[],
  groupOf: (at: number) => number,
): Map<number, Float32Array> {
  const sums = new Map<number, Float32Array>();
  const counts = new Map<number, number>();
  vectors.forEach((vector, at) => {
    const group = groupOf(at);
    const sum = sums.get(group) ?? new Float32Array(styleNumbers.length);
    for (let index = 0; index < styleNumbers.length; index++)
      sum[index] = (sum[index] ?? 0) + (vector[styleNumbers[index] ?? 0] ?? 0);
    sums.set(group, sum);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  });
  for (const [group, sum] of sums) {
    const count = counts.get(group) ?? 1;
    for (let index = 0; index < sum.length; index++)
      sum[index] = Math.round(((sum[index] ?? 0) / count) * steps) / steps;
  }
  return sums;
}
