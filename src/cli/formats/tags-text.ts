import {
  attributes,
  tagDefinitions,
  tags as everyTag,
  type SectionReport,
  type Tag,
  type WholeReport,
} from '../../core/index';
import type { CheckResult, FileReport } from '../result';
import { oneLine, shorten, wrap } from '../terminal/layout';
import type { View } from '../terminal/view';

/** For a person: each lesson as a whole, then its sections with what they show and the words that show it. */
export function formatTagsText({ files, problems }: CheckResult, view: View): string {
  const shown = files
    .filter(hasSomething)
    .map((file) => `${formatLesson(file, view).join('\n')}\n\n`)
    .join('');
  const unread = problems.filter((problem) => problem.unread).length;
  return `${shown}${closing(files, unread, view)}\n`;
}

const hasSomething = ({ sections, standards, whole }: FileReport): boolean =>
  sections.some(({ tags, claimed }) => tags.length + claimed.length > 0) ||
  standards.length + whole.claimed.length > 0 ||
  whole.drivingQuestion !== null;

const nameOf = (tag: Tag): string => tagDefinitions[tag].name.toLowerCase();

function formatLesson(file: FileReport, view: View): string[] {
  const { whole, standards } = file;
  const line = (label: string, words: string): string[] =>
    words === '' ? [] : indented(`${label}: ${words}`, 2, view);
  const frameworks = [...new Set(standards.map(({ code }) => code))].join(', ');
  return [
    view.style.strong(oneLine(file.path)),
    ...line('Driving question', whole.drivingQuestion?.text ?? ''),
    ...line('Subjects', subjects(whole)),
    ...line('Standards', frameworks),
    ...line(
      'Here',
      attributes
        .filter((one) => whole.tags[one].length > 0)
        .map(nameOf)
        .join(', '),
    ).map(view.style.strength),
    ...line(
      'Open',
      attributes
        .filter((one) => whole.tags[one].length === 0)
        .map(nameOf)
        .join(', '),
    ),
    ...line('You tagged this, and we see no words for it yet', askedAbout(whole.claimed)),
    ...file.sections.flatMap((section) => formatSection(section, whole, view)),
  ];
}

const subjects = ({ disciplines, integration }: WholeReport): string =>
  disciplines.length === 0 ? '' : `${disciplines.join(', ')}${integration ? ` (${integration})` : ''}`;

const askedAbout = (claimed: WholeReport['claimed']): string =>
  claimed
    .filter(({ shown }) => !shown)
    .map(({ tag }) => nameOf(tag))
    .join(', ');

/** Columns before the heading of a section, which leave room for its line. */
const margin = 8;

function formatSection(section: SectionReport, whole: WholeReport, view: View): string[] {
  const asked = askedAbout(section.claimed);
  if (section.tags.length === 0 && asked === '') return [];
  const heading = section.heading === null ? 'before the first heading' : oneLine(section.heading);
  return [
    '',
    `${view.style.faint(String(section.line || 1).padStart(margin - 2))}  ${view.style.strong(shorten(heading, view.columns - margin))}`,
    ...section.tags.flatMap((tag) => formatTag(tag, section, view)),
    ...openParts(section, whole, view),
    ...(asked === '' ? [] : indented(`Your tag: ${asked}. Which step shows it?`, margin, view)),
  ];
}

/** Words quoted for each tag at most. */
const mostQuotes = 3;

function formatTag(tag: Tag, { evidence, disciplines }: SectionReport, view: View): string[] {
  const quotes = evidence
    .filter((one) => one.tag === tag)
    .slice(0, mostQuotes)
    .map(({ text }) => `"${shorten(oneLine(text), 50)}"`);
  const subjects =
    tag === 'interdisciplinary' && disciplines.length > 0 ? ` (${disciplines.join(', ')})` : '';
  return indented(`${nameOf(tag)}${subjects}: ${quotes.join(', ')}`, margin, view).map(view.style.strength);
}

/** Parts of problem-based work that are not here yet; a question that drives the lesson stands once for all of it. */
function openParts({ parts }: SectionReport, { drivingQuestion }: WholeReport, view: View): string[] {
  const open = parts.filter(
    ({ part, evidence }) => evidence.length === 0 && !(part === 'driving-question' && drivingQuestion),
  );
  if (open.length === 0) return [];
  const names = open.map(({ part }) => part.replaceAll('-', ' ')).join(', ');
  return indented(`Not seen here, if you want it: ${names}`, margin, view).map(view.style.faint);
}

const indented = (text: string, by: number, { columns }: View): string[] =>
  wrap(oneLine(text), columns - by).map((line) => `${' '.repeat(by)}${line}`);

/** Where each tag is to be found; a map, never a score. */
function closing(files: readonly FileReport[], unread: number, view: View): string {
  if (files.length === 0 && unread === 0) return 'No markdown files here.';
  const counts = everyTag.flatMap((tag) => {
    const sections = files.reduce((sum, { whole }) => sum + whole.tags[tag].length, 0);
    const lessons = files.filter(({ whole }) => whole.tags[tag].length > 0).length;
    return sections === 0
      ? []
      : [`${nameOf(tag)} in ${counted(sections, 'section')} of ${counted(lessons, 'lesson')}`];
  });
  const parts = [
    `${counted(files.length, 'lesson')} read`,
    ...counts,
    ...(unread > 0 ? [`${counted(unread, 'problem')} with reading (see below)`] : []),
  ];
  return wrap(`${parts.join(', ')}.`, view.columns).join('\n');
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
