import type { PassageContext } from '../context';
import { readAct } from '../reading/read-passage';
import { blockOf, itemsBeside } from './list-items';
import { firstWords, type StructuralMove } from './structural-move';

/** Explanations that wait; directions, tools and what keeps people safe come first. */
const canWait = new Set([
  'explain-that',
  'explain-why',
  'explain-how',
  'explain-topic',
  'tell-students',
  'lecture',
  'present-slides',
  'point-out',
  'define',
  'give-notes',
  'give-background',
  'provide-formula',
  'conclude-for-them',
  'summarize',
  'show-video',
]);
const comesFirst =
  /\b(?:safe|safety|careful|danger|directions?|instructions?|rules?|norms?|tasks?|steps|procedure|how to|what to do|goggles|tools?|materials?|agenda|objectives?|goals?|homework|task|activity|assignment|challenge|project)\b/i;
const exploring =
  /\b(?:explor|investigat|experiment|try|tries|test|observ|measur|build|sort|play|predict|discover|examin|notice|collect|compare|model|sketch|draw|simulat|design|work (?:in|with|on)|find out|figure out)/i;
const leansOnTelling =
  /\b(?:the (?:notes|formula|definition|explanation|lecture|video|talk|slides)|what (?:they|you) (?:heard|learned|learnt)|these (?:terms|words|ideas)|using (?:the|this|these) (?:term|word|formula|definition|rule)s?)\b/i;

/** The step that tells changes places with the exploration that follows it. */
export const tellLater: StructuralMove = {
  id: 'tell-later',
  source: 'Schwartz & Bransford, 1998: a time for telling',
  kind: 'evidence',
  offer: (context) => {
    const { lesson, moves, passage, isKnownLower } = context;
    const items = itemsBeside(lesson, passage);
    const next = items[items.indexOf(passage) + 1];
    if (!next || moves.passages[next.index]?.move !== 'student') return undefined;
    const [words, after] = [passage.content.plain.text, next.content.plain.text];
    if (comesFirst.test(words) || !exploring.test(after) || leansOnTelling.test(after)) return undefined;
    const act = readAct(words, undefined, isKnownLower);
    if (!act || !canWait.has(act.family.id) || act.telling?.complement === 'how-to') return undefined;
    const edit = swap(context, next.index);
    return (
      edit && {
        title: `Let ${lesson.learners} go first: “${firstWords(after)}” comes before this`,
        edits: [edit],
      }
    );
  },
};

function swap(
  { lesson, passage }: PassageContext,
  nextIndex: number,
): { span: { start: number; end: number }; text: string } | undefined {
  const next = lesson.passages[nextIndex];
  const marker = passage.content.marker?.text ?? '';
  const nextMarker = next?.content.marker?.text ?? '';
  const first = blockOf(lesson, passage);
  const second = next && blockOf(lesson, next);
  // Other widths of markers would mean other indents.
  if (!first || !second || marker.length !== nextMarker.length) return undefined;
  const { text } = lesson;
  const told = text.slice(first.start + marker.length, first.end);
  const between = text.slice(first.end, second.start);
  const explored = text.slice(second.start + nextMarker.length, second.end);
  if (!/^\s*[>\s]*$/.test(between)) return undefined;
  return {
    span: { start: first.start, end: second.end },
    text: `${marker}${explored}${between}${nextMarker}${told}`,
  };
}
