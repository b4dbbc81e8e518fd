import type { Prompt } from './families/types';
import type { Slots } from './reading/slots';
import { colleagueWords, seniorAdditions, youngAddition, type Listeners } from './tune';
import type { RewriteKind } from './types';

/** A prompt with its slots filled, and how. */
export interface FilledPrompt {
  readonly text: string;
  readonly by: 'question' | 'topic' | 'nothing';
}

/** The best form of a prompt that can be filled, or `undefined` where what comes out could not be said. */
export function fillPrompt(
  prompt: Prompt,
  kind: RewriteKind,
  slots: Slots,
  listeners: Listeners,
): FilledPrompt | undefined {
  const filled = choose(prompt, kind, slots, listeners);
  const text = tune(filled.text, kind, filled.by, listeners, filled.isOwn);
  return isSayable(text) ? { text, by: filled.by } : undefined;
}

/** "how plants make food": nothing that can be worked with, defined or compared. */
const isClause = /^(?:how|what|why|where|when|who|which|whether)\b/;
const needsThing =
  /\b(?:move with|do with|others with|work on|first on|goal of|come across|example of|definition of|close to|adapt, pilot or question|should|rule for|steps for|first in|matter for|see with|goes with|get to|choose yourself for|something that goes with|mean by|tell a friend about) \{X\}/;

/** "setting up a board": something that people do. */
const isDoing = /^\p{L}+ing\b/u;

function choose(
  prompt: Prompt,
  kind: RewriteKind,
  { question, topic }: Slots,
  listeners: Listeners,
): FilledPrompt & { readonly isOwn: boolean } {
  const fits = (form: string): boolean =>
    topic !== undefined && !(isClause.test(topic) && needsThing.test(form));
  const isOpen =
    question !== undefined && (kind === 'predict' || !question.startsWith('What would you call'));
  const own = listeners === 'young' ? prompt.young : listeners === 'colleagues' ? prompt.staff : undefined;
  if (prompt.question !== undefined && question !== undefined && isOpen)
    return { text: prompt.question.replace('{Q}', () => question), by: 'question', isOwn: false };
  if (own !== undefined && (fits(own) || !own.includes('{X}')))
    return {
      text: own.replace('{X}', () => topic ?? ''),
      by: own.includes('{X}') ? 'topic' : 'nothing',
      isOwn: true,
    };
  if (prompt.topic !== undefined && topic !== undefined && fits(prompt.topic))
    return {
      text: (prompt.doing !== undefined && isDoing.test(topic) ? prompt.doing : prompt.topic).replace(
        '{X}',
        () => topic,
      ),
      by: 'topic',
      isOwn: false,
    };
  return { text: prompt.bare, by: 'nothing', isOwn: false };
}

function tune(
  text: string,
  kind: RewriteKind,
  by: FilledPrompt['by'],
  listeners: Listeners,
  isOwn: boolean,
): string {
  if (listeners === 'young') {
    if (by === 'question') return `${firstQuestion(text)} ${youngAddition[kind]}`.trimEnd();
    return isOwn ? text : firstQuestion(text);
  }
  if (listeners === 'colleagues')
    return colleagueWords.reduce((so, [word, said]) => so.replace(word, said), text);
  if (listeners === 'middle' || words(text) > 24) return text;
  const addition = seniorAdditions.find((candidate) => candidate.kind === kind && candidate.after.test(text));
  return addition ? `${text} ${addition.text}` : text;
}

function firstQuestion(text: string): string {
  const end = text.indexOf('?');
  return end < 0 ? text : text.slice(0, end + 1);
}

const words = (text: string): number => text.split(/\s+/).length;

function isSayable(text: string): boolean {
  if (words(text) > 45 || !text.includes('?') || /[{}]|\s\s/.test(text)) return false;
  if (/\b(?:a|an|the) (?:a|an|the|this|that|these|those|our|your|my|their)\b/i.test(text)) return false;
  if (/\b([a-z]{2,}) \1\b/i.test(text) && !/\b(?:that that|had had)\b/i.test(text)) return false;
  if (/^(Where|When|Why|How)\b[^?]*\? \1\b/.test(text)) return false;
  return !text.includes('"');
}
