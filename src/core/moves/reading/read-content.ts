import type { PassageContent } from '../../lesson/types';
import { readActs, type Acts } from './acts';
import { annotate, type AnnotatedWords } from './annotate';
import { bySpeaker } from './columns';
import { readSentences } from './read-sentences';
import type { Agent, Sentence } from './sentence';

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

/** How many actions, denied ones left out, an agent does with verbs of a class, by the class's number. */
export function countOf({ sentences }: ContentReading, agent: Agent, verbClass: number): number {
  const verb = 1 << verbClass;
  let count = 0;
  for (const { actions } of sentences)
    for (const action of actions)
      if (action.agent === agent && action.verbs & verb && !action.negated) count++;
  return count;
}
