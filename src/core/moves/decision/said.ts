import { part } from '../features/layout';
import { writeMean, type Seat } from '../features/lesson-text';
import { contentWidth, nobody, type SectionText } from '../features/section-text';
import { styleFeatures } from '../features/spread';
import { addPart, type CompiledLinear } from '../model/linear';

/** The parts that rest on what a passage says: to its own row, and to those of the passages beside it. */
const spread = [part.content, part.before, part.after, part.above] as const;
const [own, before, after, above] = [0, 1, 2, 3];

/** Adds up what the words of passages bring to each label: once for each section, however often it is judged. */
export class SaidReader {
  /** For each passage and each of `spread` one number a label, then what the section's means bring. */
  readonly #known = new WeakMap<SectionText, Float32Array>();
  readonly #ofNobody: Float32Array;
  readonly #mean = new Float32Array(styleFeatures.length);

  constructor(private readonly model: CompiledLinear) {
    this.#ofNobody = new Float32Array(spread.length * model.labels);
    this.#addUp(nobody, 0, this.#ofNobody);
  }

  /**
   * Adds what the words of a section's passages, of their neighbours and of the section bring.
   * @param last the passage before the section, `next` the one behind it
   * @param owners for each passage the number in the section of what it hangs on
   * @param into one number for each passage and label
   */
  add(
    text: SectionText,
    last: Seat | undefined,
    next: Seat | undefined,
    owners: readonly (number | undefined)[],
    into: Float32Array,
  ): void {
    const said = this.#saidIn(text);
    const end = owners.length - 1;
    const ofLast = last ? this.#saidIn(last.text) : this.#ofNobody;
    const ofNext = next ? this.#saidIn(next.text) : this.#ofNobody;
    for (let at = 0; at <= end; at++) {
      const owner = owners[at];
      this.#addOne(said, at, own, into, at);
      if (at > 0) this.#addOne(said, at - 1, before, into, at);
      else this.#addOne(ofLast, last?.at ?? 0, before, into, at);
      if (at < end) this.#addOne(said, at + 1, after, into, at);
      else this.#addOne(ofNext, next?.at ?? 0, after, into, at);
      if (owner === undefined) this.#addOne(this.#ofNobody, 0, above, into, at);
      else this.#addOne(said, owner, above, into, at);
      // Behind all passages stands the section.
      this.#addOne(said, end + 1, own, into, at);
    }
  }

  /** Adds what a passage brings to one part of the row of the passage with the number `to`. */
  #addOne(said: Float32Array, at: number, which: number, into: Float32Array, to: number): void {
    const { labels } = this.model;
    const from = (at * spread.length + which) * labels;
    for (let label = 0; label < labels; label++)
      into[to * labels + label] = (into[to * labels + label] ?? 0) + (said[from + label] ?? 0);
  }

  #saidIn(text: SectionText): Float32Array {
    let said = this.#known.get(text);
    if (!said) {
      const { labels } = this.model;
      const passages = text.readings.length;
      said = new Float32Array((passages * spread.length + 1) * labels);
      for (let at = 0; at < passages; at++) this.#addUp(text.values, at, said);
      writeMean(text, this.#mean);
      addPart(this.model, part.section, this.#mean, 0, said, passages * spread.length * labels);
      this.#known.set(text, said);
    }
    return said;
  }

  /** Adds up what the passage with a number brings to its own row, and to the rows of others. */
  #addUp(values: Float32Array, at: number, said: Float32Array): void {
    for (let which = 0; which < spread.length; which++) {
      const to = (at * spread.length + which) * this.model.labels;
      addPart(this.model, spread[which] ?? part.content, values, at * contentWidth, said, to);
    }
  }
}
