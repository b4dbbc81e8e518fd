import type { Asker } from '../../../prompts/stems';
import { fillIn } from '../../../rules/support/fill-in';
import type { LessonReview, MarkReport, Review, Strength } from '../types';
import { chooseInvitations, chooseStems, chooseStrengths, type InLesson } from './choose';
import { code, counted, oneLine, quoted, shortened } from './markdown-text';
import words from './summary-words.json';
import { openingOf, tellerOf } from './opening';
import { beforeAndAfter } from './table';

export interface SummaryOptions {
  /** Who asks the questions at the end. */
  readonly from?: Asker;
  /** The address of a line of a lesson, where there is one. */
  readonly link?: (path: string, line: number) => string | undefined;
  /** What else a reader should know, as plain sentences. */
  readonly notes?: readonly string[];
}

const mostStrengths = 2;
const mostInvitations = 3;
const mostDecisions = 3;
const longestQuote = 160;

/** One page of markdown for people, however large the change: strengths first, no score, no names of authors. */
export function summarize(review: Review, options: SummaryOptions = {}): string {
  const { lessons } = review;
  if (lessons.length === 0)
    return page([['## What changes for learners'], [nothing(review), ...notesOf(options)]]);
  const learners = learnersOf(lessons);
  const place = placeIn(review, options);
  const strengths = chooseStrengths(review, mostStrengths);
  const invitations = chooseInvitations(review, mostInvitations);
  return page([
    [`## What changes for ${learners}`],
    [openingOf(review).join(' '), ...notesOf(options)],
    section('Strengths', strengthLines(review, strengths, place)),
    section(
      invitations.length === 1 ? 'An invitation' : 'Invitations',
      invitationLines(review, invitations, place),
    ),
    section('Before and after', [
      ...beforeAndAfter(review, { learners, teller: tellerOf(lessons) }),
      ...outsideTable(review),
    ]),
    section('Decisions in the plan', decisionLines(review, place)),
    section(
      'Questions to open the conversation',
      stemLines(review, learners, strengths, invitations, options),
    ),
    [`<sub>${words.foot}</sub>`],
  ]);
}

type PlaceOf = (lesson: LessonReview, line: number) => string;

const page = (parts: readonly (readonly string[])[]): string =>
  `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`### ${title}`, '', ...lines];

const notesOf = ({ notes = [] }: SummaryOptions): string[] =>
  notes.flatMap((note) => ['', quoted(oneLine(note))]);

/** "students" where all plans say so, "learners" where they differ. */
function learnersOf(lessons: readonly LessonReview[]): string {
  const names = new Set(lessons.map(({ learners }) => learners));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : 'learners';
}

function nothing({ others }: Review): string {
  return others.length === 0
    ? 'No lesson plan changes here.'
    : `No lesson plan changes here. ${counted(others.length, 'other document')} in markdown ${others.length === 1 ? 'does' : 'do'}.`;
}

function placeIn({ lessons }: Review, { link }: SummaryOptions): PlaceOf {
  return ({ path }, line) => {
    const name = lessons.length === 1 ? `line ${line}` : code(`${path}:${line}`);
    const address = link?.(path, line);
    return address === undefined ? name : `[${name}](${address})`;
  };
}

function strengthLines({ lessons }: Review, chosen: readonly InLesson<Strength>[], place: PlaceOf): string[] {
  const all = lessons.reduce((sum, { strengths }) => sum + strengths.length, 0);
  const more = all - chosen.length;
  if (chosen.length === 0) return noStrengths(lessons);
  return [
    ...chosen.map(
      ({ lesson, item }) =>
        `- **${strengthName(lesson, item)}** (${place(lesson, item.line)}): “${quote(item.words)}”`,
    ),
    ...(more > 0
      ? [
          '',
          `There ${more === 1 ? 'is 1 more moment' : `are ${more} more moments`} like ${more === 1 ? 'this' : 'these'}.`,
        ]
      : []),
  ];
}

function noStrengths(lessons: readonly LessonReview[]): string[] {
  return lessons.some(({ after }) => after)
    ? [fillIn(words.noneQuoted, { learners: learnersOf(lessons) })]
    : [];
}

function strengthName({ learners, marks }: LessonReview, { kind, tag, line }: Strength): string {
  const name = ((): string => {
    if (kind === 'asks' || kind === 'reason') return words[kind];
    if (tag !== null) return `${words.tags[tag]}${kind === 'kept' ? words.alreadyThere : ''}`;
    const move = marks.gone.find(({ now }) => now?.line === line)?.now?.move;
    return move === 'student' ? words.turned.student : words.turned.coach;
  })();
  return fillIn(name, { learners });
}

const quote = (text: string): string => quoted(shortened(oneLine(text), longestQuote));

function invitationLines(
  { lessons }: Review,
  chosen: readonly InLesson<MarkReport>[],
  place: PlaceOf,
): string[] {
  const all = lessons.reduce((sum, { marks }) => sum + marks.new.length, 0);
  const more = all - chosen.length;
  return [
    ...chosen.flatMap(({ lesson, item }, at) => [
      `${at + 1}. **${item.question}** (${place(lesson, item.line)}: ${markedWords(item)})`,
      ...oneWay(item),
    ]),
    ...(more > 0
      ? [
          '',
          `${counted(more, 'more place')} in the changed lines ${more === 1 ? 'is' : 'are'} open for a second look.`,
        ]
      : []),
  ];
}

const markedWords = ({ rule, text }: MarkReport): string =>
  rule === wholeLesson ? words.wholeLesson : `“${quote(shortened(oneLine(text), 90))}”`;

const wholeLesson = 'missing-attribute';

const capital = (text: string): string => (/^line /.test(text) ? `L${text.slice(1)}` : text);

/** What the first rewrite asks, as something to try. */
const oneWay = ({ rewrites: [first] }: MarkReport): string[] =>
  first && first.prompt !== null ? [`   One way to try it: “${quote(first.prompt)}”`] : [];

/** The table holds lessons with two versions; what else changed is said below it. */
function outsideTable({ lessons, totals: { compared, added, removed } }: Review): string[] {
  const told = added.after.told;
  const places = `${told === 0 ? 'no place' : counted(told, 'place')} where only the ${tellerOf(lessons)} has the information`;
  const lines = [
    ...(compared.lessons > 0 && added.lessons > 0
      ? [`Not in the table: ${counted(added.lessons, 'new lesson')} with ${places}.`]
      : []),
    ...(removed.lessons > 0 ? [`Not in the table: ${counted(removed.lessons, 'lesson')} taken out.`] : []),
  ];
  return lines.length > 0 ? ['', ...lines] : [];
}

function decisionLines({ lessons }: Review, place: PlaceOf): string[] {
  const all = lessons.flatMap((lesson) => lesson.decisions.stated.map((item) => ({ lesson, item })));
  const shown = all.slice(0, mostDecisions);
  const more = all.length - shown.length;
  return [
    ...shown.map(({ lesson, item: { kind, rule, because, line } }) => {
      const what =
        kind === 'tell'
          ? 'tells here'
          : `leaves out ${rule === null ? 'all remarks' : `remarks on ${code(rule)}`}`;
      const why = because === null ? ' on purpose' : ` because “${quote(because)}”`;
      return `- ${capital(place(lesson, line))} ${what}${why}`;
    }),
    ...(more > 0
      ? ['', `${counted(more, 'more decision')} ${more === 1 ? 'is' : 'are'} stated in the plans.`]
      : []),
  ];
}

function stemLines(
  review: Review,
  learners: string,
  [strength]: readonly InLesson<Strength>[],
  [invitation]: readonly InLesson<MarkReport>[],
  { from = 'leader' }: SummaryOptions,
): string[] {
  const chosen = chooseStems(review, from, {
    learners,
    strength: strength && strength.item.kind !== 'kept' ? oneLine(strength.item.words) : undefined,
    place: invitation && invitation.item.rule !== wholeLesson ? oneLine(invitation.item.text) : undefined,
  });
  return chosen.map(({ situation, text }) => `- ${words.situations[situation]}: ${quoted(text)}`);
}
