import { PatternSet } from '../../text/pattern-set';
import speech from './speech.json';
import adviceWords from './advice.json';

/** A pattern of any of some phrases, as whole words. */
export const anyOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i');

/** Whom a passage speaks to, and of what. */
export const manners = [
  'toLearners',
  'toTeachers',
  'ofLearners',
  'inTheRoom',
  'ofMyself',
  'ofThePast',
  'advising',
] as const;
export type Manner = (typeof manners)[number];

const patternsOfManners = Object.fromEntries(
  manners.map((manner) => [manner, anyOf(speech[manner])]),
) as Record<Manner, RegExp>;

/** Phrases that are looked for anywhere in a passage. The manners come first: the bit of each is that of its number. */
export const phrases = new PatternSet({
  ...patternsOfManners,
  /** The words of notes that only the teacher reads. */
  advice: anyOf(adviceWords.holds),
  together: /\b(?:as a (?:class|group)|together|in (?:pairs|groups|teams)|with a partner)\b/i,
  /** Telling that answers a need: Schwartz & Bransford 1998, "a time for telling". */
  onRequest:
    /\b(?:if (?:needed|necessary|no (?:group|one|student)|(?:students|groups|participants|they) (?:are stuck|get stuck|struggle|ask|need|have trouble|have difficulty))|only if|when (?:groups?|students|they|participants) (?:get |are )?(?:stuck|ask)|in response to|as questions (?:come up|arise)|on demand|just in time|as needed)\b/i,
  /** Worked examples that fade: Pearson & Gallagher 1983, "gradual release of responsibility". */
  fading:
    /\b(?:i do,? we do|we do,? you do|worked example|first (?:one|problem|example) together|gradual release|then (?:students|learners|they|pairs) (?:try|do|solve|take over))\b/i,
  short: /\b(?:briefly|quickly|in (?:one|two|a few) (?:sentences?|minutes?)|one[- ]minute|two[- ]minute)\b/i,
});

/** With what a passage may open, behind its marks. */
export const openings = new PatternSet({
  receiving:
    /^\W*(?:optional: |complete (?:the )?)?(?:read|watch|listen to|view)(?:ing)?\b(?! (?:about it|and discuss))/i,
  coming:
    /^\W*(?:preview\b|today,? (?:we|you)\b|now (?:it(?:'|’)s time|we will)|(?:in )?(?:the |our )?next (?:session|time|week|class|lesson)\b|in this (?:lesson|session|workshop|activity|class|module|exercise)\b)/i,
  prayer: /^\W*(?:closing |opening )?prayer\b/i,
  objective: /^\W*(?:objectives?|goals?|aims?|purpose)\s*:/i,
  advice: new RegExp(`^\\W*(?:${adviceWords.opens.join('|')})\\b`, 'i'),
  /** Verbs that in the form of a command are more often said to learners than to the teacher. */
  weak: /^\W*(?:describe|define|present|model|display|repeat|play|note|wrap|report|see|look)\b/i,
  /** "Part 2: ... (5 minutes)". */
  partOfSession: /^(?:part|step|activity|session) \w+\s*[:.–—-][^.?!]*\(\d+ ?min[a-z]*\)\W*$/i,
});
