import type { Lesson, Section } from '../../lesson/types';
import { lowerWordsOf, type LowerWords } from './lesson-words';
import { sayTitle } from './names';
import { tokenize, type Token } from './tokens';
import { readQuestion } from './question';
import { finiteVerb } from './finite-verb';
import { auxiliaries, imperatives, structuralWords } from './words';

/** What a section is about by its own heading or the nearest above it that says so, ready to stand in a prompt. */
export function readHeadingTopic(lesson: Lesson, section: number): string | undefined {
  let here: Section | undefined = lesson.sections[section];
  for (let turn = 0; here !== undefined && turn < 4; turn++) {
    const words = here.heading?.content.plain.text;
    const topic = words === undefined ? undefined : topicOfHeading(words, lowerWordsOf(lesson));
    if (topic !== undefined) return topic;
    here = here.parent === undefined ? undefined : lesson.sections[here.parent];
  }
  return undefined;
}

const numbering =
  /^(?:(?:part|step|lesson|unit|module|session|chapter|section|day|week|activity|exercise|phase|lab|topic|stage|episode|block)\s*(?:\d+[a-z]?|[ivx]+)?(?:\.\d+)*\s*[:.)–—-]\s*|\d+(?:\.\d+)*[a-z]?\s*[.):–—-]?\s+|[ivx]+[.)]\s+|[a-z][.)]\s+)+/i;
const opening =
  /^(?:introduction to|intro to|definitions? of|the meaning of|the importance of|introducing|understanding|exploring|about|overview of|learning about|discussing|reviewing|teaching|explaining|defining|describing|presenting|demonstrating|examining|investigating)\s+(?:the\s+)?/i;
const time = /\s*[-–—,:]?\s*~?\d+\s*(?:[-–]\s*\d+)?\s*(?:minutes?|mins?|hours?)\b.*$/i;

/** "Agile is an umbrella term" would give the answer away. */
function isSentence(tokens: readonly Token[]): boolean {
  const at = finiteVerb(tokens);
  return at > 0 && (at < tokens.length - 1 || auxiliaries.has(tokens[at]?.lower ?? ''));
}

/** Names of courses and gatherings, and of nothing that is learned in them. */
const isEvent =
  /\b(?:train|trainers?|course|bootcamp|camp|workshops?|electives?|curriculum|conference|academy|club|program(?:me)?|certification|semester|class|grade|agenda|week|day|lesson|ready|tips|tricks|faqs?|about us|next steps)\b/i;

/** Subjects of a school say too little of one lesson. */
const isSubject =
  /^(?:sel|p\.?e\.?|esl|ell|efl|ela|stem|steam|pd|plc|ict|cs|maths?|mathematics|science|sciences|reading|writing|art|arts|music|history|english|spanish|french|choir|band|theat(?:re|er)|drama|dance|religion|geography|civics|health|typing|coding|careers?|social studies|language arts|physical education|computer science|chemistry|physics|biology)(?: \d+)?$/i;

function topicOfHeading(heading: string, isKnownLower: LowerWords): string | undefined {
  const clean = heading
    .replace(/[\p{Extended_Pictographic}\uFE0F]/gu, '')
    .replace(/\s*[([][^)\]]*[)\]]/g, '')
    .replace(time, '')
    .replace(/\s+(?:extended lesson plan|lesson plan|lesson|unit|workshop|activity|session|project)$/i, '')
    .replace(/[\s–—-]+$/, '')
    .trim();
  const named = behindLabel(clean.replace(numbering, '').trim()).replace(opening, '').trim();
  if (/[:?|,&/]|\s[-–—]\s|\d/.test(named)) return undefined;
  if (/^(?:how|why|what)\s\p{Ll}/iu.test(named) && !/\s\p{Lu}/u.test(named))
    return readQuestion(named.charAt(0).toLowerCase() + named.slice(1)).topic;
  if (
    /^(?:how|why|what|when|where|getting started|at|in|on|with|for|from|by|to|under|over|into)\b/i.test(named)
  )
    return undefined;
  const tokens = tokenize(named, 0, named.length);
  const last = tokens[tokens.length - 1]?.lower ?? '';
  if (tokens.length === 0 || tokens.length > 6 || structuralWords.has(last)) return undefined;
  const first = tokens[0]?.lower ?? '';
  if (
    isEvent.test(named) ||
    isSubject.test(named) ||
    /\bwhat (?:we|you|I)\b/i.test(named) ||
    isSentence(tokens) ||
    /[!"“”]/.test(named)
  )
    return undefined;
  if (tokens.length === 1 && (imperatives.has(first) || /(?:ate|ify|ize|ise)$/.test(first))) return undefined;
  if (structuralWords.has(first) || (tokens.length > 1 && imperatives.has(first))) return undefined;
  return sayTitle(named, isKnownLower, 'bare noun');
}

/** "Mini-lesson: Fractions" is about fractions. */
function behindLabel(words: string): string {
  const [, label = '', rest = ''] = /^([^:]{2,40})(?::|\s[-–—])\s+(.{3,})$/.exec(words) ?? [];
  const isEmpty = tokenize(label, 0, label.length).every(({ lower }) => structuralWords.has(lower));
  if (label !== '' && isEmpty) return rest;
  // "Weather Station - Wind Speed": the part behind the dash is the more particular one.
  return /^[^-–—:]{3,40}\s[-–—]\s([^-–—:\d]{3,40})$/.exec(words)?.[1] ?? words;
}
