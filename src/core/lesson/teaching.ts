import type { HeadingContent, Lesson, PassageContent } from './types';

const people =
  /\b(?:students?|learners?|pupils?|participants?|trainees?|classrooms?|lessons?|workshops?|teachers?|teach|teaching|instructors?|facilitators?|trainers?|homework|worksheets?)\b/i;
const partsOfPlans =
  /\b(?:activit(?:y|ies)|exercises?|challenge|objectives?|discussion|warm-?up|closing|debrief|reflection|assessment|agenda|learning|session|procedure)\b/i;

/** The least share of its passages in which a lesson names learners, teachers, parts of a plan or minutes. */
const leastShare = 0.03;

/** Whether a document speaks of teaching at all. Readmes, novels, policies and manuals hardly ever do. */
export function isAboutTeaching({ sections, passages }: Lesson): boolean {
  const enough = Math.max(1, leastShare * passages.length);
  let signs = 0;
  for (const { heading } of sections) {
    if (!heading) continue;
    if (remember(heading.content, namesPartOfPlan)) signs += 2;
    if (heading.content.minutes !== undefined) signs++;
  }
  for (const { content } of passages) {
    if (signs >= enough) return true;
    if (remember(content, namesPeople)) signs++;
    if (content.minutes !== undefined) signs++;
  }
  return signs >= enough;
}

type Content = HeadingContent | PassageContent;

const namesPeople = ({ plain }: Content): boolean => people.test(plain.text);
const namesPartOfPlan = (content: Content): boolean =>
  namesPeople(content) || partsOfPlans.test(content.plain.text);

const known = new WeakMap<Content, boolean>();

function remember(content: Content, read: (content: Content) => boolean): boolean {
  const before = known.get(content);
  if (before !== undefined) return before;
  const answer = read(content);
  known.set(content, answer);
  return answer;
}
