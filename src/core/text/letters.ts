/** Letters, digits and the underscore by their code, in lower case; 0 for every other sign of ASCII. */
const letters = new Uint8Array(128);
for (let code = 0; code < letters.length; code++) {
  const sign = String.fromCharCode(code);
  if (/\w/.test(sign)) letters[code] = sign.toLowerCase().charCodeAt(0);
}

/** The letter of a word that a unit is, in lower case; 0 where it is none. */
export const letterOf = (unit: number): number => (unit < 128 ? (letters[unit] ?? 0) : 0);

/** The same of the unit at an offset of a text; 0 beyond its end. */
export function letterAt(text: string, at: number): number {
  return at < text.length ? letterOf(text.charCodeAt(at)) : 0;
}

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
