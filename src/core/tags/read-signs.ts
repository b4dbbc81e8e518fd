import type { HeadingContent, PassageContent } from '../lesson/types';
import type { Span } from '../text/span';
import { readTraits, type PassageTraits } from './passage-traits';
import { findCues, indexCues, type CueIndex, type WordMatch } from './cue-index';
import { disciplineCues } from './cues/disciplines';
import { tagCues } from './cues/index';
import { toneCues } from './cues/tones';
import { wordClasses } from './cues/word-classes';
import { cutWords, type Words } from './words';

/** A cue in a passage or heading. The span is in its plain text. */
export interface Sign {
  readonly cue: string;
  readonly pattern: string;
  readonly span: Span;
  /** Whether it stands in a heading or a label such as "Discussion:". */
  readonly inLabel: boolean;
}

const cues = [...tagCues.flatMap((tag) => tag.cues), ...disciplineCues, ...toneCues];
let compiled: { text: CueIndex; heading: CueIndex } | undefined;

/** Compiled when the first lesson is read, not when the engine is loaded. */
const indices = (): { text: CueIndex; heading: CueIndex } =>
  (compiled ??= {
    text: indexCues(cues, (cue) => cue.text, wordClasses),
    heading: indexCues(cues, (cue) => cue.heading, wordClasses),
  });

const known = new WeakMap<PassageContent | HeadingContent, readonly Sign[]>();

/** The cues of a passage, wherever it stands; kept as long as its text stays the same. */
export function signsOfPassage(content: PassageContent): readonly Sign[] {
  return remember(content, () => {
    const words = cutWords(content.plain.text);
    const label = labelEnd(content, words);
    const start = firstWordOfText(words, label);
    const opens = (at: number): boolean => at === start || at === 0 || words.words[at - 1] === '|';
    const inText = findCues(indices().text, words, 0, words.words.length, opens);
    const inLabel = label > 0 ? findCues(indices().heading, words, 0, label, opens) : [];
    return [...toSigns(inLabel, words, true), ...toSigns(inText, words, false)];
  });
}

export function signsOfHeading(content: HeadingContent): readonly Sign[] {
  return remember(content, () => {
    const words = cutWords(content.plain.text);
    const opens = (at: number): boolean => at === 0;
    const asHeading = findCues(indices().heading, words, 0, words.words.length, opens);
    const asText = findCues(indices().text, words, 0, words.words.length, opens);
    return [...toSigns(asHeading, words, true), ...toSigns(asText, words, false)];
  });
}

const traits = new WeakMap<PassageContent, PassageTraits>();

/** What a passage says about its own place in the plan; kept as long as its text stays the same. */
export function traitsOfPassage(content: PassageContent): PassageTraits {
  const before = traits.get(content);
  if (before) return before;
  const read = readTraits(content);
  traits.set(content, read);
  return read;
}

function remember<Content extends PassageContent | HeadingContent>(
  content: Content,
  read: () => Sign[],
): readonly Sign[] {
  const before = known.get(content);
  if (before) return before;
  const signs = read();
  known.set(content, signs);
  return signs;
}

const toSigns = (matches: readonly WordMatch[], words: Words, inLabel: boolean): Sign[] =>
  matches.map(({ cue, pattern, from, to }) => ({
    cue,
    pattern,
    span: { start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 },
    inLabel,
  }));

const longestLabel = 7;

/** How many words make the label at its beginning; 0 where there is none. */
function labelEnd(content: PassageContent, words: Words): number {
  const colon = words.words.indexOf(':');
  if (colon > 0 && colon <= longestLabel) return colon;
  if (content.lead === undefined)
    return words.words.length <= 5 && content.plain.text.startsWith('#') ? words.words.length : 0;
  const end = words.starts.findIndex((start) => start >= (content.lead?.length ?? 0));
  return end < 0 ? words.words.length : end;
}

/** The first word after the label and after times such as "(5 min)". */
function firstWordOfText(words: Words, label: number): number {
  let at = label > 0 ? label : 0;
  while (/^(?::|\d.*|m|min|mins|minutes|part|step)$/.test(words.words[at] ?? '')) at++;
  return at;
}
