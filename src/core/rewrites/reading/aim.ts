import type { LowerWords } from './lesson-words';
import type { Slots } from './slots';
import { readStatement } from './statement';
import { endOfNounPhrase } from './noun-phrase';
import { sayTopic } from './topic';
import { sentencesOf, tokenize } from './tokens';
import { imperatives } from './words';

/** Whether a column of a table says what its rows are for. */
export const isAimColumn = (column: string): boolean =>
  /\b(?:goals?|aims?|purpose|objectives?|outcomes?|intentions?|targets?)\b/i.test(column);

const knowing =
  /^(?:to )?(?:understand|know|learn|recognize|recognise|be aware|see|grasp)(?: about| of)?\s+/i;
const aiming =
  /^(?:to )?(?:shift|turn|establish|identify|apply|describe|understand|know|learn|recognize|recognise|develop|use|plan|choose|analy[sz]e|evaluate|solve|interpret)\b/i;

/** "Build a shared plan" is about how to build a shared plan; "Establish that S" is about the subject of S. */
export function readAim(text: string, isKnownLower: LowerWords): Partial<Slots> | undefined {
  const [first] = sentencesOf(text, 0);
  if (!first) return undefined;
  const words = text.slice(first.start, first.end).replace(/[.;:!]+$/, '');
  const that = /^\S+(?: \S+)? that\s+/i.exec(words)?.[0].length;
  if (that !== undefined) return asSlots(readStatement(words, that, words.length, isKnownLower).topic);
  const known = knowing.exec(words)?.[0].length;
  if (known !== undefined) {
    const end = endOfNounPhrase(words, known, words.length);
    return asSlots(sayTopic(words.slice(known, end), isKnownLower));
  }
  const verb = tokenize(words, 0, 30)[0]?.lower ?? '';
  if (!imperatives.has(verb) && !aiming.test(words)) return undefined;
  const clause = words.replace(/,(["”])/g, '$1,').split(/[,;:(]\s|\s[–—-]\s/)[0] ?? '';
  return asSlots(shortened(clause));
}

const asSlots = (topic: string | undefined): Partial<Slots> | undefined =>
  topic === undefined ? undefined : { topic };

/** As much of an aim as can be said in one breath, up to a preposition. */
function shortened(clause: string): string | undefined {
  let words = clause.replace(/^to\s+/i, '').replaceAll(/["“”]/g, "'");
  words = words.charAt(0).toLowerCase() + words.slice(1);
  // "from one thing to another" is said whole.
  const longest = /\bfrom\b.*\bto\b/.test(words) ? 13 : 10;
  while (tokenize(words, 0, words.length).length > longest) {
    const at = words.search(
      /\s(?:for|with|by|in|so|to|through|from|using)\s(?!.*\s(?:for|with|by|in|so|to|through|from|using)\s)/,
    );
    if (at < 0) return undefined;
    words = words.slice(0, at);
  }
  return /[?{}*_<>|\\[\]`]|https?|\bfrom '[^']*'$/.test(words) || !/\s/.test(words)
    ? undefined
    : doing(words);
}

const doubled = /^(?:plan|set|put|get|begin|run|let|cut|stop|map|equip)$/;

/** "Build a shared plan" is about building one; several verbs stay as they are. */
function doing(words: string): string {
  const verb = /^[a-z]+/.exec(words)?.[0] ?? '';
  const rest = words.slice(verb.length);
  const isOne = !/\b(?:and|or)\s+[a-z]+\s+(?:a|an|the|their|your|it|them)\b/.test(rest);
  if (!isOne || verb === 'be') return `how to ${words}`;
  const stem = doubled.test(verb)
    ? verb + verb.slice(-1)
    : verb.replace(/ie$/, 'y').replace(/([^eoy])e$/, '$1');
  return `${stem}ing${rest}`;
}
