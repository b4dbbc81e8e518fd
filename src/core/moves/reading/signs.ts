/** Kinds of characters as bits. Over a whole text they say which patterns need not be looked for at all. */
export type Signs = number;

export const sign = {
  /** A letter or a digit: what words are made of. */
  word: 1,
  digit: 1 << 1,
  /** May stand between the letters of one word. */
  join: 1 << 2,
  /** A mark that counts as a word of its own. */
  mark: 1 << 3,
  /** Takes two code units. */
  wide: 1 << 4,
  /** A full stop; `dotted` where one stands within a word. */
  stop: 1 << 5,
  dotted: 1 << 6,
  /** What programs and addresses are full of. */
  code: 1 << 7,
  comma: 1 << 8,
  colon: 1 << 9,
  dash: 1 << 10,
  question: 1 << 11,
  exclamation: 1 << 12,
  quote: 1 << 13,
  bracket: 1 << 14,
  slash: 1 << 15,
  /** A letter or a digit that is none of ASCII. */
  beyondAscii: 1 << 16,
} as const;

export const everySign: Signs = (1 << 17) - 1;

const signsByCharacter: Readonly<Record<string, Signs>> = {
  '-': sign.join | sign.dash,
  '–': sign.mark | sign.dash,
  '—': sign.mark | sign.dash,
  "'": sign.join,
  '’': sign.join,
  '&': sign.join,
  '/': sign.join | sign.code | sign.slash,
  '.': sign.join | sign.mark | sign.stop,
  '?': sign.mark | sign.question,
  '!': sign.mark | sign.exclamation,
  ',': sign.mark | sign.comma,
  ':': sign.mark | sign.colon,
  ';': sign.mark,
  '…': sign.mark,
  '|': sign.mark,
  '"': sign.mark | sign.quote,
  '“': sign.mark | sign.quote,
  '”': sign.mark | sign.quote,
  '(': sign.mark | sign.bracket | sign.code,
  ')': sign.mark | sign.code,
  '=': sign.mark | sign.code,
  _: sign.code,
  '{': sign.code,
  '}': sign.code,
  '<': sign.code,
  '>': sign.code,
  '\\': sign.code,
};

const ascii = Uint16Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\d/.test(character)) return sign.word | sign.digit;
  return /[a-z]/i.test(character) ? sign.word : (signsByCharacter[character] ?? 0);
});

/** What kinds the character is of that begins with the unit at an offset. */
export function signsAt(units: Uint16Array, at: number): Signs {
  const unit = units[at] ?? 0;
  return unit < 0x80 ? (ascii[unit] ?? 0) : otherSigns(units, at);
}

/** What was found of characters beyond ASCII, by their code units. */
const known = new Map<number, Signs>(
  Object.entries(signsByCharacter).map(([character, signs]) => [character.charCodeAt(0), signs]),
);

function otherSigns(units: Uint16Array, at: number): Signs {
  const unit = units[at] ?? 0;
  if (isSurrogate(unit)) return letterSigns(String.fromCharCode(unit, units[at + 1] ?? 0));
  let signs = known.get(unit);
  if (signs === undefined) {
    signs = letterSigns(String.fromCharCode(unit));
    known.set(unit, signs);
  }
  return signs;
}

/** Half of a character: which one it is, the other half says. */
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

const letter = /^[\p{L}\p{N}]/u;

/** @param character the first of the text; what stands behind it does not count */
function letterSigns(character: string): Signs {
  if (!letter.test(character)) return 0;
  const signs = sign.word | sign.beyondAscii;
  return (character.codePointAt(0) ?? 0) > 0xffff ? signs | sign.wide : signs;
}
