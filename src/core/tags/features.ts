import type { Cue, CueStrength } from './cues/cue';
import { tagCues } from './cues/index';
import { addDisciplineFeatures, addLessonFeatures, disciplineWords } from './discipline-features';
import { keepWith } from '../lesson/keep';
import type { OutlineReading } from './read-outline';
import type { PlacedSign, SectionSigns } from './section-signs';
import { toneFeaturesOf } from './tone-features';
import type { Tag } from './types';

/** Named numbers of one section, for one tag. */
export type Features = ReadonlyMap<string, number>;

/** A cue of a tag, with the names under which it counts: apart in headings and labels. */
interface CueOfTag {
  readonly tag: Tag;
  readonly strength: CueStrength;
  readonly inText: string;
  readonly inHeading: string;
  readonly inLabel: string;
}

const cuesOfTags: ReadonlyMap<string, CueOfTag> = new Map(
  tagCues.flatMap(({ tag, cues }) => cues.map((cue) => [cue.id, cueOfTag(tag, cue)] as const)),
);

function cueOfTag(tag: Tag, { id, strength }: Cue): CueOfTag {
  return { tag, strength, inText: id, inHeading: `${id}@heading`, inLabel: `${id}@label` };
}

/** How strong the cue behind a feature is; `undefined` for features of the whole section. */
export const strengthOf = (feature: string): CueStrength | undefined =>
  strengthOfCue(feature.split('@')[0] ?? '');

/** How strong a cue is, by its name; `undefined` for tones and disciplines, which no tag has for its own. */
export const strengthOfCue = (cue: string): CueStrength | undefined => cuesOfTags.get(cue)?.strength;

/** The name under which a cue counts where it stands. */
export function featureOf({ sign, at }: PlacedSign): string | undefined {
  const cue = cuesOfTags.get(sign.cue);
  return sign.inLabel ? cue?.inLabel : at === undefined ? cue?.inHeading : cue?.inText;
}

/** The signs in a section that speak for or against a tag. */
export const signsFor = (tag: Tag, { signs }: SectionSigns): PlacedSign[] =>
  signs.filter(({ sign }) => cuesOfTags.get(sign.cue)?.tag === tag);

const strongFeatures: ReadonlySet<string> = new Set(
  [...cuesOfTags.values()]
    .filter(({ strength }) => strength === 'strong')
    .flatMap(({ inText, inHeading, inLabel }) => [inText, inHeading, inLabel]),
);

/** How often each feature stands in a section, for the tags that have any there. */
const countsByTag = keepWith(({ signs }: SectionSigns): ReadonlyMap<Tag, ReadonlyMap<string, number>> => {
  const counts = new Map<Tag, Map<string, number>>();
  for (const placed of signs) {
    const tag = cuesOfTags.get(placed.sign.cue)?.tag;
    const feature = featureOf(placed);
    if (tag === undefined || feature === undefined) continue;
    const ofTag = counts.get(tag) ?? new Map<string, number>();
    ofTag.set(feature, (ofTag.get(feature) ?? 0) + 1);
    counts.set(tag, ofTag);
  }
  return counts;
});

/** The more often a cue stands in a section the surer, less and less so. */
const saturate = (count: number): number => 1 + 0.5 * Math.log2(Math.min(count, 8));

const noCounts: ReadonlyMap<string, number> = new Map();

/** The cues that a section shows for a tag, as numbers to weigh. */
export function cueFeaturesOf(section: SectionSigns, tag: Tag): Features {
  const features = new Map<string, number>();
  let strong = 0;
  for (const [name, count] of countsByTag(section).get(tag) ?? noCounts) {
    features.set(name, saturate(count));
    if (strongFeatures.has(name)) strong++;
  }
  features.set('kinds of strong cues', Math.min(strong, 4));
  if (tag === 'interdisciplinary') addDisciplineFeatures(features, section);
  return features;
}

/** Whether any of the cues that `cueFeaturesOf` counts stands in a section; without one, all of them are 0. */
export const showsAny = (section: SectionSigns, tag: Tag): boolean =>
  countsByTag(section).has(tag) || (tag === 'interdisciplinary' && disciplineWords(section).size > 0);

/** What the lesson around it adds, for a tag. */
export function lessonFeaturesOf({ disciplines }: OutlineReading, tag: Tag): Features {
  const features = new Map<string, number>();
  if (tag === 'interdisciplinary') addLessonFeatures(features, disciplines);
  return features;
}

/** All that is weighed for a tag in one section. */
export const featuresOf = (outline: OutlineReading, section: SectionSigns, tag: Tag): Features =>
  new Map([...cueFeaturesOf(section, tag), ...toneFeaturesOf(section), ...lessonFeaturesOf(outline, tag)]);
