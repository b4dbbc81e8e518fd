/** How a verb stands in a sentence. `any` where the forms look alike, as with "read" or "put". */
export type VerbForm = 'base' | 'third' | 'past' | 'ing';

export interface InflectedForm {
  readonly text: string;
  readonly form: VerbForm;
}

/** Past tense and participle of the verbs that teachers use and that do not just take "-ed". */
const irregularPasts: Readonly<Record<string, readonly string[]>> = {
  tell: ['told'],
  show: ['showed', 'shown'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  teach: ['taught'],
  read: ['read'],
  write: ['wrote', 'written'],
  make: ['made'],
  let: ['let'],
  have: ['had'],
  get: ['got', 'gotten'],
  lead: ['led'],
  hear: ['heard'],
  see: ['saw', 'seen'],
  find: ['found'],
  draw: ['drew', 'drawn'],
  think: ['thought'],
  build: ['built'],
  say: ['said'],
  know: ['knew', 'known'],
  begin: ['began', 'begun'],
  speak: ['spoke', 'spoken'],
  bring: ['brought'],
  set: ['set'],
  put: ['put'],
  cut: ['cut'],
  sit: ['sat'],
  stand: ['stood'],
  choose: ['chose', 'chosen'],
  do: ['did', 'done'],
  hold: ['held'],
  mean: ['meant'],
  become: ['became'],
  grow: ['grew', 'grown'],
  come: ['came'],
  run: ['ran', 'run'],
  lay: ['laid'],
  send: ['sent'],
  leave: ['left'],
  take: ['took', 'taken'],
  keep: ['kept'],
  understand: ['understood'],
  spell: ['spelled', 'spelt'],
  sing: ['sang', 'sung'],
  throw: ['threw', 'thrown'],
  break: ['broke', 'broken'],
};

const doubling = new Set(
  'plan stop set put cut get let run sit map plot drag drop tap plug clap hop chat swap debug submit refer recap sum wrap begin quiz dip'.split(
    ' ',
  ),
);

/** The forms of a verb or of a phrase that begins with one: "go over" gives "goes over", "went over", "going over". */
export function inflect(phrase: string): InflectedForm[] {
  const [verb = '', ...rest] = phrase.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const forms: InflectedForm[] = [
    { text: verb, form: 'base' },
    { text: third(verb), form: 'third' },
    { text: ing(verb), form: 'ing' },
    ...(irregularPasts[verb] ?? [past(verb)]).map((text): InflectedForm => ({ text, form: 'past' })),
  ];
  return forms.map(({ text, form }) => ({ text: text + tail, form }));
}

const consonantY = /[^aeiou]y$/;

function third(verb: string): string {
  if (verb === 'have') return 'has';
  if (consonantY.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function ing(verb: string): string {
  if (doubling.has(verb)) return `${verb}${verb.slice(-1)}ing`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

function past(verb: string): string {
  if (doubling.has(verb)) return `${verb}${verb.slice(-1)}ed`;
  if (consonantY.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}
