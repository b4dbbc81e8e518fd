import type { Passage } from '../../lesson/types';
import type { PassageContext } from '../context';
import { listenersOf } from '../tune';
import type { TextEdit } from '../types';
import { blockOf, indentBefore, itemsBeside, lineEndAt } from './list-items';
import type { StructuralMove } from './structural-move';

const fewest = 4;
const most = 12;
const longestFact = 22;

/** A list of facts becomes cards that learners sort; the facts stay, word for word, as what to listen for. */
export const sortFacts: StructuralMove = {
  id: 'sort-facts',
  source: 'Ritchhart, Church & Morrison, 2011: generate, sort, connect, elaborate',
  kind: 'agency',
  offer: (context) => {
    const { lesson, passage } = context;
    const items = itemsBeside(lesson, passage);
    const [first] = items;
    const last = items[items.length - 1];
    if (!first || !last || !isListOfFacts(items, context)) return undefined;
    const start = blockOf(lesson, first)?.start;
    const end = blockOf(lesson, last)?.end;
    if (start === undefined || end === undefined) return undefined;
    const young = listenersOf(lesson) === 'young';
    const prompt = young
      ? 'With a picture or word of each on a card, ask: "Which of these go together, and why?" (small groups). Listen for:'
      : 'With each line on a card, ask: "Which of these belong together, and what would you call each group?" (groups, 4 min). Listen for:';
    return {
      title: `Let ${lesson.learners} sort these ${items.length} facts first: “Which of these ${young ? 'go' : 'belong'} together?”`,
      edits: nested(context, start, end, `${first.content.marker?.text.charAt(0) ?? '-'} ${prompt}`),
    };
  },
};

function isListOfFacts(items: readonly Passage[], { moves }: PassageContext): boolean {
  if (items.length < fewest || items.length > most) return false;
  return items.every(({ index, content }) => {
    const reading = moves.passages[index];
    const words = content.plain.text.split(/\s+/).length;
    return (
      reading?.move === 'deliver' &&
      reading.how === 'content' &&
      content.marker?.ordered === false &&
      words <= longestFact &&
      !/[?:]$/.test(content.plain.text)
    );
  });
}

/** The prompt as an item of its own, and the lines of the list one step further in. */
function nested({ lesson }: PassageContext, start: number, end: number, prompt: string): TextEdit[] {
  const lineEnd = lineEndAt(lesson.text, start);
  const indent = indentBefore(lesson, start);
  const edits: TextEdit[] = [{ span: { start, end: start }, text: `${prompt}${lineEnd}${indent}  ` }];
  const firstLine = lesson.lines.lineAt(start);
  for (let line = firstLine + 1; line <= lesson.lines.lineAt(end - 1); line++) {
    const at = lesson.lines.starts[line] ?? end;
    const words = lesson.text.slice(at, lesson.lines.starts[line + 1] ?? lesson.text.length);
    if (words.trim() === '') continue;
    const before = /^[ \t>]*/.exec(words)?.[0].length ?? 0;
    const place = at + Math.min(indent.length, before);
    edits.push({ span: { start: place, end: place }, text: '  ' });
  }
  return edits;
}
