/** The hash of a word is made unit by unit, while a text is cut: the same in upper and lower case, and with any apostrophe. */
export const noLetters = 0;

/** Goes on with a hash by the next unit of the word. */
export const addUnit = (hash: number, unit: number): number =>
  unit < 0x80
    ? // The bit that makes capitals small is set in everything else that words of ASCII are made of.
      (Math.imul(hash, 31) + (unit | 0x20)) | 0
    : (Math.imul(hash, 31) + foldedWide(unit)) | 0;

/** The hash of the word whose units stand from one offset up to, not including, another. */
export function hashBetween(units: Uint16Array, from: number, to: number): number {
  let hash = noLetters;
  for (let at = from; at < to; at++) hash = addUnit(hash, units[at] ?? 0);
  return hash;
}

/** Whether a unit is another one in lower case, with an apostrophe made straight. */
export const isFoldedTo = (lower: number, unit: number): boolean =>
  unit < 0x80 ? lowerAscii[unit] === lower : foldedWide(unit) === lower;

const lowerAscii = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  String.fromCharCode(unit).toLowerCase().charCodeAt(0),
);
const curlyApostrophe = '’'.charCodeAt(0);
const straightApostrophe = "'".charCodeAt(0);

function foldedWide(unit: number): number {
  if (unit === curlyApostrophe) return straightApostrophe;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
