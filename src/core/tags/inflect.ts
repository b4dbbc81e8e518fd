/** The forms of verbs that do not follow the rule: third person, past, participle, -ing. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'are', 'was', 'were', 'been', 'being'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  bring: ['brings', 'brought', 'bringing'],
  build: ['builds', 'built', 'building'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  come: ['comes', 'came', 'coming'],
  do: ['does', 'did', 'done', 'doing'],
  draw: ['draws', 'drew', 'drawn', 'drawing'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  get: ['gets', 'got', 'getting'],
  give: ['gives', 'gave', 'given', 'giving'],
  have: ['has', 'had', 'having'],
  know: ['knows', 'knew', 'known', 'knowing'],
  lead: ['leads', 'led', 'leading'],
  learn: ['learns', 'learned', 'learnt', 'learning'],
  make: ['makes', 'made', 'making'],
  meet: ['meets', 'met', 'meeting'],
  put: ['puts', 'putting'],
  say: ['says', 'said', 'saying'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  set: ['sets', 'setting'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  split: ['splits', 'splitting'],
  swap: ['swaps', 'swapped', 'swapping'],
  take: ['takes', 'took', 'taken', 'taking'],
  teach: ['teaches', 'taught', 'teaching'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  understand: ['understands', 'understood', 'understanding'],
  write: ['writes', 'wrote', 'written', 'writing'],
};

const doubling = new Set(
  ['plan', 'map', 'pair', 'debug', 'program', 'chat', 'jot', 'tag', 'pick', 'stop', 'get', 'swap'].filter(
    (verb) => /[^aeiou][aeiou][bdgmnpt]$/.test(verb),
  ),
);

/** A verb in all its forms, the verb itself first. */
export function formsOfVerb(verb: string): string[] {
  const known = irregular[verb];
  if (known) return [verb, ...known];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const stem = doubling.has(verb) ? verb + verb.slice(-1) : verb;
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}

/** A noun and its plural. */
export function formsOfNoun(noun: string): string[] {
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return [noun, `${noun}es`];
  return [noun, `${noun}s`];
}
