import type { Lesson } from '../../lesson/types';
import { flag, type Feature } from '../features/feature';
import type { StyleFeature } from '../features/spread';
import { meanOf, type LessonText } from '../features/lesson-text';
import { sectionRoleBit, type SectionRole } from '../reading/read-heading';
import { readTitles, titleFeatures, type Titles } from './title-features';
import type { Manner } from '../reading/set-phrases';
import type { Tally } from './tally';

/** A whole document, read. */
export interface WholeLesson {
  readonly lesson: Lesson;
  readonly titles: Titles;
  /** Every role that a heading, or a line which works as one, announces, as bits. */
  readonly roles: number;
  readonly tally: Tally;
  /** The mean of a style feature over all its passages. */
  readonly style: (name: StyleFeature) => number;
}

type GateFeature = Feature<WholeLesson>;

/**
 * What the gate looks at.
 * @param tally of all sections together
 * @param leadRoles every role that a line which works as a heading announces, as bits
 */
export function wholeOf(text: LessonText, tally: Tally, leadRoles: number): WholeLesson {
  const { lesson, paths } = text;
  let roles = leadRoles;
  for (const { heading } of paths) roles |= heading?.roles ?? 0;
  return { lesson, titles: readTitles(lesson), roles, tally, style: (name) => meanOf(text, name) };
}

/** How many passages and headings of a hundred speak in one manner. */
const said = ({ tally }: WholeLesson, manner: Manner): number =>
  Math.sqrt((100 * tally.of(manner)) / Math.max(20, tally.of('texts')));

/** The share of passages that open or end with the code of a standard. */
export const listsStandards = 'codes of standards';

/** In a shorter document one passage more or less says nothing of its kind. */
const fewestCounted = 8;

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

const style = (name: StyleFeature, scale: number): GateFeature => ({
  name: `mean: ${name}`,
  group: 'style',
  value: (whole) => Math.min(2, scale * whole.style(name)),
});

/** What tells plans of a session from handouts, guides and everything else. */
export const gateFeatures: readonly GateFeature[] = [
  ...titleFeatures,
  {
    name: 'stages of a lesson among its headings',
    group: 'outline',
    value: ({ roles }) => stagesOfALesson.filter((role) => roles & sectionRoleBit(role)).length,
  },
  {
    name: 'a section of objectives',
    group: 'outline',
    value: ({ roles }) => flag((roles & sectionRoleBit('objectives')) !== 0),
  },
  { name: 'headings and passages that name minutes', group: 'outline', value: minutesNamed },
  {
    name: 'headings that advise',
    group: 'outline',
    value: ({ tally }) => tally.of('advisingHeadings') / Math.max(1, tally.of('headings')),
  },
  { name: 'an episode to be read', group: 'outline', value: episode },
  { name: 'speaks to learners', group: 'speech', value: (whole) => said(whole, 'toLearners') },
  {
    name: 'speaks to teachers about teaching',
    group: 'speech',
    value: (whole) => said(whole, 'toTeachers'),
  },
  { name: 'says what learners will do', group: 'speech', value: (whole) => said(whole, 'ofLearners') },
  {
    name: 'says what happens in the room',
    group: 'speech',
    value: (whole) => said(whole, 'inTheRoom'),
  },
  { name: 'advises', group: 'speech', value: (whole) => said(whole, 'advising') },
  {
    name: 'speaks of learners to “you”',
    group: 'speech',
    value: (whole) =>
      Math.sqrt(Math.min(1, whole.style('density of “you”')) * Math.min(2, whole.style('names learners'))),
  },
  {
    name: listsStandards,
    group: 'outline',
    value: ({ lesson, tally }) => tally.of('standards') / Math.max(fewestCounted, lesson.passages.length),
  },
  {
    name: 'points elsewhere',
    group: 'outline',
    value: ({ lesson, tally }) => tally.of('links') / Math.max(fewestCounted, lesson.passages.length),
  },
  { name: 'tells what was', group: 'speech', value: (whole) => said(whole, 'ofThePast') },
  { name: 'speaks of its author', group: 'speech', value: (whole) => said(whole, 'ofMyself') },
  {
    name: 'asks or invites',
    group: 'speech',
    value: ({ tally }) => Math.sqrt(tally.of('asking')),
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

function minutesNamed({ tally }: WholeLesson): number {
  return Math.min(3, Math.sqrt(2 * tally.of('minutesOfHeadings') + tally.of('minutesOfPassages')));
}

/** A chapter of a course site for learners: its boxes and its front matter say so. */
function episode({ lesson, tally }: WholeLesson): number {
  const { values } = lesson.frontMatter;
  const declared = ['keypoints', 'exercises', 'questions'].filter((key) => key in values).length;
  return Math.min(2, declared + tally.of('boxes') / 4);
}
