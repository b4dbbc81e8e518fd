/**
 * What content features are spread from a passage to those around it: to neighbours, and as a mean over its
 * list, its section and the lesson, so that a plan is read in its own style.
 */
export const neighbourFeatures = [
  'first sentence is imperative', 'first sentence is statement', 'first sentence is question', 'first sentence is label',
  'defines something', 'statement without a person', 'tells that', 'ends with a colon', 'ends with a question mark', 'ends with a full stop',
  'begins by telling', 'begins by showing', 'begins by asking', 'begins by inviting', 'begins by arranging', 'begins by constructing',
  'begins by manipulating', 'begins by conversing', 'names learners', 'words', 'is a list item', 'is a paragraph', 'is a block quote', 'questions', 'density of “you”',
  'learners constructing', 'learners, prompted constructing', 'cues of exposition', 'cues of dialogue', 'cues of management', 'cues of advice',
  'somebody tells and nobody else acts', 'names a telling and nobody acts', 'says something and nobody acts', 'somebody tells', 'learners act', 'somebody asks or invites',
] as const;

export const styleFeatures = [
  ...neighbourFeatures, 'is a table row', 'share that is links', 'density of “we”', 'density of “modal verbs”', 'density of “be”', 'nested in how many lists',
  'learners conversing', 'learners manipulating', 'learners receiving', 'cues of objective', 'cues of script', 'code-like signs', 'names minutes', 'share of defining sentences',
  'names a teacher', 'density of “past”', 'has a number', 'is markup of a site', 'exclamations', 'begins by reading', 'begins by watching', 'begins by receiving', 'quotes',
] as const;
