import type { Analysis } from '../../analysis';
import type { Alignment } from './align-passages';
import { allTags } from './compare-tags';
import { quotableWords } from './quotable';
import type { GoneMark, StatedDecision, Strength, TagChange } from './types';
import { placeOf } from '../describe';

/** More than anybody reads of one lesson. */
const most = 6;

interface Changes {
  readonly gone: readonly GoneMark[];
  readonly gained: readonly TagChange[];
  readonly stated: readonly StatedDecision[];
}

/** What there is to be glad of in the later version, the most telling first; each place once. */
export function strengthsOf(
  after: Analysis,
  alignment: Alignment | undefined,
  { gone, gained, stated }: Changes,
): Strength[] {
  const found: Strength[] = [
    ...gone.flatMap(turned).sort(questionsFirst),
    ...gained.flatMap((change) => tagged('gained', change)).sort(questionsFirst),
    ...newQuestions(after, alignment),
    ...allTags(after)
      .flatMap((change) => tagged('kept', change))
      .sort(questionsFirst),
    ...stated.flatMap(reasoned),
  ];
  const lines = new Set<number>();
  const distinct = found.filter(({ line }) => !lines.has(line) && lines.add(line));
  return distinct.slice(0, most);
}

const turned = ({ became, now }: GoneMark): Strength[] =>
  became === 'asked' && now ? [{ kind: 'turned', tag: null, line: now.line, words: now.quote }] : [];

const tagged = (kind: 'gained' | 'kept', { tag, evidence }: TagChange): Strength[] =>
  evidence && evidence.move !== 'deliver' ? [{ kind, tag, line: evidence.line, words: evidence.quote }] : [];

const reasoned = ({ kind, line, because }: StatedDecision): Strength[] =>
  kind === 'tell' && because !== null ? [{ kind: 'reason', tag: null, line, words: because }] : [];

/** A question quoted says more than a task, and a whole sentence more than a label. */
const questionsFirst = (one: Strength, other: Strength): number => weightOf(other) - weightOf(one);

const weightOf = ({ words }: Strength): number =>
  (words.includes('?') ? 2 : 0) + (/[.!?]["')]?$/.test(words) ? 1 : 0);

/** Questions that learners did not have before. */
function newQuestions({ lesson, moves }: Analysis, alignment: Alignment | undefined): Strength[] {
  return lesson.passages.flatMap(({ index, content, span }): Strength[] => {
    const reading = moves.passages[index];
    const isNew = alignment?.earlier[index]?.same !== true;
    if (!isNew || reading?.move !== 'coach' || reading.confidence === 'possible') return [];
    if (!content.plain.text.includes('?')) return [];
    const words = quotableWords(content);
    return [{ kind: 'asks', tag: null, line: placeOf(span, lesson.lines).line, words }];
  });
}
