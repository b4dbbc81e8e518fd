import type { PassageContent } from '../../lesson/types';
import { sameWords, wordsOf } from './identity';

/** The few words of a passage that are worth quoting: its question, or the sentence that holds the evidence. */
export function quotableWords(content: PassageContent, evidence?: string): string {
  const parts =
    content.cells.length > 0 ? content.cells.map(({ plain }) => sameWords(plain.text)) : [wordsOf(content)];
  const sought = evidence === undefined ? undefined : sameWords(evidence);
  const part =
    (sought === undefined
      ? parts.find((text) => text.includes('?'))
      : parts.find((text) => text.includes(sought))) ??
    parts.find((text) => text !== '') ??
    '';
  return questionIn(part) ?? sentenceWith(part, sought);
}

/** A question in quotation marks, with what is said after it in the same breath. */
function questionIn(text: string): string | undefined {
  const asked = /"([^"?]{6,300}\?[^"]{0,200})"/.exec(text);
  return asked?.[1]?.trim();
}

function sentenceWith(text: string, sought: string | undefined): string {
  const sentences = text.match(/[^.!?]+(?:[.!?]+["')\]]*(?=\s|$)|[.!?]+|$)/g) ?? [text];
  const found =
    sought === undefined
      ? sentences.find((sentence) => sentence.includes('?'))
      : sentences.find((sentence) => sentence.includes(sought));
  return (found ?? sentences[0] ?? text).trim();
}
