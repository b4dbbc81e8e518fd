import { stemsFor, type Asker, type Situation, type Stem } from '../../../prompts/stems';
import { situations } from '../../../prompts/stems';
import { fillIn } from '../../../rules/support/fill-in';
import { fingerprint } from '../../../text/fingerprint';
import { questionsFor } from '../questions';
import type { LessonReview, MarkReport, Review, Strength, StrengthKind } from '../types';
import { shortened } from './markdown-text';

/** A strength or a mark, with the lesson it stands in. */
export interface InLesson<Item> {
  readonly lesson: LessonReview;
  readonly item: Item;
}

const byWeight: readonly StrengthKind[] = ['turned', 'gained', 'asks', 'kept', 'reason'];

/** The strengths that say most, no two of one kind or lesson where others are there. */
export function chooseStrengths({ lessons }: Review, most: number): InLesson<Strength>[] {
  const all = lessons.flatMap((lesson) => lesson.strengths.map((item) => ({ lesson, item })));
  const inOrder = all.sort(
    (one, other) => byWeight.indexOf(one.item.kind) - byWeight.indexOf(other.item.kind),
  );
  return chooseVaried(inOrder, most, ({ kind, tag }) => tag ?? kind);
}

const weights = { hint: 0, information: 1, warning: 2 } as const;

/** The new marks that invite most, no two of one rule or lesson where others are there. */
export function chooseInvitations({ lessons }: Review, most: number): InLesson<MarkReport>[] {
  const all = lessons.flatMap((lesson) => lesson.marks.new.map((item) => ({ lesson, item })));
  const weigh = ({ item: { rule, severity, rewrites } }: InLesson<MarkReport>): number =>
    (rule === 'sole-deliverer' ? 10 : 0) + weights[severity] * 2 + (rewrites.length > 0 ? 1 : 0);
  const inOrder = all.sort((one, other) => weigh(other) - weigh(one));
  return withDifferentQuestions(chooseVaried(inOrder, most, ({ rule }) => rule));
}

/** Takes from the front, first what differs from all that was taken, then the rest. */
function chooseVaried<Item>(
  inOrder: readonly InLesson<Item>[],
  most: number,
  kindOf: (item: Item) => string,
): InLesson<Item>[] {
  const chosen: InLesson<Item>[] = [];
  const wishes: readonly ((one: InLesson<Item>, other: InLesson<Item>) => boolean)[] = [
    (one, other) => one.lesson !== other.lesson && kindOf(one.item) !== kindOf(other.item),
    (one, other) => one.lesson !== other.lesson,
    (one, other) => kindOf(one.item) !== kindOf(other.item),
    () => true,
  ];
  for (const differs of wishes)
    for (const one of inOrder) {
      if (chosen.length >= most) return chosen;
      if (!chosen.includes(one) && chosen.every((other) => differs(one, other))) chosen.push(one);
    }
  return chosen;
}

/** Nobody wants to be asked the same thing three times. */
function withDifferentQuestions(chosen: readonly InLesson<MarkReport>[]): InLesson<MarkReport>[] {
  const asked = new Set<string>();
  return chosen.map(({ lesson, item }) => {
    const others = questionsFor(item.rule, lesson.learners);
    const question = [item.question, ...others].find((one) => !asked.has(one)) ?? item.question;
    asked.add(question);
    return { lesson, item: { ...item, question } };
  });
}

/** What a stem may quote, and whom it speaks of. */
export interface StemWords {
  readonly learners: string;
  readonly strength: string | undefined;
  readonly place: string | undefined;
}

const longestQuote = 70;

/** One stem for each situation, filled with words of this change; not the same ones for every change. */
export function chooseStems(
  { lessons }: Review,
  from: Asker,
  words: StemWords,
): { situation: Situation; text: string }[] {
  const turn = parseInt(fingerprint(lessons.map(({ path }) => path).join('\n')).slice(0, 6), 16);
  return situations.flatMap((situation) => {
    const fitting = stemsFor(situation, from).filter((stem) => canFill(stem, words));
    // What quotes the teacher's own words says more than what fits every lesson.
    const quoting = fitting.filter(({ about }) => about !== 'any');
    const choice = quoting.length > 0 && situation !== 'widen' ? quoting : fitting;
    const stem = choice[turn % Math.max(choice.length, 1)];
    return stem ? [{ situation, text: fillStem(stem, words) }] : [];
  });
}

const canFill = ({ about }: Stem, { strength, place }: StemWords): boolean =>
  about === 'any' || (about === 'strength' ? strength !== undefined : place !== undefined);

/** A stem with its slots filled; quotes are shortened. */
export function fillStem({ about, text }: Stem, { learners, strength, place }: StemWords): string {
  const words = (about === 'strength' ? strength : place) ?? strength ?? '';
  return fillIn(text, {
    learners,
    words: shortened(firstSentence(words), longestQuote).replaceAll('"', "'"),
  });
}

function firstSentence(text: string): string {
  const [sentence = text] = /^.{12,}?[.!?](?=\s|$)/u.exec(text) ?? [];
  return sentence.replace(/\.$/, '');
}
