import type { PassageContent } from '../lesson/types';
import { roleOfWords, type Role } from './section-role';

/** What a passage says about its own place in the plan. */
export interface PassageTraits {
  /** A label such as "Materials:", "**Objectives**" or "##OVERVIEW": what it announces, and whether it stands alone. */
  readonly label: { readonly role: Role | undefined; readonly alone: boolean } | undefined;
  /** Whether it says what learners will know or be able to do. */
  readonly isGoal: boolean;
  readonly asks: boolean;
}

const goalStart =
  /^\W*(?:by the end|at the end of (?:this|the)|after (?:this|completing)|learning (?:objective|goal|outcome)|in (?:this|today's) (?:lesson|unit|module|course|episode|session),? (?:the )?(?:students|learners|participants|pupils|you|we)(?: wi|')ll (?:learn|be able|understand)|objectives?\b|tags?:|time:|prerequisite|(?:students|learners|participants|you|they)(?: wi|')ll (?:be able|learn|understand|know)|swbat)/i;

const longestLabel = 45;
const longestHash = 80;

export function readTraits(content: PassageContent): PassageTraits {
  const { text } = content.plain;
  const label = labelOf(content);
  return {
    label:
      label === undefined ? undefined : { role: roleOfWords(label), alone: label.length >= text.length - 4 },
    isGoal: goalStart.test(text),
    asks: text.includes('?'),
  };
}

function labelOf({ plain: { text }, lead }: PassageContent): string | undefined {
  if (text.startsWith('#') && text.length < longestHash) return text.replace(/^#+\s*/, '');
  if (lead !== undefined) return lead;
  const colon = text.indexOf(':');
  return colon > 0 && colon <= longestLabel ? text.slice(0, colon) : undefined;
}
