import type { PhrasingContent } from 'mdast';
import type { PlainPiece, PlainText } from '../text/plain-text';

/** Gathers the plain words of phrasing content. */
export interface PlainTextBuilder {
  add(nodes: readonly PhrasingContent[]): void;
  /** A separator that a reader sees but nobody wrote, such as the bar between two cells. */
  separate(separator: string): void;
  build(): PlainText;
  readonly linkedLength: number;
}

/** @param shift what to take from the offsets of the parsed text */
export function createPlainTextBuilder(shift: number): PlainTextBuilder {
  const pieces: PlainPiece[] = [];
  let text = '';
  let linkedLength = 0;

  const write = (value: string, source: number): void => {
    if (value === '') return;
    pieces.push({ at: text.length, source, length: value.length });
    text += value;
  };
  const visit = (node: PhrasingContent, linked: boolean): void => {
    const source = (node.position?.start.offset ?? 0) - shift;
    switch (node.type) {
      case 'text':
        if (linked) linkedLength += node.value.length;
        write(oneLine(node.value), source);
        break;
      case 'inlineCode':
        write(oneLine(node.value), source + 1);
        break;
      case 'break':
        write(' ', source);
        break;
      case 'emphasis':
      case 'strong':
      case 'delete':
        for (const child of node.children) visit(child, linked);
        break;
      case 'link':
      case 'linkReference':
        for (const child of node.children) visit(child, true);
        break;
      case 'image':
      case 'imageReference':
      case 'html':
      case 'footnoteReference':
        break;
    }
  };
  return {
    add: (nodes) => nodes.forEach((node) => visit(node, false)),
    separate: (separator) => {
      if (text !== '') text += separator;
    },
    build: () => ({ text, pieces }),
    get linkedLength() {
      return linkedLength;
    },
  };
}

/** Line ends become spaces one for one, so that offsets stay true. */
const oneLine = (value: string): string =>
  /[\r\n\t\u00a0]/.test(value) ? value.replace(/[\r\n\t\u00a0]/g, ' ') : value;
