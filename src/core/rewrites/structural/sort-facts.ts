import type { Passage } from '../../lesson/types';
import type { PassageContext } from '../context';
import { listenersOf } from '../tune';
import { readContentLabel } from '../reading/content-label';
import { isTitleCase } from '../reading/names';
import { tokenize } from '../reading/tokens';
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
    const prompt = (items.every(isTerm) ? matching : sorting)[young ? 'young' : 'other'];
    return {
      title: `Let ${lesson.learners} sort these ${items.length} facts first: “${/"([^"]*?)(?:, and|\?)/.exec(prompt)?.[1] ?? ''}?”`,
      edits: nested(context, start, end, `${first.content.marker?.text.charAt(0) ?? '-'} ${prompt}`),
    };
  },
};

const sorting = {
  young:
    'With a picture or word of each on a card, ask: "Which of these go together, and why?" (small groups). Listen for:',
  other:
    'With each line on a card, ask: "Which of these belong together, and what would you call each group?" (groups, 4 min). Listen for:',
};
/** For terms with their explanations: the two halves of a line come apart. */
const matching = {
  young:
    'With a picture of each and its word on cards of their own, ask: "Which two go together, and why?" (small groups). Listen for:',
  other:
    'With each term and each explanation on a card of its own, ask: "Which two belong together, and how can you tell?" (groups, 4 min). Listen for:',
};

const isTerm = ({ content }: Passage): boolean =>
  readContentLabel(content.plain.text, content.lead).mayBeTerm &&
  tokenize(content.plain.text, 0, content.plain.text.length).length > 3;

/** What only makes sense beside its neighbors, or names a part of an agenda or a place to look things up. */
const isNoFact = ({ content, span }: Passage, { lesson }: PassageContext): boolean => {
  const { text } = content.plain;
  return (
    /^(?:it|this|that|these|they|he|she|first|second|then|next|finally|later|also|however|but|instead|on the other hand|why|how|what|when|where|who|step|day|week|part)\b/i.test(
      text,
    ) ||
    /https?:|www\.|\.(?:pdf|docx?|pptx?|md)\b/i.test(lesson.text.slice(span.start, span.end)) ||
    /^\s*!?\[[^\]]*\](?:\(|\[)/.test(lesson.text.slice(span.start, span.end)) ||
    (isTitleCase(text) && tokenize(text, 0, text.length).length > 2)
  );
};

function isListOfFacts(items: readonly Passage[], context: PassageContext): boolean {
  const { lesson, moves } = context;
  if (items.length < fewest || items.length > most) return false;
  if (items.some((item) => isNoFact(item, context))) return false;
  // With items of their own they are sorted already.
  if (items.some(({ index }) => lesson.passages[index + 1]?.parent === index)) return false;
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
