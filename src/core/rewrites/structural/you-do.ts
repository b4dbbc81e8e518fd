import type { Passage } from '../../lesson/types';
import type { PassageContext } from '../context';
import { listenersOf } from '../tune';
import { blockOf, indentBefore, lineEndAt } from './list-items';
import { markerBehind, numbersBehind } from './numbers';
import type { StructuralMove } from './structural-move';

/** As labels, with a colon, a dash or minutes behind them; "we do agile" is none. */
const iDo = /^[^\p{L}]*I do\s*(?:\([^)]*\)\s*)?(?:[:–—-]|$)/iu;
const weDo = /^[^\p{L}]*we do\s*(?:\([^)]*\)\s*)?(?:[:–—-]|$)/iu;
const alone =
  /\b(?:you do|they do|independent(?:ly)?|on (?:their|your) own|by themselves|individually|solo)\b/i;

/** "I do" and "we do" without a "you do": the step in which learners do it themselves. */
export const youDo: StructuralMove = {
  id: 'you-do',
  source: 'Pearson & Gallagher, 1983: gradual release of responsibility',
  kind: 'agency',
  offer: ({ lesson, passage }) => {
    if (!iDo.test(passage.content.plain.text) && !weDo.test(passage.content.plain.text)) return undefined;
    const section = lesson.sections[passage.section];
    const around = lesson.passages.slice(section?.firstPassage, section?.endPassage);
    const shared = around.find(
      (other) =>
        weDo.test(other.content.plain.text) && other.kind === passage.kind && other.index >= passage.index,
    );
    const rest = lesson.passages.slice(passage.index);
    if (!shared || shared.kind === 'row' || rest.some(({ content }) => alone.test(content.plain.text)))
      return undefined;
    if (lesson.sections.some(({ heading }) => heading && alone.test(heading.content.plain.text)))
      return undefined;
    const young = listenersOf(lesson) === 'young';
    const words = young
      ? 'Each child tries one, then tells a partner: "What did you do first, and why?"'
      : 'Each chooses one to try alone, then explains it to a partner: "Which step would you do differently, and why?"';
    const edit = insertAfter({ lesson }, shared, words);
    return (
      edit && {
        title: `Add a step in which ${lesson.learners} do it themselves: “You do: …”`,
        edits: [edit, ...numbersBehind(lesson, shared)],
      }
    );
  },
};

function insertAfter(
  { lesson }: Pick<PassageContext, 'lesson'>,
  shared: Passage,
  words: string,
): { span: { start: number; end: number }; text: string } | undefined {
  const own = lesson.text.slice(shared.span.start, shared.span.end);
  const label = /^([*_]{0,3})(we do)\b(?:\s*\([^)]*\))?(:?)([*_]{0,3})(:?)/i.exec(own);
  if (!label) return undefined;
  const [, open = '', name = '', inside = '', close = '', outside = ''] = label;
  const said = /^WE/.test(name) ? 'YOU DO' : /D/.test(name) ? 'You Do' : 'You do';
  const lead = `${open}${said}${inside}${close}${outside || (inside ? '' : ':')} `;
  const lineEnd = lineEndAt(lesson.text, shared.span.start);
  const block = blockOf(lesson, shared);
  if (shared.kind === 'item') {
    if (!block) return undefined;
    const marker = shared.content.marker;
    const next = marker && !marker.ordered ? marker.text.trimEnd() : markerBehind(lesson, shared);
    const text = `${lineEnd}${indentBefore(lesson, block.start)}${next} ${lead}${words}`;
    return { span: { start: block.end, end: block.end }, text };
  }
  if (shared.content.followedBy !== undefined) return undefined;
  const indent = indentBefore(lesson, shared.span.start);
  const { end } = shared.span;
  return {
    span: { start: end, end },
    text: `${lineEnd}${indent.trimEnd()}${lineEnd}${indent}${lead}${words}`,
  };
}
