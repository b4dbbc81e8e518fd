import type { Lesson } from '../../lesson/types';
import { PatternSet } from '../../text/pattern-set';
import { flag, type Feature } from '../features/feature';
import { anyOf } from '../reading/set-phrases';
import speech from '../reading/speech.json';

/** What a document calls itself: which patterns match its titles and its beginning, as bits. */
export interface Titles {
  /** The title in the front matter or the first heading. */
  readonly titles: number;
  /** What it says that it is before it begins: its summary and its first passages. */
  readonly opening: number;
}

const patternsOfTitles = new PatternSet({
  plan: anyOf(speech.titleOfPlan),
  guide: anyOf(speech.titleOfGuide),
  handout: anyOf(speech.titleOfHandout),
  /** A short title that ends in what it is: "Facilitation plan", "Agenda: day 2". */
  planOfASession: new RegExp(
    `^.{0,50}\\b(?:${speech.titleOfSession.join('|')})\\W*\\d*\\W*(?:$|[:–—(|])`,
    'i',
  ),
});

const patternsOfOpenings = new PatternSet({
  guide: anyOf(speech.openingOfGuide),
  handout: anyOf(speech.toLearners),
});

export function readTitles({ frontMatter, sections, passages }: Lesson): Titles {
  const { title, summary, description } = frontMatter.values;
  const first = sections.find(({ heading }) => heading !== undefined)?.heading;
  let titles = typeof title === 'string' ? patternsOfTitles.matchesOf(title) : 0;
  if (first) titles |= patternsOfTitles.matchesOf(first.content.plain.text);
  let opening = 0;
  for (const declared of [summary, description])
    if (typeof declared === 'string') opening |= patternsOfOpenings.matchesOf(declared);
  for (const { content } of passages.slice(0, 3)) opening |= patternsOfOpenings.matchesOf(content.plain.text);
  return { titles, opening };
}

type TitleFeature = Feature<{ readonly titles: Titles }>;

const plan = patternsOfTitles.bit('plan');
const guide = patternsOfTitles.bit('guide');
const handout = patternsOfTitles.bit('handout');
const planOfASession = patternsOfTitles.bit('planOfASession');

const opensAs = (kind: 'guide' | 'handout'): TitleFeature => ({
  name: `opens as a ${kind} does`,
  group: 'title',
  value: ({ titles: { opening } }) => flag((opening & patternsOfOpenings.bit(kind)) !== 0),
});

export const titleFeatures: readonly TitleFeature[] = [
  {
    name: 'its title is that of a plan',
    group: 'title',
    value: ({ titles: { titles } }) => flag((titles & plan) !== 0),
  },
  {
    name: 'its title is that of a guide',
    group: 'title',
    value: ({ titles: { titles } }) => flag((titles & (guide | planOfASession)) === guide),
  },
  {
    name: 'its title is that of a handout',
    group: 'title',
    value: ({ titles: { titles } }) => flag((titles & handout) !== 0),
  },
  opensAs('guide'),
  opensAs('handout'),
];
