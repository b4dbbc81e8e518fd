import type { Audience } from './types';

/** Words for the people a session is for, most usual first. The first of each list is the default. */
const studentNames = ['students', 'learners', 'pupils', 'scholars', 'children', 'kids', 'youth', 'campers'];
const colleagueNames = [
  'teachers',
  'participants',
  'staff',
  'colleagues',
  'faculty',
  'attendees',
  'trainees',
  'educators',
];

const people =
  /\b(students?|learners?|pupils?|scholars?|children|child|kids?|youth|campers?|teachers?|participants?|staff|colleagues?|faculty|attendees?|trainees?|educators?)\b/gi;
const plural: Readonly<Record<string, string>> = {
  child: 'children',
  youth: 'youth',
  staff: 'staff',
  faculty: 'faculty',
  children: 'children',
};

/** Adds to `counts` how often a text names each kind of people, by their plural. */
export function countPeople(text: string, counts: Map<string, number>): void {
  for (const [word] of text.matchAll(people)) {
    const lower = word.toLowerCase();
    const name = plural[lower] ?? (lower.endsWith('s') ? lower : `${lower}s`);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
}

/** The commonest word of this plan for its learners; "students" or "teachers" where it uses none. */
export function learnersName(counts: ReadonlyMap<string, number>, audience: Audience): string {
  const names = audience === 'students' ? studentNames : colleagueNames;
  const most = names.reduce((best, name) =>
    (counts.get(name) ?? 0) > (counts.get(best) ?? 0) ? name : best,
  );
  // A plan for colleagues speaks of "teachers" in many senses; any word for people in the room is surer.
  return most;
}

const sessionsForColleagues =
  /\b(?:staff|faculty)\s+(?:meeting|session|development|training|day|retreat)|professional (?:development|learning)|\bPD\b|\bPLC\b|\bin-?service\b|train(?:ing)?[ -]the[ -]trainers?|teacher training|for (?:teachers|educators|instructors|trainers|staff)\b|instructor training|educators?['’]? workshop/i;

/**
 * Who the session is for. What the front matter says counts; then what title and opening say; then
 * which people the plan speaks of.
 * @param opening the title and the first words of the lesson
 */
export function readAudience(
  declared: unknown,
  opening: string,
  counts: ReadonlyMap<string, number>,
): Audience {
  const named = typeof declared === 'string' ? declared.toLowerCase() : '';
  if (/teacher|staff|educator|colleague|faculty|trainer|instructor|leader/.test(named)) return 'teachers';
  if (/student|learner|pupil|child|famil/.test(named)) return 'students';
  const sum = (names: readonly string[]): number =>
    names.reduce((total, name) => total + (counts.get(name) ?? 0), 0);
  const students = sum(studentNames);
  const inTheRoom = sum(colleagueNames.filter((name) => name !== 'teachers' && name !== 'educators'));
  if (sessionsForColleagues.test(opening))
    return students > 3 * (inTheRoom + (counts.get('teachers') ?? 0)) ? 'students' : 'teachers';
  return (counts.get('staff') ?? 0) + (counts.get('faculty') ?? 0) + (counts.get('colleagues') ?? 0) >
    students + 2
    ? 'teachers'
    : 'students';
}
