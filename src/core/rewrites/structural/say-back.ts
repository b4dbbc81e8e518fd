import type { Family } from '../families/types';

/** What is told at length and names nothing that could be asked about first: learners make sense of it right after. */
export const sayBack: Family = {
  id: 'say-back',
  source: 'Chi & Wylie, 2014: learners who put it in their own words understand more',
  placement: 'after',
  triggers: [],
  prompts: {
    evidence: {
      bare: 'Which part of this could you explain to a partner, and which part would you question?',
      young: 'What did you hear that you want to remember?',
      staff: 'Which part of this fits what you see in your own work, and which part would you question?',
    },
    agency: {
      bare: 'Say this to a partner in your own words. What is still unclear to both of you?',
      young: 'Can you tell your partner what you heard?',
    },
  },
};

/** Shorter explanations are nothing to put in other words. */
const fewestWords = 30;

/** "Now you are going to ...", "You'll find ...": what is to be done is no explanation. */
const saysWhatToDo =
  /\b(?:you(?:['’]re| are) (?:going|about) to|you(?:['’]ll| will| may| should| don['’]t)|we(?:['’]ll| will|['’]re going to| are going to)|let['’]s|i(?:['’]m| am) going to|make sure|show students|ask (?:students|them|participants))\b/i;

/** Whether an explanation is long enough to be made sense of, and explains. */
export const canBeSaidBack = (text: string): boolean =>
  text.split(/\s+/).length >= fewestWords && !saysWhatToDo.test(text);
