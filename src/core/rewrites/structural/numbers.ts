import type { Lesson, Passage } from '../../lesson/types';
import type { TextEdit } from '../types';
import { itemsBeside } from './list-items';

const numbered = /^(\d+)([.)])/;

const numberOf = ({ content }: Passage): number | undefined => {
  const found = content.marker && numbered.exec(content.marker.text);
  return found ? Number(found[1]) : undefined;
};

/** The marker of one more item right behind this one: "3." behind "2.", and "1." in a list that says 1. everywhere. */
export function markerBehind(lesson: Lesson, item: Passage): string {
  const marker = item.content.marker?.text ?? '-';
  const number = numberOf(item);
  if (number === undefined) return marker.charAt(0);
  const items = itemsBeside(lesson, item);
  const at = items.indexOf(item);
  const isSame = [items[at - 1], items[at + 1]].some((beside) => beside && numberOf(beside) === number);
  return `${isSame ? number : number + 1}${numbered.exec(marker)?.[2] ?? '.'}`;
}

/**
 * The numbers of the items behind this one, each one higher, where the list counts on and one more item comes
 * between. Only digits change. None where a number would get wider than the indent of what stands below it allows.
 */
export function numbersBehind(lesson: Lesson, item: Passage): TextEdit[] {
  let number = numberOf(item);
  const items = itemsBeside(lesson, item);
  const edits: TextEdit[] = [];
  for (const next of items.slice(items.indexOf(item) + 1)) {
    const marker = next.content.marker;
    const own = numberOf(next);
    if (number === undefined || !marker || own !== number + 1) break;
    const start = next.base + marker.span.start;
    const [before, after] = [String(own), String(own + 1)];
    if (after.length > before.length && hasMoreLines(lesson, next)) return [];
    edits.push({ span: { start, end: start + before.length }, text: after });
    number = own;
  }
  return edits;
}

const hasMoreLines = (lesson: Lesson, { index, span }: Passage): boolean =>
  lesson.passages[index + 1]?.parent === index || /[\r\n]/.test(lesson.text.slice(span.start, span.end));
