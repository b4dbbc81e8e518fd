import { part } from '../features/layout';
import { writeMean } from '../features/lesson-text';
import { contentRows, contentWidth, nobody, type SectionText } from '../features/section-text';
import { styleFeatures } from '../features/spread';
import { addPart, bounded, dampen, type CompiledLinear } from '../model/linear';

/** The parts that rest on what a passage says: to its own row, and to those of the passages beside it. */
const spread = [part.content, part.before, part.after, part.above] as const;
/** The numbers of these in `spread`. */
const [own, before, after, above] = [0, 1, 2, 3] as const;

/** Adds up what the words of passages bring to each label, wherever they stand. */
export class SaidReader {
  readonly #ofNobody: Float32Array;
  /** For each number of a passage's row how many of `spread` read it, those before them that do not included. */
  readonly #reach = new Uint8Array(contentWidth);
  /** For each of these and each of `spread` how its column scales a value, and its weights for all labels. */
  readonly #mean = new Float64Array(contentWidth * spread.length);
  readonly #inverseScale = new Float64Array(contentWidth * spread.length);
  readonly #zero = new Float64Array(contentWidth * spread.length);
  readonly #weights: Float64Array;
  /** What a 1 brings to all of `spread`: most values are 0 or 1. */
  readonly #ones: Float32Array;
  /** Those of the section at hand. */
  readonly #means = new Float32Array(styleFeatures.length);

  constructor(private readonly model: CompiledLinear) {
    const { labels } = model;
    const width = spread.length * labels;
    this.#weights = new Float64Array(contentWidth * width);
    spread.forEach((which, number) => {
      const part = model.parts[which];
      part?.indices.forEach((index, column) => {
        const slot = index * spread.length + number;
        this.#reach[index] = number + 1;
        this.#mean[slot] = part.mean[column] ?? 0;
        this.#inverseScale[slot] = part.inverseScale[column] ?? 0;
        this.#zero[slot] = part.zero[column] ?? 0;
        this.#weights.set(part.weights.subarray(column * labels, (column + 1) * labels), slot * labels);
      });
    });
    this.#ones = new Float32Array(contentWidth * width);
    for (let index = 0; index < contentWidth; index++) this.#addValue(index, 1, this.#ones, index * width);
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
    writeMean(text, this.#means);
    addPart(this.model, part.section, this.#means, 0, said, passages * spread.length * labels);
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
    const { labels } = this.model;
    const ones = this.#ones;
    const width = spread.length * labels;
    const row = passage * contentWidth;
    const to = passage * width;
    for (let index = 0; index < contentWidth; index++) {
      const value = values[row + index] ?? 0;
      if (value === 0) continue;
      if (value === 1) {
        const reach = (this.#reach[index] ?? 0) * labels;
        const from = index * width;
        for (let at = 0; at < reach; at++) said[to + at] = (said[to + at] ?? 0) + (ones[from + at] ?? 0);
      } else this.#addValue(index, value, said, to);
    }
  }

  /** Adds what a number of a passage's row brings to each of `spread`. */
  #addValue(index: number, value: number, said: Float32Array, to: number): void {
    const { labels } = this.model;
    const weights = this.#weights;
    const dampened = dampen(value);
    const reach = this.#reach[index] ?? 0;
    for (let which = 0; which < reach; which++) {
      const slot = index * spread.length + which;
      const scaled = bounded((dampened - (this.#mean[slot] ?? 0)) * (this.#inverseScale[slot] ?? 0));
      const more = scaled - (this.#zero[slot] ?? 0);
      for (let label = 0; label < labels; label++) {
        const at = to + which * labels + label;
        said[at] = (said[at] ?? 0) + more * (weights[slot * labels + label] ?? 0);
      }
    }
  }
}
