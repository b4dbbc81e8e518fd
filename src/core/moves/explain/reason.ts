import type { Evidence, How } from '../types';

/** One plain sentence for a teacher: which words, and what follows from them. */
export function reasonFor(how: How, evidence: readonly Evidence[], learners: string): string {
  const [first] = evidence;
  if (!first) return `Nothing in this step is asked of the ${learners}; it hands them information.`;
  const quote = `“${shorten(first.text)}”`;
  return how === 'act' ? actReason(first.says, quote, learners) : contentReason(first.says, quote, learners);
}

function actReason(says: string, quote: string, learners: string): string {
  if (says === 'learners receive') return `${quote} gives the ${learners} only something to take in.`;
  if (says === 'names a telling')
    return `${quote} names a telling, and the step gives the ${learners} nothing to do.`;
  if (says === 'showing') return `${quote} says that something is shown, and nobody else acts in this step.`;
  return `${quote} says that someone tells, and nobody else acts in this step.`;
}

function contentReason(says: string, quote: string, learners: string): string {
  if (says === 'words to be said') return `${quote} is written out to be said to the ${learners}.`;
  if (says === 'an explanation') return `${quote} explains the subject; the ${learners} only receive it.`;
  return `${quote} is told here; nothing asks the ${learners} to think about it first.`;
}

const longestQuote = 60;

function shorten(text: string): string {
  if (text.length <= longestQuote) return text;
  const cut = text.lastIndexOf(' ', longestQuote);
  return `${text.slice(0, cut > 20 ? cut : longestQuote)} …`;
}
