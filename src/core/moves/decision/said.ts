import { part } from '../features/layout';
import { meanOfSection, type Seat } from '../features/lesson-text';
import { contentWidth, nobody, type SectionText } from '../features/section-text';
import { addPart, type CompiledLinear } from '../model/linear';

/** The parts that rest on what a passage says: to its own row, and to those of the passages beside it. */
const spread = [part.content, part.before, part.after, part.above] as const;
const [own, before, after, above] = [0, 1, 2, 3];

/** What a section's passages bring, wherever the section stands: for each of `spread` and passage one number a label. */
interface Said {
  readonly passages: Float32Array;
  readonly section: Float32Array;
}

/** Adds up what the words of passages bring to each label: once for each section, however often it is judged. */
export class SaidReader {
  readonly #known = new WeakMap<SectionText, Said>();
  readonly #ofNobody: Float32Array;

  constructor(private readonly model: CompiledLinear) {
    this.#ofNobody = this.#addUp(nobody, 1);
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
    const { passages, section } = this.#saidIn(text);
    const { labels } = this.model;
    const end = owners.length - 1;
    const ofLast = last ? this.#saidIn(last.text).passages : this.#ofNobody;
    const ofNext = next ? this.#saidIn(next.text).passages : this.#ofNobody;
    for (let at = 0; at <= end; at++) {
      const owner = owners[at];
      const to = at * labels;
      this.#addOne(passages, at, own, into, to);
      if (at > 0) this.#addOne(passages, at - 1, before, into, to);
      else this.#addOne(ofLast, last?.at ?? 0, before, into, to);
      if (at < end) this.#addOne(passages, at + 1, after, into, to);
      else this.#addOne(ofNext, next?.at ?? 0, after, into, to);
      if (owner === undefined) this.#addOne(this.#ofNobody, 0, above, into, to);
      else this.#addOne(passages, owner, above, into, to);
      for (let label = 0; label < labels; label++)
        into[to + label] = (into[to + label] ?? 0) + (section[label] ?? 0);
    }
  }

  #addOne(said: Float32Array, at: number, which: number, into: Float32Array, to: number): void {
    const { labels } = this.model;
    const from = (at * spread.length + which) * labels;
    for (let label = 0; label < labels; label++)
      into[to + label] = (into[to + label] ?? 0) + (said[from + label] ?? 0);
  }

  #saidIn(text: SectionText): Said {
    let said = this.#known.get(text);
    if (!said) {
      const section = new Float32Array(this.model.labels);
      addPart(this.model, part.section, meanOfSection(text), 0, section, 0);
      said = { passages: this.#addUp(text.values, text.readings.length), section };
      this.#known.set(text, said);
    }
    return said;
  }

  #addUp(values: Float32Array, passages: number): Float32Array {
    const { labels } = this.model;
    const sums = new Float32Array(passages * spread.length * labels);
    for (let at = 0; at < passages; at++)
      for (let which = 0; which < spread.length; which++)
        addPart(
          this.model,
          spread[which] ?? part.content,
          values,
          at * contentWidth,
          sums,
          (at * spread.length + which) * labels,
        );
    return sums;
  }
}
