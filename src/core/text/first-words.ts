/** How a match may begin: with these whole words, in lower case; at most two, and none where we cannot tell. */
export interface Beginning {
  readonly words: readonly string[];
  /** Whether nothing but signs stands before it in the text. */
  readonly first: boolean;
  /** Whether the match begins with the first word itself, not with a sign before it or with the text. */
  readonly atWord: boolean;
}

/** A beginning as far as it is spelled out. */
interface Draft extends Beginning {
  /** The letters of the word that is being spelled. */
  readonly open: string;
  /** Whether a word begins here: the pattern says so by `\b`, `^` or a sign. */
  readonly edge: boolean;
  /** What follows is not looked at any more. */
  readonly done: boolean;
}

const mostWords = 2;
const isWord = (letters: string): boolean => /^\w/.test(letters);

/** The word that was being spelled ends. */
function ended(draft: Draft): Draft {
  if (draft.done || draft.open === '') return { ...draft, edge: true };
  const words = [...draft.words, draft.open];
  return { ...draft, words, open: '', edge: true, done: words.length === mostWords };
}

/** A sign comes. */
function signed(draft: Draft): Draft {
  const isBeforeWords = !draft.done && draft.words.length === 0 && draft.open === '';
  return isBeforeWords ? { ...draft, edge: true, atWord: false } : ended(draft);
}

/** Anything may follow. */
const stopped = (draft: Draft): Draft => ({ ...draft, open: '', done: true });

/** @param letters of a word, all of them, or one sign */
function spelled(draft: Draft, letters: string): Draft {
  if (draft.done) return draft;
  if (!isWord(letters)) return signed(draft);
  if (draft.open === '' && !draft.edge) return stopped(draft);
  return { ...draft, open: draft.open + letters.toLowerCase() };
}

/** The different ones of some drafts: "pens?" and "pens" are one where both go on in the same way. */
function distinct(drafts: readonly Draft[]): Draft[] {
  if (drafts.length < 2) return [...drafts];
  const known = new Map<string, Draft>();
  for (const draft of drafts) known.set(keyOf(draft), draft);
  return [...known.values()];
}

const keyOf = ({ words, open, ...flags }: Draft): string =>
  `${words.join(' ')} ${open} ${[flags.first, flags.atWord, flags.edge, flags.done].join(' ')}`;

/** Whether a draft is one of these but for signs; else what comes again and again spells any number of words. */
const hasWordsOf = (before: readonly Draft[], { words, open }: Draft): boolean =>
  open === '' && before.some((one) => one.words.length === words.length);

/** As many letters as come exactly once, or one sign. */
const letters = /\w+(?![?*+{])|[^]/y;
const times = /(?:[?*+]|\{\d+(?:,\d*)?\})?\??/y;

/** Spells out how the matches of a pattern begin. Knows as much of patterns as lists of phrases need. */
class PatternReader {
  #at = 0;

  constructor(private readonly source: string) {}

  alternatives(before: readonly Draft[]): Draft[] {
    const after = before.filter(({ done }) => done);
    const open = before.filter(({ done }) => !done);
    do after.push(...this.#sequence(open));
    while (this.#take('|'));
    return distinct(after);
  }

  #sequence(before: readonly Draft[]): readonly Draft[] {
    let drafts = before;
    while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')')
      drafts = this.#item(drafts);
    return drafts;
  }

  /** One sign, class or group, and how often it may come. */
  #item(before: readonly Draft[]): readonly Draft[] {
    const once = this.#atom(before);
    times.lastIndex = this.#at;
    const often = times.exec(this.source)?.[0] ?? '';
    this.#at += often.length;
    if (often === '') return once;
    const optional = /^(?:[?*]|\{0)/.test(often);
    const after =
      often[0] === '?' ? once : once.map((draft) => (hasWordsOf(before, draft) ? draft : stopped(draft)));
    return optional ? distinct([...before, ...after]) : after;
  }

  #atom(before: readonly Draft[]): readonly Draft[] {
    if (this.#take('(?:')) return this.#group(before);
    if (/^\(\?(?:[=!]|<[=!])/.test(this.source.slice(this.#at, this.#at + 4))) {
      this.#at += this.source[this.#at + 2] === '<' ? 4 : 3;
      this.#group(before);
      return before;
    }
    if (this.#take('(')) return this.#group(before);
    if (this.#take('[')) return this.#oneOf(before);
    if (this.#take('^'))
      return before.map((draft) => ({ ...signed(draft), first: draft.words.length === 0 }));
    if (this.#take('$')) return before;
    if (this.#take('\\')) return this.#escaped(before);
    letters.lastIndex = this.#at;
    const sign = letters.exec(this.source)?.[0] ?? '';
    this.#at += sign.length;
    return sign === '.' ? before.map(stopped) : before.map((draft) => spelled(draft, sign));
  }

  #group(before: readonly Draft[]): readonly Draft[] {
    const after = this.alternatives(before);
    if (!this.#take(')')) throw new Error(`A group does not end in the pattern ${this.source}`);
    return after;
  }

  /** "[- ]": each of its signs; ranges and what is excluded may be anything. */
  #oneOf(before: readonly Draft[]): readonly Draft[] {
    const [inside = ''] = /^(?:\\.|[^\]])*/.exec(this.source.slice(this.#at)) ?? [];
    this.#at += inside.length + 1;
    if (/^\^|\\|.-./.test(inside)) return before.map(stopped);
    return distinct([...inside].flatMap((sign) => before.map((draft) => spelled(draft, sign))));
  }

  #escaped(before: readonly Draft[]): readonly Draft[] {
    const sign = this.source[this.#at++] ?? '';
    if (sign === 'b') return before.map(ended);
    if (sign === 'W' || sign === 's' || !isWord(sign)) return before.map(signed);
    return before.map(stopped);
  }

  #take(signs: string): boolean {
    if (!this.source.startsWith(signs, this.#at)) return false;
    this.#at += signs.length;
    return true;
  }
}

/**
 * Every way in which a match of a pattern may begin. Words are runs of what `\w` matches.
 * @throws when its flags give its signs another meaning
 */
export function beginningsOf({ source, flags }: RegExp): Beginning[] {
  if (/[^i]/.test(flags)) throw new Error(`No first words are known of patterns with the flags ${flags}`);
  const start: Draft = { words: [], first: false, atWord: true, open: '', edge: false, done: false };
  // A word that the pattern leaves open at its end may go on, so that it says nothing.
  return new PatternReader(source)
    .alternatives([start])
    .map(({ words, first, atWord }) => ({ words, first, atWord }));
}
