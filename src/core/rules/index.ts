import { closedQuestions } from './closed-questions';
import { illusionCheck } from './illusion-check';
import { missingAttribute } from './missing-attribute';
import { mixedTerms } from './mixed-terms';
import type { Rule } from './rule';
import { soleDeliverer } from './sole-deliverer';
import { teacherDecides } from './teacher-decides';
import { tokenAttribute } from './token-attribute';
import { undefinedTerm } from './undefined-term';

/** Every rule, by id in the order of the alphabet. */
export const rules: readonly Rule[] = [
  closedQuestions,
  illusionCheck,
  missingAttribute,
  mixedTerms,
  soleDeliverer,
  teacherDecides,
  tokenAttribute,
  undefinedTerm,
];
