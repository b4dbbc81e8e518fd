import closedQuestions from '../../../docs/rules/closed-questions.md';
import illusionCheck from '../../../docs/rules/illusion-check.md';
import missingAttribute from '../../../docs/rules/missing-attribute.md';
import mixedTerms from '../../../docs/rules/mixed-terms.md';
import soleDeliverer from '../../../docs/rules/sole-deliverer.md';
import teacherDecides from '../../../docs/rules/teacher-decides.md';
import tokenAttribute from '../../../docs/rules/token-attribute.md';
import undefinedTerm from '../../../docs/rules/undefined-term.md';

/** The page of each rule, as people read it: what it sees, what it rests on, and when what it saw is right. */
export const rulePages: Readonly<Record<string, string>> = {
  'closed-questions': closedQuestions,
  'illusion-check': illusionCheck,
  'missing-attribute': missingAttribute,
  'mixed-terms': mixedTerms,
  'sole-deliverer': soleDeliverer,
  'teacher-decides': teacherDecides,
  'token-attribute': tokenAttribute,
  'undefined-term': undefinedTerm,
};
