import type { PassageContent } from '../../lesson/types';
import { readActs, type Acts } from './acts';
import { annotate, type AnnotatedWords } from './annotate';
import { bySpeaker } from './columns';
import { readSentences } from './read-sentences';
import type { Sentence } from './sentence';

/** What a passage says when it is read alone, without its headings and neighbours. */
export interface ContentReading {
  readonly content: PassageContent;
  readonly text: AnnotatedWords;
  readonly sentences: readonly Sentence[];
  /** What its sentences do together. */
  readonly acts: Readonly<Acts>;
}

/** Reads a passage; whoever needs the reading again keeps it. */
export function readContent(content: PassageContent): ContentReading {
  const text = annotate(content.plain.text);
  const sentences = bySpeaker(content, text, readSentences(text));
  return { content, text, sentences, acts: readActs(content, text, sentences) };
}
