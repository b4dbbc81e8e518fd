import { part } from '../features/layout';
import { writeMean } from '../features/lesson-text';
import { contentRows, contentWidth, nobody, type SectionText } from '../features/section-text';
import { styleFeatures } from '../features/spread';
import { addColumn, addPart, type CompiledLinear } from '../model/linear';

/** The parts that rest on what a passage says: to its own row, and to those of the passages beside it. */
const spread = [part.content, part.before, part.after, part.above] as const;
/** The numbers of these in `spread`. */
const [own, before, after, above] = [0, 1, 2, 3] as const;

/** Adds up what the words of passages bring to each label, wherever they stand. */
export class SaidReader {
  readonly #ofNobody: Float32Array;
  /** For each number of a passage's row and each of `spread` the column that reads it; -1 where none does. */
  readonly #columns = new Int16Array(contentWidth * spread.length).fill(-1);
  /** What a 1 there brings to all of `spread`, and how many of these numbers matter: most values are 0 or 1. */
  readonly #ones: Float32Array;
  readonly #reach = new Uint8Array(contentWidth);
  readonly #mean = new Float32Array(styleFeatures.length);

  constructor(private readonly model: CompiledLinear) {
    spread.forEach((which, number) => {
      model.parts[which]?.indices.forEach((index, column) => {
        this.#columns[index * spread.length + number] = column;
      });
    });
    const width = spread.length * model.labels;
    this.#ones = new Float32Array(contentWidth * width);
    for (let index = 0; index < contentWidth; index++) {
      for (let which = 0; which < spread.length; which++)
        if ((this.#columns[index * spread.length + which] ?? -1) >= 0)
          this.#reach[index] = (which + 1) * model.labels;
      this.#addValue(index, 1, this.#ones, index * width);
    }
    this.#ofNobody = new Float32Array(width);
    this.#addUp(nobody, 0, this.#ofNobody);
  }

  /**
   * What the words of a section bring.
   * @returns for each passage and each of `spread` one number a label, then what the section's means bring
   */
  read(text: SectionText): Float32Array {
    const { labels } = this.model;
    const passages = text.readings.length;
    const said = new Float32Array((passages * spread.length + 1) * labels);
    const rows = contentRows(text);
    for (let at = 0; at < passages; at++) this.#addUp(rows, at, said);
    writeMean(text, this.#mean);
    addPart(this.model, part.section, this.#mean, 0, said, passages * spread.length * labels);
    return said;
  }

  /**
   * Adds what the words of a section's passages and of their neighbours bring.
   * @param said what `read` gave of the section; `last` and `next` of the ones with passages around it
   * @param owners for each passage the number in the section of what it hangs on
   * @param into one number for each passage and label
   */
  add(
    said: Float32Array,
    last: Float32Array | undefined,
    next: Float32Array | undefined,
    owners: readonly (number | undefined)[],
    into: Float32Array,
  ): void {
    const { labels } = this.model;
    const end = owners.length - 1;
    for (let at = 0; at <= end; at++) {
      const owner = owners[at];
      const ofBefore = at > 0 ? said : (last ?? this.#ofNobody);
      const ofAfter = at < end ? said : (next ?? this.#ofNobody);
      const ofAbove = owner === undefined ? this.#ofNobody : said;
      const fromOwn = this.#startOf(at, own);
      const fromBefore = this.#startOf(at > 0 ? at - 1 : last ? this.#lastOf(last) : 0, before);
      const fromAfter = this.#startOf(at < end ? at + 1 : 0, after);
      const fromAbove = this.#startOf(owner ?? 0, above);
      for (let label = 0; label < labels; label++)
        into[at * labels + label] =
          (into[at * labels + label] ?? 0) +
          (said[fromOwn + label] ?? 0) +
          (ofBefore[fromBefore + label] ?? 0) +
          (ofAfter[fromAfter + label] ?? 0) +
          (ofAbove[fromAbove + label] ?? 0);
    }
  }

  /** Where the numbers begin that a passage brings to one of `spread`. */
  #startOf(passage: number, which: number): number {
    return (passage * spread.length + which) * this.model.labels;
  }

  /** Adds what the words of a section bring to every passage of it. */
  addSection(said: Float32Array, into: Float32Array): void {
    const { labels } = this.model;
    // Behind all passages stands the section.
    const from = said.length - labels;
    for (let label = 0; label < labels; label++) into[label] = (into[label] ?? 0) + (said[from + label] ?? 0);
  }

  /** The number of a section's last passage. */
  #lastOf(said: Float32Array): number {
    return (said.length / this.model.labels - 1) / spread.length - 1;
  }

  /** Adds up what the passage with a number brings to its own row, and to the rows of others. */
  #addUp(values: Float32Array, passage: number, said: Float32Array): void {
    const width = spread.length * this.model.labels;
    const row = passage * contentWidth;
    const to = passage * width;
    for (let index = 0; index < contentWidth; index++) {
      const value = values[row + index] ?? 0;
      if (value === 0) continue;
      if (value === 1) {
        const reach = this.#reach[index] ?? 0;
        for (let at = 0; at < reach; at++)
          said[to + at] = (said[to + at] ?? 0) + (this.#ones[index * width + at] ?? 0);
      } else this.#addValue(index, value, said, to);
    }
  }

  /** Adds what a number of a passage's row brings to each of `spread`. */
  #addValue(index: number, value: number, said: Float32Array, to: number): void {
    const { labels, parts } = this.model;
    for (let which = 0; which < spread.length; which++) {
      const column = this.#columns[index * spread.length + which] ?? -1;
      const reader = parts[spread[which] ?? part.content];
      if (column >= 0 && reader) addColumn(labels, reader, column, value, said, to + which * labels);
    }
  }
}
