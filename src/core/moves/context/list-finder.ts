import type { Passage } from '../../lesson/types';

/** A list that may go on. */
export interface List extends Pick<Passage, 'kind' | 'parent'> {
  readonly depth: number;
  readonly number: number;
  /** How many passages it has until now. */
  count: number;
  /** The passage that it hangs on. */
  owner: number | undefined;
}

/** Numbers the lists: items with one parent, of one kind, that follow each other but for what is nested in them. */
export class ListFinder {
  readonly #open: List[] = [];
  #next: number;

  /** @param first the number of the first list; no two sections' lists have the same */
  constructor(first: number) {
    this.#next = first;
  }

  /** The list of the next passage, which it counts already. */
  listOf(passage: Passage): List {
    const { depth } = passage.content;
    let last = this.#open[this.#open.length - 1];
    while (last && this.#open.length > depth && !holds(last, passage)) {
      this.#open.pop();
      last = this.#open[this.#open.length - 1];
    }
    if (last && holds(last, passage)) {
      last.count++;
      return last;
    }
    const { kind, parent } = passage;
    const fresh = { kind, parent, depth, number: this.#next++, count: 1, owner: undefined };
    this.#open.push(fresh);
    return fresh;
  }
}

const holds = (list: List, { kind, parent, content }: Passage): boolean =>
  list.kind === kind && list.parent === parent && list.depth === content.depth;
