import type { PassageContent } from '../../lesson/types';
import { formBit } from '../lexicon/lexicon';
import type { AnnotatedWords } from './annotate';
import type { Action, Agent, Sentence } from './sentence';
import { cutWords } from './words';

/** Columns that do not say what happens: what a step is meant to reach, what it needs, when it is. */
const besideColumn =
  /\b(?:objectives?|outcomes?|goals?|purpose|aims?|rationale|materials?|resources?|files?|notes?|standards?)\b/i;

/** "Students", "What learners do". */
const learnerColumn = /\b(?:students?|learners?|pupils?|participants?|children|kids)\b/i;
/** "Teacher", "Facilitator moves". */
const teacherColumn = /\b(?:teachers?|instructors?|facilitators?|trainers?|leaders?|coach(?:es)?)\b/i;

/**
 * The sentences of a passage, those in a table's cells by what stands at the head of their column: it may say
 * who acts there, or that nothing happens there.
 */
export function bySpeaker(
  content: PassageContent,
  text: AnnotatedWords,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  if (content.cells.length < 2) return sentences;
  const { start } = cutWords(text.plain);
  return sentences.flatMap((sentence) => {
    const column = columnOf(content, start[sentence.from] ?? 0);
    if (besideColumn.test(column)) return [];
    const speaker = speakerOf(column);
    return [speaker ? saidOf(speaker, text, sentence) : sentence];
  });
}

/** The head of the column in which an offset of a row's plain text stands. */
function columnOf({ cells, plain: { text } }: PassageContent, at: number): string {
  let end = 0;
  for (const { plain, column } of cells) {
    end = text.indexOf(plain.text, end) + plain.text.length;
    if (at < end) return column;
  }
  return '';
}

function speakerOf(column: string): Agent | undefined {
  const [learner, teacher] = [learnerColumn.test(column), teacherColumn.test(column)];
  if (learner === teacher) return undefined;
  return learner ? 'learner' : 'teacher';
}

const base = formBit('base');
const third = formBit('third');

/** "Measure the wall" under "Students", "Explains the rule" under "Teacher": a verb without a subject is theirs. */
function saidOf(speaker: Agent, { entries }: AnnotatedWords, sentence: Sentence): Sentence {
  const { head, mood, subject, actions } = sentence;
  const first = entries[head];
  const isNamed = subject !== undefined && subject !== 'thing';
  if (mood === 'question' || isNamed || !first || (first.forms & (base | third)) === 0) return sentence;
  const isTheirs = ({ word, agent }: Action): boolean =>
    agent === 'unnamed' ||
    (agent === 'thing' && speaker === 'learner' && ((entries[word]?.forms ?? 0) & base) !== 0);
  const later = actions
    .filter(({ word }) => word !== head)
    .map((action) => (isTheirs(action) ? { ...action, agent: speaker } : action));
  const own: Action = { word: head, verbs: first.verbs, agent: speaker, negated: false };
  return { ...sentence, mood: 'statement', subject: speaker, defines: false, actions: [own, ...later] };
}
