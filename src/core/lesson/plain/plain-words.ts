import { createPlainTextBuilder, type PlainTextBuilder } from '../plain-text-builder';

export interface PlainWords {
  readonly plain: PlainTextBuilder;
  /** The words of a bold beginning. */
  readonly lead: string | undefined;
}

/**
 * Reads words with simple emphasis, code, links, images, escapes and hard breaks. Emphasis is simple where it
 * holds no other, begins behind a space and ends before one, or before a stop: then no rule of CommonMark 0.31
 * (section 6.2) could pair its signs otherwise.
 * @param plain where they are added
 * @returns `undefined` where the words hold more than that; some may have been added then
 */
export function readPlainWords(
  chunk: string,
  start: number,
  end: number,
  plain: PlainTextBuilder = createPlainTextBuilder(chunk),
): PlainWords | undefined {
  let last = end;
  while (last > start && chunk.charAt(last - 1) === ' ') last--;
  const reader = new PlainWordsReader(chunk, start, last, plain);
  return reader.read() ? reader : undefined;
}

/** Where words may stop being words alone. */
const sign = /[*_`[\]!\\<&]|(?![\r\n])\p{Cc}| {2,}\r?\n/gu;
const code = /(``?)(?!`)([^ `\r\n](?:[^`\r\n]*[^ `\r\n])?)\1(?!`)/y;
const brackets = /\[(?:[^[\]*_`\\<&\r\n]|(?<=[a-z0-9])_(?=[a-z0-9]))*\]/iy;
const destination = /\((?:[^\s()[\]<>`\\]|\([^\s()[\]<>`\\]*\))*(?: +"[^"\\`\r\n]*")?\)/y;
const tag = /<(?:\/[a-z][a-z0-9-]* *|[a-z][a-z0-9-]*(?: +[a-z-]+="[^"`\r\n]*")* *\/?)>/iy;
const hardBreak = / +\r?\n[ >]*/y;
const escape = /\\[!-/:-@[-`{-~]/y;

class PlainWordsReader implements PlainWords {
  lead: string | undefined;
  /** Where what is not written yet begins. */
  #from: number;
  /** The emphasis that is open, by its signs: `*` or `**`. */
  #open: string | undefined;
  /** Longer signs, and which way they point. */
  readonly #blanks = new Map<string, 'opens' | 'closes'>();
  /** Whether it begins the passage in bold. */
  #opensLead = false;

  constructor(
    private readonly chunk: string,
    private readonly start: number,
    private readonly end: number,
    readonly plain: PlainTextBuilder,
  ) {
    this.#from = start;
  }

  read(): boolean {
    for (let at = this.#nextSign(this.start); at < this.end;) {
      const next = this.#readSign(at);
      if (next === undefined) return false;
      at = this.#nextSign(next);
    }
    this.#write(this.end, this.end);
    return this.#open === undefined;
  }

  #nextSign(from: number): number {
    sign.lastIndex = from;
    const found = sign.exec(this.chunk);
    return found && found.index < this.end ? found.index : this.end;
  }

  /** Where it goes on behind the sign at an offset. */
  #readSign(at: number): number | undefined {
    switch (this.chunk.charAt(at)) {
      case '*':
      case '_':
        return this.#readEmphasis(at);
      case '`':
        return this.#readCode(at);
      case '[':
        return this.#readBracket(at);
      case '!':
        return this.chunk.charAt(at + 1) === '[' ? this.#readImage(at) : at + 1;
      case ' ':
        return this.#readHardBreak(at);
      case '\\':
        return this.#match(escape, at);
      case '<':
        return /[\w/!?]/.test(this.chunk.charAt(at + 1)) ? this.#readTag(at) : at + 1;
      case '&':
        return /[#\w]/.test(this.chunk.charAt(at + 1)) ? undefined : at + 1;
      default:
        return undefined;
    }
  }

  #readCode(at: number): number | undefined {
    code.lastIndex = at;
    const [whole, , value] = code.exec(this.chunk) ?? [];
    if (whole === undefined || value === undefined || at + whole.length > this.end) return undefined;
    const to = at + whole.length;
    this.#write(at, to);
    this.plain.write(value, at + 1, to - 1);
    return to;
  }

  /** A link, or words in brackets that are none, since nothing here defines them as one. */
  #readBracket(at: number): number | undefined {
    const to = this.#match(brackets, at);
    const behind = to === undefined ? '' : this.chunk.charAt(to);
    if (to === undefined || behind === '[' || behind === ':') return undefined;
    if (behind !== '(') return to;
    const next = this.#match(destination, to);
    if (next === undefined) return undefined;
    this.#write(at, next);
    this.plain.write(this.chunk.slice(at + 1, to - 1), at + 1, to - 1, true);
    return next;
  }

  #readImage(at: number): number | undefined {
    const to = this.#match(brackets, at + 1);
    const next = to === undefined ? undefined : this.#match(destination, to);
    if (next !== undefined) this.#write(at, next);
    return next;
  }

  #readTag(at: number): number | undefined {
    const next = this.#match(tag, at);
    if (next !== undefined) this.#write(at, next);
    return next;
  }

  #readHardBreak(at: number): number | undefined {
    const next = this.#match(hardBreak, at);
    if (next === undefined) return undefined;
    this.#write(at, next);
    this.plain.write(' ', at, at + 1);
    return next;
  }

  #readEmphasis(at: number): number | undefined {
    const mark = this.chunk.charAt(at);
    let to = at + 1;
    while (to < this.end && this.chunk.charAt(to) === mark) to++;
    const before = at > this.start ? kindOf(this.chunk.charAt(at - 1)) : 'space';
    const after = to < this.end ? kindOf(this.chunk.charAt(to)) : 'space';
    if (before === 'unsure' || after === 'unsure') return undefined;
    if (before === 'space' && after === 'space') return to;
    if (mark === '_' && before === 'letter' && after === 'letter') return to;
    const mayOpen = before === 'space' || after === 'letter' || before === after;
    const mayClose = after === 'space' || before === 'letter' || before === after;
    const signs = this.chunk.slice(at, to);
    if (signs.length > 2) return this.#readBlank(mark, mayOpen, mayClose, to);
    const closes = mayClose && this.#open !== undefined;
    if (closes ? this.#open !== signs : !mayOpen || this.#open !== undefined) return undefined;
    if (this.#blanks.has(mark)) return undefined;
    this.#write(at, to);
    this.#open = closes ? undefined : signs;
    if (!closes) this.#opensLead = at === this.start && signs.length === 2;
    else if (this.#opensLead) this.#closeLead();
    return to;
  }

  /** "We chose ____, because ____." Such signs stay signs as long as all of them could only open, or only close. */
  #readBlank(mark: string, mayOpen: boolean, mayClose: boolean, to: number): number | undefined {
    const way = mayOpen ? 'opens' : 'closes';
    if (mayOpen === mayClose || this.#open?.startsWith(mark)) return undefined;
    if ((this.#blanks.get(mark) ?? way) !== way) return undefined;
    this.#blanks.set(mark, way);
    return to;
  }

  #closeLead(): void {
    this.lead = this.plain.build().text.trim() || undefined;
    this.#opensLead = false;
  }

  /** Writes what stands before `to`, without the beginnings of its lines and its escapes, and goes on at `next`. */
  #write(to: number, next: number): void {
    let value = this.chunk.slice(this.#from, to);
    if (value.includes('\n')) value = value.replace(/ *(\r?\n)(?:> ?)? */g, '$1');
    if (value.includes('\\')) value = value.replace(/\\(.)/g, '$1');
    this.plain.write(value, this.#from, to);
    this.#from = next;
  }

  #match(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    return pattern.test(this.chunk) && pattern.lastIndex <= this.end ? pattern.lastIndex : undefined;
  }
}

/** What a character is to the emphasis beside it; what is not known for certain settles nothing. */
function kindOf(character: string): 'space' | 'letter' | 'stop' | 'unsure' {
  if (/[ \r\n]/.test(character)) return 'space';
  if (/[\p{L}\p{N}]/u.test(character)) return 'letter';
  return /[!-)+-/:-@[\]^`{-~“”‘’–—…]/.test(character) ? 'stop' : 'unsure';
}
