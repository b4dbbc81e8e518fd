/** Taken once: to ask strings of many inner shapes for it, letter by letter, costs more than the letter. */
const { charCodeAt } = String.prototype;

let units = new Uint16Array(1 << 10);
let last = '';

/**
 * The UTF-16 code units of a text, as an array with a 0 behind them. What is looked at sign by sign, and more than
 * once, is read from an array several times faster than from a string, which may be a piece of another or put
 * together of pieces.
 * @returns the same array for every text: it holds until another text is asked for
 */
export function unitsOf(text: string): Uint16Array {
  if (text === last) return units;
  const { length } = text;
  if (length >= units.length) units = new Uint16Array(2 * length);
  for (let at = 0; at < length; at++) units[at] = charCodeAt.call(text, at);
  units[length] = 0;
  last = text;
  return units;
}
