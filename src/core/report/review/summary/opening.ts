import { attributes, type Attribute } from '../../../tags/types';
import type { Became, ChangeKind, LessonReview, Review } from '../types';
import { code, counted, listed } from './markdown-text';
import words from './summary-words.json';

const mostNamed = 5;

const kinds: readonly (readonly [ChangeKind, string])[] = [
  ['added', 'new'],
  ['edited', 'edited'],
  ['removed', 'taken out'],
  ['words-kept', 'the same in every word'],
];

/** A session for colleagues has a leader who tells. */
export const tellerOf = (lessons: readonly LessonReview[]): 'teacher' | 'leader' =>
  lessons.every(({ audience }) => audience === 'teachers') ? 'leader' : 'teacher';

/** Which lessons changed, and what moved in them, in a few sentences. */
export function openingOf({ lessons, others }: Review): string[] {
  return [which(lessons), ...movedIn(lessons), ...alsoChanged(others.length)];
}

function which(lessons: readonly LessonReview[]): string {
  const [only] = lessons;
  if (lessons.length === 1 && only) {
    const says = kinds.find(([kind]) => kind === only.change)?.[1] ?? '';
    const from = only.previousPath === null ? '' : `, and was ${code(only.previousPath)} before`;
    return `${code(only.path)} is ${says}${from}.`;
  }
  const named = lessons.slice(0, mostNamed).map(({ path }) => code(path));
  const more = lessons.length - named.length;
  const counts = kinds.flatMap(([kind, says]) => {
    const count = lessons.filter(({ change }) => change === kind).length;
    return count > 0 ? [`${count} ${says}`] : [];
  });
  const all = more > 0 ? `${named.join(', ')} and ${more} more` : listed(named);
  return counts.length === 1
    ? `${lessons.length} lessons are ${(counts[0] ?? '').replace(/^\d+ /, '')}: ${all}.`
    : `${lessons.length} lessons (${counts.join(', ')}): ${all}.`;
}

function movedIn(lessons: readonly LessonReview[]): string[] {
  const stays = lessons.filter(({ before, after }) => before && after);
  const told = stays.flatMap(({ marks }) => marks.gone.filter(({ rule }) => rule === 'sole-deliverer'));
  const became = (...ways: readonly Became[]): number =>
    told.filter((mark) => ways.includes(mark.became)).length;
  const fresh = lessons
    .flatMap(({ marks }) => marks.new)
    .filter(({ rule }) => rule === 'sole-deliverer').length;
  const { gained, lost } = appearing(stays);
  const sentences = [
    ...said(became('asked'), 'place that told now asks', 'places that told now ask'),
    ...gained,
    ...said(became('decided'), 'place tells on purpose', 'places tell on purpose'),
    ...said(became('removed', 'reworded'), 'place no longer tells', 'places no longer tell'),
    ...(fresh > 0
      ? [`In ${counted(fresh, 'new place')} only the ${tellerOf(lessons)} has the information`]
      : []),
    ...lost,
  ];
  if (sentences.length > 0) return sentences.map((sentence) => `${capital(sentence)}.`);
  return stays.length > 0 ? ['Who holds the information stays as it was.'] : [];
}

const said = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [counted(count, one, many)];

/** Attributes that a lesson shows in one version only. */
function appearing(lessons: readonly LessonReview[]): { gained: string[]; lost: string[] } {
  const names = (from: 'before' | 'after', to: 'before' | 'after'): string[] =>
    attributes
      .filter((name) => lessons.some((lesson) => shows(lesson, to, name) && !shows(lesson, from, name)))
      .map((name) => words.attributes[name]);
  const gained = names('before', 'after');
  const lost = names('after', 'before');
  const inSome = lessons.length > 1 ? ' in some lessons' : '';
  return {
    gained:
      gained.length > 0 ? [`${listed(gained)} ${gained.length === 1 ? 'appears' : 'appear'}${inSome}`] : [],
    lost:
      lost.length > 0
        ? [`${listed(lost)} no longer ${lost.length === 1 ? 'appears' : 'appear'}${inSome}`]
        : [],
  };
}

const shows = (lesson: LessonReview, side: 'before' | 'after', name: Attribute): boolean =>
  lesson[side]?.attributes.includes(name) ?? false;

function alsoChanged(others: number): string[] {
  if (others === 0) return [];
  return [
    others === 1
      ? 'One more document changes that plans no session.'
      : `${others} more documents change that plan no session.`,
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
