import type { PassageContent } from '../../lesson/types';
import { verbClasses } from '../lexicon/lexicon';
import { annotate, type AnnotatedWords } from './annotate';
import { bySpeaker } from './columns';
import { readSentences } from './read-sentences';
import { agentNumber, agents, type Agent, type Sentence } from './sentence';
import { splitWords } from './words';

/** What a passage says when it is read alone, without its headings and neighbours. */
export interface ContentReading {
  readonly content: PassageContent;
  readonly text: AnnotatedWords;
  readonly sentences: readonly Sentence[];
  /** How many actions of each agent with verbs of each class; see `countOf`. */
  readonly counts: Uint8Array;
}

const readings = new WeakMap<PassageContent, ContentReading>();

/** Reads a passage once: its content stays the same object as long as its text does. */
export function readContent(content: PassageContent): ContentReading {
  const known = readings.get(content);
  if (known) return known;
  const text = annotate(splitWords(content.plain.text));
  const sentences = bySpeaker(content, text, readSentences(text));
  const reading = { content, text, sentences, counts: countActions(sentences) };
  readings.set(content, reading);
  return reading;
}

function countActions(sentences: readonly Sentence[]): Uint8Array {
  const counts = new Uint8Array(agents.length * verbClasses.length);
  for (const { actions } of sentences)
    for (const { agent, verbs, negated } of actions) {
      // "Do not explain yet" is no telling.
      if (negated) continue;
      for (let index = 0; index < verbClasses.length; index++)
        if (verbs & (1 << index)) {
          const at = agentNumber[agent] * verbClasses.length + index;
          counts[at] = Math.min(255, (counts[at] ?? 0) + 1);
        }
    }
  return counts;
}

export const countOf = (reading: ContentReading, agent: Agent, verbClass: number): number =>
  reading.counts[agentNumber[agent] * verbClasses.length + verbClass] ?? 0;
