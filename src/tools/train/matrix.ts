import { columns } from '../../core/moves/features/layout';
import { readRows, type PlacedSection } from './rows';
import type { Place } from '../../core/moves/context/outline';
import type { ContentReading } from '../../core/moves/reading/read-content';
import type { GoldLesson } from './gold';

/** Rows of values, row after row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** The labelled lessons as one matrix: rows of `columns`, lesson after lesson. */
export interface Rows {
  readonly matrix: Matrix;
  /** For each row: index of its lesson and of its passage there. */
  readonly lessonOf: Int32Array;
  readonly passageOf: Int32Array;
  readonly firstRow: readonly number[];
  readonly sections: readonly (readonly PlacedSection[])[];
  readonly places: readonly (readonly Place[])[];
  readonly readings: readonly (readonly ContentReading[])[];
}

export function buildMatrix(lessons: readonly GoldLesson[]): Rows {
  const rows = lessons.reduce((sum, { lesson }) => sum + lesson.passages.length, 0);
  const values = new Float32Array(rows * columns.length);
  const lessonOf = new Int32Array(rows);
  const passageOf = new Int32Array(rows);
  const firstRow: number[] = [];
  let row = 0;
  const readings: (readonly ContentReading[])[] = [];
  const sections: (readonly PlacedSection[])[] = [];
  const places = lessons.map(({ lesson }, index) => {
    firstRow.push(row);
    const read = readRows(lesson);
    values.set(read.values, row * columns.length);
    for (let at = 0; at < read.places.length; at++) {
      lessonOf[row] = index;
      passageOf[row++] = at;
    }
    readings.push(read.readings);
    sections.push(read.sections);
    return read.places;
  });
  return {
    matrix: { rows, columns: columns.length, values },
    lessonOf,
    passageOf,
    firstRow,
    sections,
    places,
    readings,
  };
}
