import type { CueStrength } from './cues/cue';
import { tagCues } from './cues/index';
import { addDisciplineFeatures, addLessonFeatures } from './discipline-features';
import type { OutlineReading } from './read-outline';
import type { PlacedSign, SectionSigns } from './section-signs';
import { toneFeaturesOf } from './tone-features';
import type { Tag } from './types';

/** Named numbers of one section, for one tag. */
export type Features = ReadonlyMap<string, number>;

const strengths: ReadonlyMap<string, CueStrength> = new Map(
  tagCues.flatMap(({ cues }) => cues.map((cue) => [cue.id, cue.strength] as const)),
);

/** How strong the cue behind a feature is; `undefined` for features of the whole section. */
export const strengthOf = (feature: string): CueStrength | undefined =>
  strengths.get(feature.split('@')[0] ?? '');

const cuesOfTag = new Map<Tag, ReadonlySet<string>>(
  tagCues.map(({ tag, cues }) => [tag, new Set(cues.map((cue) => cue.id))]),
);

/** The name under which a cue counts: apart in headings and labels. */
export const featureOf = ({ sign, at }: PlacedSign): string =>
  sign.inLabel ? `${sign.cue}@label` : at === undefined ? `${sign.cue}@heading` : sign.cue;

/** The signs in a section that speak for or against a tag. */
export const signsFor = (tag: Tag, { signs }: SectionSigns): PlacedSign[] =>
  signs.filter(({ sign }) => cuesOfTag.get(tag)?.has(sign.cue));

/** The more often a cue stands in a section the surer, less and less so. */
const saturate = (count: number): number => 1 + 0.5 * Math.log2(Math.min(count, 8));

/** The cues that a section shows for a tag, as numbers to weigh. */
export function cueFeaturesOf(section: SectionSigns, tag: Tag): Map<string, number> {
  const features = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const placed of signsFor(tag, section)) {
    const name = featureOf(placed);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const [name, count] of counts) features.set(name, saturate(count));
  const strong = [...counts.keys()].filter((name) => strengthOf(name) === 'strong');
  features.set('kinds of strong cues', Math.min(strong.length, 4));
  if (tag === 'interdisciplinary') addDisciplineFeatures(features, section);
  return features;
}

/** What the lesson around it adds, for a tag. */
export function lessonFeaturesOf({ disciplines }: OutlineReading, tag: Tag): Map<string, number> {
  const features = new Map<string, number>();
  if (tag === 'interdisciplinary') addLessonFeatures(features, disciplines);
  return features;
}

/** All that is weighed for a tag in one section. */
export const featuresOf = (outline: OutlineReading, section: SectionSigns, tag: Tag): Features =>
  new Map([...cueFeaturesOf(section, tag), ...toneFeaturesOf(section), ...lessonFeaturesOf(outline, tag)]);
