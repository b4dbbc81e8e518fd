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
 * @returns `undefined` where the words hold more than that
 */
export function readPlainWords(chunk: string, start: number, end: number): PlainWords | undefined {
  let last = end;
  while (last > start && chunk.charAt(last - 1) === ' ') last--;
  const reader = new PlainWordsReader(chunk, start, last);
  return reader.read() ? reader : undefined;
}

/** Where words may stop being words alone. */
const sign = /[*_`[\]!\\<&\0-\x09\x0b\x0c\x0e-\x1f]| {2,}\r?\n/g;
const code = /`[^ `\r\n](?:[^`\r\n]*[^ `\r\n])?`(?!`)/y;
const brackets = /\[[^[\]*_`\\<&\r\n]*\]/y;
const destination = /\([^\s()[\]<>`\\&]*(?: +"[^"\\`\r\n]*")?\)/y;
const hardBreak = / +\r?\n[ >]*/y;
const escape = /\\[!-/:-@[-`{-~]/y;

class PlainWordsReader implements PlainWords {
  readonly plain: PlainTextBuilder;
  lead: string | undefined;
  /** Where what is not written yet begins. */
  #from: number;
  /** The emphasis that is open, by its signs: `*` or `**`. */
  #open: string | undefined;
  /** Whether it begins the passage in bold. */
  #opensLead = false;

  constructor(
    private readonly chunk: string,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.plain = createPlainTextBuilder(chunk);
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
        return /[\w/!?]/.test(this.chunk.charAt(at + 1)) ? undefined : at + 1;
      case '&':
        return /[#\w]/.test(this.chunk.charAt(at + 1)) ? undefined : at + 1;
      default:
        return undefined;
    }
  }

  #readCode(at: number): number | undefined {
    const to = this.#match(code, at);
    if (to === undefined) return undefined;
    this.#write(at, to);
    this.plain.write(this.chunk.slice(at + 1, to - 1), at + 1, to - 1);
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
    const opens = before === 'space' || (before === 'stop' && after === 'letter');
    const closes = after === 'space' || (after === 'stop' && before === 'letter');
    const signs = this.chunk.slice(at, to);
    if (opens === closes || signs.length > 2 || this.#open !== (opens ? undefined : signs)) return undefined;
    this.#write(at, to);
    this.#open = opens ? signs : undefined;
    if (opens) this.#opensLead = at === this.start && signs.length === 2;
    else if (this.#opensLead) this.#closeLead();
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
