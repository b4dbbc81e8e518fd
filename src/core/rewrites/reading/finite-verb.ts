import { alsoNouns } from './askable-verbs';
import { commonNouns } from './nouns';
import type { Token } from './tokens';
import { adverbs, auxiliaries, determiners, pastVerbs, statementVerbs } from './words';

/** Index of the verb of the main clause, or -1. */
export function finiteVerb(tokens: readonly Token[]): number {
  let relative = /^(?:what|whatever|whoever|who|why|how|where|whether)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  let participle = -1;
  for (let at = 1; at < Math.min(tokens.length, 16); at++) {
    const word = tokens[at]?.lower ?? '';
    // "A long phase when it rains": no verb stands before the second clause.
    if (participle < 0 && relative === 0 && at > 1 && opensClause.test(word)) return -1;
    // "They died out after an asteroid struck": what comes behind is another clause.
    if (participle >= 0 && /^(?:after|before|when|because|while|since|until|if|although|though)$/.test(word))
      return participle;
    if (participle < 0 && relative === 0 && (mayBePast(tokens, at) || mayBeThird(tokens, at)))
      participle = at;
    if (/^(?:that|which|who|what|how|why|where)$/.test(word)) relative++;
    else if (isFinite(tokens, at)) {
      // "the method you have used is ...": a short clause stands inside the subject.
      if (at > 1 && relative === 0 && isPerson(tokens, at - 1)) relative++;
      if (relative === 0) return isOfSecondClause(tokens, at) ? -1 : at;
      relative--;
      // The verb group of the relative clause is passed over whole.
      while (auxiliaries.has(tokens[at + 1]?.lower ?? '')) at++;
    }
  }
  // "The ball rolled down" has no other verb; "the ball rolled down stops" has one.
  return participle;
}

const opensClause = /^(?:when|because|if|although|though|whereas|unless|whenever)$/;

/** "A long phase before the rain begins": the verb at the very end belongs to "before". */
const isOfSecondClause = (tokens: readonly Token[], at: number): boolean =>
  at === tokens.length - 1 &&
  tokens.slice(1, at).some(({ lower }) => /^(?:before|after|until|since|while|as)$/.test(lower));

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
  isPastForm(tokens[at]?.lower ?? '') &&
  tokens[at + 1] !== undefined &&
  !isPassiveRest(tokens, at) &&
  !determiners.has(tokens[at - 1]?.lower ?? '') &&
  !/^(?:of|for|with|to|in|on|by|from|and|or|about|as|at|into)$/.test(tokens[at - 1]?.lower ?? '');

/** "need", "speed" and "hundred" only look like it. */
const isPastForm = (word: string): boolean =>
  /[a-z]{2}ed$/.test(word) &&
  (!/eed$/.test(word) || /^(?:agreed|disagreed|freed|guaranteed)$/.test(word)) &&
  !/^(?:hundred|sacred|naked|indeed|kindred|shed|sled)$/.test(word);

/** "A loop used inside another one", "a plan based on ...": what is done to it, and no statement yet. */
const isPassiveRest = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|on|by|inside|within|to|from|as|for|with|at|of|under|between|around|over|through|via|across|without|during)$/.test(
    tokens[at + 1]?.lower ?? '',
  ) && !goesBySelf.test(tokens[at]?.lower ?? '');

/** What nobody else does to it: "trade moved to the coast". */
const goesBySelf =
  /^(?:moved|rolled|travell?ed|happened|started|ended|lived|died|worked|walked|sailed|arrived|emerged|evolved|migrated|occurred|lasted|changed|expanded|returned|appeared|escaped|belonged|referred|differed|remained|stayed|survived|turned|reacted|responded|fainted|marched|joined|succeeded|failed|refused|decided|agreed|wanted|tried|hoped|continued|listened|learned|asked|fled|declined|increased|decreased|dropped|melted|exploded|collapsed|served|focused|depended|resulted|contributed|participated|danced|jumped|opened|closed|crashed|landed|settled|surrendered|ruled|reigned|dissolved|boiled|formed|erupted|peaked)$/;

/** The same in the present and in the past: "set off", "cut the taxes". */
const eitherTense = /^(?:set|put|cut|hit|split|shut|spread|cost|hurt|cast|let|read|burst|beat)$/;

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
  if (at === 1 && /ing$/.test(before) && alsoNouns.has(word) && !determiners.has(next)) return false;
  // "Variable names should be short" is about names.
  if (auxiliaries.has(next)) return false;
  if (word === 'like') return isPerson(tokens, at - 1) || /^(?:people|children|kids)$/.test(before);
  // "Water filters remove dirt": the noun before the verb looks like one.
  if (
    alsoNouns.has(word) &&
    !isAfterOne(tokens) &&
    ((isPlainVerb(next) && !commonNouns.has(next)) || pastVerbs.has(next)) &&
    isFinite(tokens, at + 1)
  )
    return false;
  if (statementVerbs.has(word)) return true;
  if (pastVerbs.has(word)) return true;
  if (isOfSingular(tokens, at)) return true;
  if (eitherTense.test(word))
    return (
      (determiners.has(next) || /^(?:off|up|out|down|back|aside|in|on|into)$/.test(next)) &&
      /s$|^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')
    );
  // "reinforces a habit": an unknown word in -s before a determiner is most likely a verb.
  if (/[^suia]s$/.test(word) && ((determiners.has(next) && next !== 'that') || /^(?:how|why)$/.test(next)))
    return true;
  if (isPastForm(word) && !statementVerbs.has(`${word}s`)) return determiners.has(next) || /^\d/.test(next);
  return isPlural(before) && isPlainVerb(word);
}

/** "A heat pump moves heat": with "a" in front a word in -s is no noun. */
const isAfterOne = ([first]: readonly Token[]): boolean =>
  /^(?:an?|each|every|this|that)$/.test(first?.lower ?? '');

/** "A whole rest hangs ...": behind "a" and its noun no other word ends so. */
const isOfSingular = (tokens: readonly Token[], at: number): boolean =>
  /^an?$/.test(tokens[0]?.lower ?? '') &&
  at > 1 &&
  tokens[at + 1] !== undefined &&
  /[^su']s$/.test(tokens[at]?.lower ?? '') &&
  !tokens
    .slice(1, at)
    .some(({ lower }) =>
      /^(?:of|for|with|to|in|on|by|from|and|or|about|as|at|into|that|which|who|than|like|set|pair|series|few|couple|lot|number|group|list|collection)$/.test(
        lower,
      ),
    );

/** "carry", "need", "push". */
const isPlainVerb = (word: string): boolean =>
  statementVerbs.has(`${word}s`) ||
  statementVerbs.has(`${word}es`) ||
  (word.endsWith('y') && statementVerbs.has(word.replace(/y$/, 'ies')));

/** "Teacher A teaches": a single capital inside a sentence is a name. */
const isDeterminer = (token: Token | undefined, at: number): boolean =>
  token !== undefined && determiners.has(token.lower) && !(at > 0 && token.text === 'A');

const isPlural = (word: string): boolean =>
  /^(?:we|you|they|i|people|children|men|women|bacteria|data|police|fish|mice)$/.test(word) ||
  /[^su']s$/.test(word);
