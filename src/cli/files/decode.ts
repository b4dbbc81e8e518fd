import { isUtf8 } from 'node:buffer';

/** What stands in the bytes of a file, or why it is no text, and where. */
export type Decoded =
  { readonly text: string } | { readonly message: string; readonly line?: number; readonly column?: number };

/** What other kinds of files begin with, and what to do with them. */
const signatures: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'This is a zip file, as Word and OpenDocument write them. Save the lesson as markdown.'],
  ['%PDF-', 'This is a PDF. Save the lesson as markdown.'],
  ['\u00d0\u00cf\u0011\u00e0', 'This is a Word document of the old kind. Save the lesson as markdown.'],
  ['{\\rtf', 'This is rich text (RTF). Save the lesson as markdown.'],
  ['\u00ff\u00fe', 'This is UTF-16. Save it again with the encoding UTF-8.'],
  ['\u00fe\u00ff', 'This is UTF-16. Save it again with the encoding UTF-8.'],
];

/** Reads bytes as UTF-8. A byte order mark stays in the text, so that offsets are those of an editor's file. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const beginning = buffer.toString('latin1', 0, 8);
  const known = signatures.find(([signature]) => beginning.startsWith(signature));
  if (known) return { message: known[1] };
  const nul = buffer.indexOf(0);
  if (nul >= 0)
    return {
      message:
        'There is a NUL byte here, so this is not a text file, or it is damaged. Save it again as text (UTF-8), or leave it out with "ignore" in .stem-shift.yaml.',
      ...placeOfByte(buffer, nul),
    };
  if (!isUtf8(buffer))
    return {
      message: 'This is not UTF-8 from here on. Save it again with the encoding UTF-8.',
      ...firstInvalid(buffer),
    };
  return { text: buffer.toString('utf8') };
}

const lineFeed = 10;

function placeOfByte(buffer: Buffer, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = buffer.indexOf(lineFeed); at >= 0 && at < offset; at = buffer.indexOf(lineFeed, at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: buffer.toString('utf8', start, offset).length + 1 };
}

/** Where the first byte stands that no UTF-8 text has there. */
function firstInvalid(buffer: Buffer): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (;;) {
    const next = buffer.indexOf(lineFeed, start);
    const end = next < 0 ? buffer.length : next;
    const content = buffer.subarray(start, end);
    if (!isUtf8(content)) return { line, column: validLength(content) + 1 };
    if (next < 0) return { line, column: 1 };
    line++;
    start = next + 1;
  }
}

/** How many characters of a line that is not UTF-8 stand before the first wrong byte. */
function validLength(line: Buffer): number {
  let characters = 0;
  for (let at = 0; at < line.length;) {
    const length = sequenceLength(line[at] ?? 0);
    const sequence = line.subarray(at, at + length);
    if (sequence.length < length || !isUtf8(sequence)) break;
    characters += length === 4 ? 2 : 1;
    at += length;
  }
  return characters;
}

const sequenceLength = (first: number): number =>
  first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
