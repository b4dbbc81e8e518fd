import type { Lesson } from '../../lesson/types';
import type { Place } from '../context/outline';
import { flag, type Feature } from '../features/feature';
import { styleFeatures } from '../features/spread';
import { verbClasses } from '../lexicon/lexicon';
import { countOf, type ContentReading } from '../reading/read-content';
import { readHeading, sectionRoleBit, type SectionRole } from '../reading/read-heading';
import speech from './speech.json';

/** A whole document, read. */
export interface WholeLesson {
  readonly lesson: Lesson;
  readonly places: readonly Place[];
  readonly readings: readonly ContentReading[];
  /** Means of `styleFeatures` over all its passages. */
  readonly style: ArrayLike<number>;
}

type GateFeature = Feature<WholeLesson>;

const headingTexts = ({ lesson }: WholeLesson): string[] =>
  lesson.sections.flatMap((section) => section.heading?.content.plain.text ?? []);

/** The title in the front matter and the first heading. */
const titleOf = (whole: WholeLesson): string => {
  const title = whole.lesson.frontMatter.values['title'];
  return `${typeof title === 'string' ? title : ''} ${headingTexts(whole)[0] ?? ''}`;
};

const rolesOf = (whole: WholeLesson): number =>
  whole.lesson.sections.reduce(
    (roles, { heading }) => roles | (heading ? readHeading(heading.content).roles : 0),
    0,
  ) | whole.places.reduce((roles, place) => roles | (place.leadReading?.roles ?? 0), 0);

/** A pattern of any of some phrases, as whole words. */
const anyOf = (phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'gi');

const patterns = {
  toLearners: anyOf(speech.toLearners),
  toTeachers: anyOf(speech.toTeachers),
  ofLearners: anyOf(speech.ofLearners),
  inTheRoom: anyOf(speech.inTheRoom),
  ofMyself: anyOf(speech.ofMyself),
  titleOfPlan: anyOf(speech.titleOfPlan),
  titleOfGuide: anyOf(speech.titleOfGuide),
  titleOfHandout: anyOf(speech.titleOfHandout),
};

/** How many passages and headings of a hundred say one of these. */
const said = (whole: WholeLesson, pattern: RegExp): number => {
  const texts = [...whole.readings.map((reading) => reading.content.plain.text), ...headingTexts(whole)];
  const count = texts.reduce((sum, text) => sum + (text.search(pattern) >= 0 ? 1 : 0), 0);
  return Math.sqrt((100 * count) / Math.max(20, texts.length));
};

const titleSays = (name: string, pattern: RegExp): GateFeature => ({
  name,
  group: 'title',
  value: (whole) => flag(titleOf(whole).search(pattern) >= 0),
});

const stagesOfALesson: readonly SectionRole[] = [
  'objectives',
  'materials',
  'opening',
  'input',
  'guided',
  'independent',
  'closure',
  'assessment',
  'differentiation',
  'pacing',
];

const style = (name: (typeof styleFeatures)[number], scale: number): GateFeature => ({
  name: `mean: ${name}`,
  group: 'style',
  value: (whole) => Math.min(2, scale * (whole.style[styleFeatures.indexOf(name)] ?? 0)),
});

const inviting = verbClasses.indexOf('inviting');
const asking = verbClasses.indexOf('asking');

/** What tells plans of a session from handouts, guides and everything else. */
export const gateFeatures: readonly GateFeature[] = [
  titleSays('its title is that of a plan', patterns.titleOfPlan),
  titleSays('its title is that of a guide', patterns.titleOfGuide),
  titleSays('its title is that of a handout', patterns.titleOfHandout),
  {
    name: 'stages of a lesson among its headings',
    group: 'outline',
    value: (whole) => stagesOfALesson.filter((role) => rolesOf(whole) & sectionRoleBit(role)).length,
  },
  {
    name: 'a section of objectives',
    group: 'outline',
    value: (whole) => flag((rolesOf(whole) & sectionRoleBit('objectives')) !== 0),
  },
  { name: 'headings and passages that name minutes', group: 'outline', value: minutesNamed },
  { name: 'an episode to be read', group: 'outline', value: episode },
  { name: 'speaks to learners', group: 'speech', value: (whole) => said(whole, patterns.toLearners) },
  {
    name: 'speaks to teachers about teaching',
    group: 'speech',
    value: (whole) => said(whole, patterns.toTeachers),
  },
  { name: 'says what learners will do', group: 'speech', value: (whole) => said(whole, patterns.ofLearners) },
  {
    name: 'says what happens in the room',
    group: 'speech',
    value: (whole) => said(whole, patterns.inTheRoom),
  },
  { name: 'speaks of its author', group: 'speech', value: (whole) => said(whole, patterns.ofMyself) },
  {
    name: 'asks or invites',
    group: 'speech',
    value: ({ readings }) =>
      Math.sqrt(
        readings.filter((r) => countOf(r, 'unnamed', inviting) + countOf(r, 'unnamed', asking) > 0).length,
      ),
  },
  {
    name: 'long prose',
    group: 'outline',
    value: ({ lesson }) => Math.log(1 + lesson.passages.length / lesson.sections.length),
  },
  style('density of “you”', 0.2),
  style('names learners', 2),
  style('first sentence is imperative', 2),
  style('statement without a person', 2),
  style('questions', 2),
];

function minutesNamed({ lesson }: WholeLesson): number {
  const headings = lesson.sections.filter((section) => section.heading?.content.minutes !== undefined).length;
  const passages = lesson.passages.filter((passage) => passage.content.minutes !== undefined).length;
  return Math.min(3, Math.sqrt(2 * headings + passages));
}

/** A chapter of a course site for learners: its boxes and its front matter say so. */
function episode({ lesson, readings }: WholeLesson): number {
  const { values } = lesson.frontMatter;
  const declared = ['keypoints', 'exercises', 'questions'].filter((key) => key in values).length;
  const boxes = readings.filter(({ content }) => /^:{3,}|^\{:\s*\./.test(content.plain.text)).length;
  return Math.min(2, declared + boxes / 4);
}
