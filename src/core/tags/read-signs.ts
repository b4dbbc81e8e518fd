import type { HeadingContent, PassageContent } from '../lesson/types';
import { isDigit } from '../text/letters';
import type { Span } from '../text/span';
import { indexCues } from './cue-index';
import type { Cue } from './cues/cue';
import { disciplineCues } from './cues/disciplines';
import { tagCues } from './cues/index';
import { toneCues } from './cues/tones';
import { wordClasses } from './cues/word-classes';
import { createCueSearch, type CueSearch, type WordMatch } from './find-cues';
import { bar, colon, unknownWord, WordNumbers } from './word-numbers';
import { createWords, cutWords, type Words } from './words';

/** A cue in a passage or heading. The span is in its plain text. */
export interface Sign {
  readonly cue: string;
  readonly pattern: string;
  readonly span: Span;
  /** Whether it stands in a heading or a label such as "Discussion:". */
  readonly inLabel: boolean;
}

const cues = [...tagCues.flatMap((tag) => tag.cues), ...disciplineCues, ...toneCues];

interface Compiled {
  readonly vocabulary: WordNumbers;
  readonly text: CueSearch;
  readonly heading: CueSearch;
  /** Words that may stand between a label and the first word of the text: "(5 min)", "Part 2". */
  readonly leading: ReadonlySet<number>;
}

let compiled: Compiled | undefined;

/** Compiled when the first lesson is read, not when the engine is loaded. */
function compile(): Compiled {
  const vocabulary = new WordNumbers();
  const searchFor = (patternsOf: (cue: Cue) => string | undefined): CueSearch =>
    createCueSearch(indexCues(cues, patternsOf, wordClasses, vocabulary));
  const leading = [':', 'm', 'min', 'mins', 'minutes', 'part', 'step'].map((word) => vocabulary.add(word));
  return {
    vocabulary,
    leading: new Set(leading),
    heading: searchFor((cue) => cue.heading),
    text: searchFor((cue) => cue.text),
  };
}

/** The words of the text that is just read. */
const used = createWords();

/** The cues of a passage, wherever it stands. */
export function signsOfPassage(content: PassageContent): readonly Sign[] {
  const { vocabulary, leading, text, heading } = (compiled ??= compile());
  const words = cutWords(content.plain.text, vocabulary, used);
  const { numbers, length } = words;
  const label = labelEnd(content, words);
  const leads = (at: number): boolean =>
    leading.has(numbers[at] ?? unknownWord) || isDigit(content.plain.text.charCodeAt(words.starts[at] ?? 0));
  let start = label;
  while (start < length && leads(start)) start++;
  const opens = (at: number): boolean => at === start || at === 0 || numbers[at - 1] === bar;
  const inText = text.find(words, length, opens);
  if (label === 0) return toSigns(inText, words, false);
  const inLabel = heading.find(words, label, opens);
  return [...toSigns(inLabel, words, true), ...toSigns(inText, words, false)];
}

export function signsOfHeading(content: HeadingContent): readonly Sign[] {
  const { vocabulary, text, heading } = (compiled ??= compile());
  const words = cutWords(content.plain.text, vocabulary, used);
  const opens = (at: number): boolean => at === 0;
  const asHeading = heading.find(words, words.length, opens);
  const asText = text.find(words, words.length, opens);
  return [...toSigns(asHeading, words, true), ...toSigns(asText, words, false)];
}

const none: readonly Sign[] = [];

const toSigns = (matches: readonly WordMatch[], words: Words, inLabel: boolean): readonly Sign[] =>
  matches.length === 0
    ? none
    : matches.map(({ cue, pattern, from, to }) => ({
        cue,
        pattern,
        span: { start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 },
        inLabel,
      }));

const longestLabel = 7;

/** How many words make the label at its beginning; 0 where there is none. */
function labelEnd({ plain, lead }: PassageContent, { numbers, starts, length }: Words): number {
  let end = 0;
  while (end < length && end <= longestLabel && numbers[end] !== colon) end++;
  if (end > 0 && end < length && end <= longestLabel) return end;
  if (lead === undefined) return length <= 5 && plain.text.startsWith('#') ? length : 0;
  let afterLead = 0;
  while (afterLead < length && (starts[afterLead] ?? 0) < lead.length) afterLead++;
  return afterLead;
}
