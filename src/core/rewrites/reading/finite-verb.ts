import type { Token } from './tokens';
import { adverbs, auxiliaries, determiners, pastVerbs, statementVerbs } from './words';

/** Index of the verb of the main clause, or -1. */
export function finiteVerb(tokens: readonly Token[]): number {
  let relative = /^(?:what|whatever|whoever|who|why|how|where|whether)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  let participle = -1;
  for (let at = 1; at < Math.min(tokens.length, 16); at++) {
    const word = tokens[at]?.lower ?? '';
    // "They died out after an asteroid struck": what comes behind is another clause.
    if (participle >= 0 && /^(?:after|before|when|because|while|since|until|if|although|though)$/.test(word))
      return participle;
    if (participle < 0 && relative === 0 && (mayBePast(tokens, at) || mayBeThird(tokens, at)))
      participle = at;
    if (/^(?:that|which|who|what|how|why|where)$/.test(word)) relative++;
    else if (isFinite(tokens, at)) {
      // "the method you have used is ...": a short clause stands inside the subject.
      if (at > 1 && relative === 0 && isPerson(tokens, at - 1)) relative++;
      if (relative === 0) return at;
      relative--;
      // The verb group of the relative clause is passed over whole.
      while (auxiliaries.has(tokens[at + 1]?.lower ?? '')) at++;
    }
  }
  // "The ball rolled down" has no other verb; "the ball rolled down stops" has one.
  return participle;
}

/** "World War I" has no I in it. */
const isPerson = (tokens: readonly Token[], at: number): boolean =>
  /^(?:we|you|they|i|he|she)$/.test(tokens[at]?.lower ?? '') &&
  !(tokens[at]?.text === 'I' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''));

/** "The butter slides first": an unknown word in -s behind a singular noun, with nothing that it could belong to. */
const mayBeThird = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower;
  return (
    at > 1 &&
    /[^su']s$/.test(tokens[at]?.lower ?? '') &&
    !/s$|ing$/.test(before) &&
    !determiners.has(before) &&
    !/^(?:of|for|with|to|in|on|by|from|and|or|about|as|at|into)$/.test(before) &&
    next !== undefined &&
    /^(?:first|last|faster|slower|more|less|up|down|off|out|away|back|into|onto|through|when|because|if|as|over|under)$/.test(
      next,
    )
  );
};

const mayBePast = (tokens: readonly Token[], at: number): boolean =>
  /[a-z]{2}ed$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1] !== undefined &&
  !determiners.has(tokens[at - 1]?.lower ?? '') &&
  !/^(?:of|for|with|to|in|on|by|from|and|or|about|as|at|into)$/.test(tokens[at - 1]?.lower ?? '');

function isFinite(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  let back = at - 1;
  while (back > 0 && adverbs.has(tokens[back]?.lower ?? '')) back--;
  const before = tokens[back]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (/n't$/.test(word)) return true;
  if (auxiliaries.has(word)) return !(at === 1 && determiners.has(before) && word === 'can');
  if (
    (isDeterminer(tokens[back], back) && !/^(?:what|which|whose)$/.test(before)) ||
    /^(?:of|for|with|to|in|on|by|from|and|or|about|as|at|into)$/.test(before)
  )
    return false;
  // "Making changes", "testing links": a thing that is made, no verb.
  if (at === 1 && /ing$/.test(before) && eitherNoun.test(word) && !determiners.has(next)) return false;
  if (statementVerbs.has(word)) return !/^(?:is|are|was|were|has|have)$/.test(next);
  if (pastVerbs.has(word)) return true;
  // "reinforces a habit": an unknown word in -s before a determiner is most likely a verb.
  if (/[^suia]s$/.test(word) && ((determiners.has(next) && next !== 'that') || /^(?:how|why)$/.test(next)))
    return true;
  if (/ed$/.test(word) && !statementVerbs.has(`${word}s`)) return determiners.has(next) || /^\d/.test(next);
  return isPlural(before) && (statementVerbs.has(`${word}s`) || statementVerbs.has(`${word}es`));
}

const eitherNoun =
  /^(?:changes|links|tests|checks|points|loops|forms|lists|answers|copies|uses|models|plans|records|notes|results|returns|stores|marks|covers|sounds|looks|needs|wants|questions|moves|turns|controls|measures|shares|starts)$/;

/** "Teacher A teaches": a single capital inside a sentence is a name. */
const isDeterminer = (token: Token | undefined, at: number): boolean =>
  token !== undefined && determiners.has(token.lower) && !(at > 0 && token.text === 'A');

const isPlural = (word: string): boolean =>
  /^(?:we|you|they|i|people|children|men|women|bacteria|data|police|fish|mice)$/.test(word) ||
  /[^su']s$/.test(word);
