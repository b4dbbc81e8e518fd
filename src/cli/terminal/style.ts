/** Ways to set off words. No meaning hangs on them alone: plain text says all that coloured text says. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  /** What is good already. */
  strength(text: string): string;
  /** The words that a mark rests on. */
  evidence(text: string): string;
  /** What could stand there instead. */
  offer(text: string): string;
  /** What could not be read. */
  problem(text: string): string;
}

const same = (text: string): string => text;

export const plainStyle: Style = {
  strong: same,
  faint: same,
  strength: same,
  evidence: same,
  offer: same,
  problem: same,
};

/** Escape sequences of ECMA-48, "select graphic rendition". */
const rendition =
  (on: string, off: string) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

export const terminalStyle: Style = {
  strong: rendition('1', '22'),
  faint: rendition('2', '22'),
  strength: rendition('32', '39'),
  evidence: rendition('4', '24'),
  offer: rendition('36', '39'),
  problem: rendition('33', '39'),
};
