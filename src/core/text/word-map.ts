import { unitsOf } from './text-units';
import { hashBetween, isFoldedTo } from './word-hash';

/**
 * A map whose keys are words in lower case. It finds a word where it stands in a text, in any case and with
 * straight or curly apostrophes, without cutting it out: most words of a lesson are asked for once and not kept.
 * Open addressing with linear probing.
 */
export class WordMap<Value> {
  readonly #values: Value[] = [];
  /** For each slot four numbers side by side, since each look elsewhere costs time: see `slotOf`. */
  #slots = new Int32Array(firstSlots * perSlot);
  /** The units of all words, one word behind the other. */
  #units = new Uint16Array(firstUnits);
  #unitsUsed = 0;

  get size(): number {
    return this.#values.length;
  }

  get(word: string): Value | undefined {
    return this.find(unitsOf(word), 0, word.length);
  }

  /**
   * The value of the word that stands in a text from one offset up to, not including, another.
   * @param units of the text
   * @param hash of the word, where it is known
   */
  find(units: Uint16Array, from: number, to: number, hash = hashBetween(units, from, to)): Value | undefined {
    const number = this.#slots[this.#slotOf(units, from, to, hash)] ?? 0;
    return number === 0 ? undefined : this.#values[number - 1];
  }

  set(word: string, value: Value): void {
    const units = unitsOf(word);
    const { length } = word;
    const hash = hashBetween(units, 0, length);
    const number = this.#slots[this.#slotOf(units, 0, length, hash)] ?? 0;
    if (number > 0) this.#values[number - 1] = value;
    else this.#add(units, length, hash, value);
  }

  #add(units: Uint16Array, length: number, hash: number, value: Value): void {
    this.#values.push(value);
    if (2 * perSlot * this.size > this.#slots.length) this.#grow();
    const start = this.#unitsUsed;
    this.#unitsUsed += length;
    if (this.#unitsUsed > this.#units.length) this.#units = grown(this.#units, 2 * this.#unitsUsed);
    this.#units.set(units.subarray(0, length), start);
    this.#slots.set([this.size, hash, start, length], this.#slotOf(units, 0, length, hash));
  }

  /** Makes twice as many slots and gives every word its own among them. */
  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += perSlot)
      if (before[at] !== 0) {
        const [, hash = 0, start = 0, length = 0] = before.subarray(at, at + perSlot);
        const slot = this.#slotOf(this.#units, start, start + length, hash);
        this.#slots.set(before.subarray(at, at + perSlot), slot);
      }
  }

  /**
   * Where the word is or would be: from there on stand its number among the values, counted from 1 on and 0 where the
   * slot is free, its hash, and where its units begin and how many they are.
   */
  #slotOf(units: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = ((hash ^ (hash >>> 15)) * perSlot) & last; ; slot = (slot + perSlot) & last) {
      if (slots[slot] === 0) return slot;
      const isSame = slots[slot + 1] === hash && slots[slot + 3] === to - from;
      if (isSame && this.#isAt(slots[slot + 2] ?? 0, units, from, to)) return slot;
    }
  }

  #isAt(start: number, units: Uint16Array, from: number, to: number): boolean {
    const own = this.#units;
    for (let at = from; at < to; at++)
      if (!isFoldedTo(own[start + at - from] ?? 0, units[at] ?? 0)) return false;
    return true;
  }
}

const perSlot = 4;
/** Powers of 2, so that a hash is cut to a slot by its last bits. */
const firstSlots = 64;
const firstUnits = 1 << 10;

function grown(list: Uint16Array, length: number): Uint16Array<ArrayBuffer> {
  const longer = new Uint16Array(length);
  longer.set(list);
  return longer;
}
