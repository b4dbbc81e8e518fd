import type { Analysis } from '../../analysis';
import type { Alignment } from './align-passages';
import { allTags } from './compare-tags';
import { wordsOf } from './identity';
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
    ...allTags(after).flatMap((change) => tagged('kept', change)),
    ...stated.flatMap(reasoned),
  ];
  const lines = new Set<number>();
  const distinct = found.filter(({ line }) => !lines.has(line) && lines.add(line));
  return distinct.slice(0, most);
}

const turned = ({ became, now }: GoneMark): Strength[] =>
  became === 'asked' && now ? [{ kind: 'turned', tag: null, line: now.line, words: now.text }] : [];

const tagged = (kind: 'gained' | 'kept', { tag, evidence }: TagChange): Strength[] =>
  evidence ? [{ kind, tag, line: evidence.line, words: evidence.text }] : [];

const reasoned = ({ kind, line, because }: StatedDecision): Strength[] =>
  kind === 'tell' && because !== null ? [{ kind: 'reason', tag: null, line, words: because }] : [];

/** A question quoted says more than a task. */
const questionsFirst = (one: Strength, other: Strength): number =>
  Number(other.words.includes('?')) - Number(one.words.includes('?'));

/** Questions that learners did not have before. */
function newQuestions({ lesson, moves }: Analysis, alignment: Alignment | undefined): Strength[] {
  return lesson.passages.flatMap(({ index, content, span }): Strength[] => {
    const reading = moves.passages[index];
    const isNew = alignment?.earlier[index]?.same !== true;
    if (!isNew || reading?.move !== 'coach' || reading.confidence === 'possible') return [];
    const words = wordsOf(content);
    if (!words.includes('?')) return [];
    return [{ kind: 'asks', tag: null, line: placeOf(span, lesson.lines).line, words }];
  });
}
