import type { PlainPiece, PlainText } from '../text/plain-text';

/** Gathers plain words with the way back to their source. All offsets count from the source's first character. */
export interface PlainTextBuilder {
  /**
   * Adds what a stretch of the source says.
   * @param linked whether it is the text of a link
   */
  write(value: string, start: number, end: number, linked?: boolean): void;
  /** A separator that a reader sees but nobody wrote, such as the bar between two cells. */
  separate(separator: string): void;
  build(): PlainText;
  /** Characters that were written so far. */
  readonly length: number;
  readonly linkedLength: number;
}

/**
 * @param source the text that was parsed
 * @param shift what to take from its offsets
 */
export function createPlainTextBuilder(source: string, shift = 0): PlainTextBuilder {
  const pieces: PlainPiece[] = [];
  let text = '';
  let linkedLength = 0;
  return {
    write(value, start, end, linked = false) {
      if (value === '') return;
      if (linked) linkedLength += value.length;
      if (end - start === value.length)
        pieces.push({ at: text.length, source: start - shift, length: value.length });
      else
        for (const piece of align(value, source, start, end))
          pieces.push({
            at: text.length + piece.at,
            source: piece.source - shift,
            length: piece.length,
          });
      text += oneLine(value);
    },
    separate(separator) {
      if (text !== '') text += separator;
    },
    build: () => ({ text, pieces }),
    get length() {
      return text.length;
    },
    get linkedLength() {
      return linkedLength;
    },
  };
}

/**
 * Pairs the characters of a text with those of its source, which may hold more: escapes (`\\*`),
 * entities (`&amp;`), and the indent or quote marks with which further lines begin.
 */
function align(value: string, source: string, start: number, end: number): PlainPiece[] {
  const pieces: PlainPiece[] = [];
  let from = start;
  let pieceAt = 0;
  let pieceStart = start;
  const close = (at: number): void => {
    if (at > pieceAt) pieces.push({ at: pieceAt, source: pieceStart, length: at - pieceAt });
  };
  for (let at = 0; at < value.length && from < end; at++) {
    const skipped = skipTo(value.charAt(at), source, from, end);
    if (skipped !== from) {
      close(at);
      pieceAt = at;
      pieceStart = skipped;
    }
    from = skipped + 1;
    const entity = /^&(?:#\d+|#x[\da-f]+|[a-z\d]+);/i.exec(
      source.slice(skipped, Math.min(end, skipped + 40)),
    );
    if (entity && !value.startsWith(entity[0], at)) from = skipped + entity[0].length;
    if (source.startsWith('\r\n', skipped) && value.charAt(at) !== '\r') from = skipped + 2;
    if (from !== skipped + 1) {
      close(at + 1);
      pieceAt = at + 1;
      pieceStart = from;
    }
  }
  close(value.length);
  return pieces;
}

/** Where the source writes this character: at once, as an entity, or after an escape or the start of a line. */
function skipTo(character: string, source: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const written = source.charAt(at);
    if (written === character || written === '&') return at;
    if (!/[\\\s>]/.test(written)) return from;
  }
  return from;
}

/** Line ends become spaces one for one, so that offsets stay true. */
const oneLine = (value: string): string =>
  /[\r\n\t\u00a0]/.test(value) ? value.replace(/[\r\n\t\u00a0]/g, ' ') : value;
