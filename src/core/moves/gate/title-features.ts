import type { Lesson } from '../../lesson/types';
import { flag, type Feature } from '../features/feature';
import speech from './speech.json';
import { anyOf } from '../traits/phrases';

type TitleFeature = Feature<{ readonly lesson: Lesson }>;

/** The title in the front matter and the first heading. */
function titlesOf({ frontMatter, sections }: Lesson): string[] {
  const { title } = frontMatter.values;
  const first = sections.find(({ heading }) => heading !== undefined)?.heading;
  return [typeof title === 'string' ? title : '', first?.content.plain.text ?? ''];
}

/** What a document says that it is before it begins: its summary and its first passages. */
function openingOf({ frontMatter, passages }: Lesson): string[] {
  const { summary, description } = frontMatter.values;
  const declared = [summary, description].filter((text) => typeof text === 'string');
  return [...declared, ...passages.slice(0, 3).map(({ content }) => content.plain.text)];
}

const titles = {
  plan: anyOf(speech.titleOfPlan),
  guide: anyOf(speech.titleOfGuide),
  handout: anyOf(speech.titleOfHandout),
};

const openings = { guide: anyOf(speech.openingOfGuide), handout: anyOf(speech.toLearners) };

/** A short title that ends in what it is: "Facilitation plan", "Agenda: day 2". */
const planOfASession = new RegExp(
  `^.{0,50}\\b(?:${speech.titleOfSession.join('|')})\\W*\\d*\\W*(?:$|[:–—(|])`,
  'i',
);

const isInAny = (texts: readonly string[], pattern: RegExp): boolean =>
  texts.some((text) => pattern.test(text));

const titleSays = (name: string, pattern: RegExp): TitleFeature => ({
  name,
  group: 'title',
  value: ({ lesson }) => flag(isInAny(titlesOf(lesson), pattern)),
});

const openingSays = (name: string, pattern: RegExp): TitleFeature => ({
  name,
  group: 'title',
  value: ({ lesson }) => flag(isInAny(openingOf(lesson), pattern)),
});

export const titleFeatures: readonly TitleFeature[] = [
  titleSays('its title is that of a plan', titles.plan),
  {
    name: 'its title is that of a guide',
    group: 'title',
    value: ({ lesson }) => {
      const own = titlesOf(lesson);
      return flag(isInAny(own, titles.guide) && !isInAny(own, planOfASession));
    },
  },
  titleSays('its title is that of a handout', titles.handout),
  openingSays('opens as a guide does', openings.guide),
  openingSays('opens as a handout does', openings.handout),
];
