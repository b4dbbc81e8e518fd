import type { PassageContext } from './context';
import { familyCalled } from './families/lookup';
import { offer, offerAct } from './offer-passage';
import { partsOf } from './parts';
import { composeBefore } from './placing/compose';
import { createSource } from './placing/source';
import { labelLength } from './reading/read-passage';
import { sentencesOf } from './reading/tokens';
import type { Rewrite } from './types';

/** What can be chosen, by the words that name it; anything else is what is worked on. */
const choices: readonly { readonly family: string; readonly words: RegExp }[] = [
  { family: 'assign-roles', words: /\b(?:roles?|jobs?|characters?|positions?|perspectives?)\b/i },
  { family: 'choose-groups', words: /\b(?:groups?|teams?|partners?|pairs)\b/i },
];
const families = new Set(['assign-topic', ...choices.map(({ family }) => family)]);

/** Hands over a choice that the teacher makes: learners propose before it is settled. The handing over comes first. */
export function offerChoice(context: PassageContext): Rewrite[] {
  const read = offerAct(context).filter(({ family }) => families.has(family));
  const offers = read.length > 0 ? read : offerByWords(context);
  return [...offers.filter(isAgency), ...offers.filter((rewrite) => !isAgency(rewrite))];
}

const isAgency = ({ kind }: Rewrite): boolean => kind === 'agency';

function offerByWords(context: PassageContext): Rewrite[] {
  const { lesson, passage } = context;
  for (const part of partsOf(context)) {
    const { text } = part.plain;
    const settling = sentencesOf(text, labelLength(text)).find(({ start, end }) =>
      /\b(?:assign|choos|chosen|select|pick|decide|allocat|give|told)/i.test(text.slice(start, end)),
    );
    const words = settling && text.slice(settling.start, settling.end);
    if (!settling || words === undefined) continue;
    const family = choices.find((one) => one.words.test(words))?.family ?? 'assign-topic';
    const source = createSource(lesson.text, passage, part.plain, part.span);
    const slots = { question: undefined, topic: undefined, fromHeading: false };
    return offer(context, familyCalled(family), slots, source, (_placement, prompting) =>
      composeBefore(source, settling.start, prompting),
    );
  }
  return [];
}
