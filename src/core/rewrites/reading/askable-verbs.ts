/** Verbs by what can be asked about them without giving the answer. Data only; in the third person. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What they take is to be found out: "chlorophyll absorbs red light" asks "What do you think chlorophyll absorbs?" */
export const objectVerbs = set(
  `absorbs attracts repels carries wears eats drinks needs contains requires produces measures stores protects releases
  reflects removes filters pumps controls represents includes causes emits transmits conducts donates accepts secretes
  digests affects influences determines expresses symbolizes symbolises replaces prevents reduces increases improves
  collects receives returns prints displays exports imports supports hunts builds kills transports supplies provides
  generates detects means resembles predicts records triggers activates shows indicates describes destroys damages
  regulates inherits excretes inhales exhales kills cures treats relieves`,
);

/** The same for what was done: "Gutenberg invented ..." */
export const pastObjectVerbs = set(
  `discovered invented wrote painted composed built founded designed created introduced exported imported ate wore
  needed contained required produced caused carried abolished banned demanded promised proved showed predicted`,
);

/** What they do is to be found out: "a catalyst speeds up ..." asks "What do you think a catalyst does?" */
export const actionVerbs = set(
  `speeds slows repeats tells helps lets allows makes keeps moves turns breaks connects divides converts changes
  separates links holds checks sends combines compares sorts handles manages runs executes translates transforms
  transfers guides warns organizes organises opens closes locks blocks blends merges downloads uploads saves loads
  fetches pushes pulls cleans cools heats warms lifts squeezes joins splits presents teaches reminds enables encourages
  gives lubricates seals tightens loosens stretches bends focuses encrypts decrypts renders compiles parses matches
  neutralizes dissolves strengthens weakens calms soothes insulates circulates delivers swaps scans monitors stops raises lowers`,
);

/** Verbs with a word that belongs to them, and the end of the question: "stands for" asks "... stands for?" */
export const wordedVerbs: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    stand: /^for$/,
    consist: /^of$/,
    depend: /^on$/,
    come: /^from$/,
    lead: /^to$/,
    result: /^in$/,
    turn: /^into$/,
    rely: /^on$/,
    refer: /^to$/,
    feed: /^on$/,
    begin: /^with$/,
    start: /^with$/,
    end: /^with$/,
    belong: /^to$/,
    react: /^with$/,
    protect: /^from$/,
  }),
);

/** "happens when ...", "form where ...": the question word stands in the statement. */
export const eventVerbs = set(
  `happens occurs forms begins starts ends melts freezes boils evaporates condenses erupts sinks floats rises falls
  expands contracts reacts appears disappears hatches blooms migrates hibernates sleeps lives grows dies works stops
  breaks spreads rusts corrodes burns explodes sets crashes fails rhymes`,
);

/** They may as well be nouns: "water filters remove dirt", "making changes is hard". */
export const alsoNouns = set(
  `changes links tests checks points loops forms lists answers copies uses models plans records notes results returns
  stores marks covers sounds looks needs wants questions moves turns controls measures shares starts filters pumps
  displays exports imports triggers supports influences damages stops treats slows speeds breaks divides holds matches
  seals blocks locks guides blends downloads uploads loads pushes heats bends scans monitors swaps presents repeats runs
  handles prints names calls drops cuts falls rises charts graphs plots labels orders groups factors costs attacks works
  plays acts votes trades signs reads flows spreads joins splits joints ends finds sets lies sits states causes forces
  increases decreases reflects estimates rounds slides rolls pulls lifts throws hits lasts ranges connects helps`,
);

const irregularPlain: Readonly<Record<string, string>> = { has: 'have', is: 'are', goes: 'go', does: 'do' };

/** "carries" and "carry" are one verb: its plain form. */
export function plainForm(third: string): string {
  const irregular = irregularPlain[third];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/.test(third)) return third.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(third)) return third.slice(0, -2);
  return third.replace(/s$/, '');
}

const withPlain = (thirds: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...thirds, ...[...thirds].map(plainForm)]);

export const objectForms = withPlain(objectVerbs);
export const actionForms = withPlain(actionVerbs);
export const eventForms = withPlain(eventVerbs);
