/** The one door into the engine for the editor, the command line and the browser page. */
export { analyze, createAnalysisMemory, type Analysis, type AnalysisMemory } from './analysis';
export { addToList, type ListEdit } from './config/add-to-list';
export { ignoredBy } from './config/ignored';
export type { ConfigProblem } from './config/nodes';
export { configNames, parseConfig, type Config } from './config/parse-config';
export { defaultOptions, severities, type Options, type SeverityOption } from './config/options';
export { readLesson } from './lesson/read-lesson';
export type { Directive, Lesson, Passage, Section } from './lesson/types';
export type {
  Confidence,
  DocumentKind,
  Evidence,
  How,
  Move,
  MoveReading,
  MovesReading,
  Run,
} from './moves/types';
export { offerRewrites } from './rewrites/offer-rewrites';
export { placePrompt, type PromptPlace } from './rewrites/placing/place-prompt';
export { reshapeRun, type RunReshape } from './rewrites/run/reshape-run';
export type { Rewrite, RewriteKind, TextEdit } from './rewrites/types';
export { askers, situations, stems, stemsFor, type Asker, type Situation, type Stem } from './prompts/stems';
export {
  baselineName,
  formatBaseline,
  parseBaseline,
  pruned,
  unknownMarks,
  withMarks,
  type Baseline,
  type MarkedFile,
} from './report/baseline';
export { suggestPrompts, type PromptSuggestion } from './report/suggest-prompts';
export { balanceOf } from './report/balance';
export { compareLessons, plansSession, type LessonVersions } from './report/review/compare-lessons';
export type { Depth } from './report/review/compare-marks';
export { markKey, sameWords } from './report/review/identity';
export { withKnownMarks } from './report/review/known-marks';
export { questionsFor } from './report/review/questions';
export { createReview } from './report/review/review';
export { suggestionFor, type Suggestion } from './report/review/suggestion';
export { summarize, type SummaryOptions } from './report/review/summary/summary';
export { fillStem, type StemWords } from './report/review/summary/choose';
export type * from './report/review/types';
export { describe, rewritesFor } from './report/describe';
export { placeOf } from './report/place';
export { promptsForParts, promptsForSubjects } from './prompts/tag-prompts';
export { gradeBandOf } from './prompts/grade-band';
export { partsOf, prompts, type GradeBand, type Prompt, type PromptPart } from './prompts/prompts';
export type * from './report/types';
export { rules } from './rules/index';
export type { Decision, Explanation, Finding, Fix, Problem, Severity } from './rules/types';
export { tagDefinitions, type TagDefinition } from './tags/definitions';
export { readDeclaredStandards } from './tags/standards/read-declared';
export { readStandards } from './tags/standards/read-standards';
export { claimsOfLesson, claimsOfSection, tagNamed } from './tags/read-claims';
export type { CodePart, FrameworkId, StandardCode } from './tags/standards/types';
export { readWholeLesson, type WholeLessonTags } from './tags/read-whole-lesson';
export {
  attributes,
  problemParts,
  tags,
  type Attribute,
  type Claim,
  type DisciplineEvidence,
  type EarnedTag,
  type Integration,
  type ProblemPart,
  type ProblemPartName,
  type SectionTags,
  type Tag,
  type TokenCase,
} from './tags/types';
export { closest } from './text/closest';
export { fingerprint } from './text/fingerprint';
export { createLineIndex, type LineIndex, type Position } from './text/line-index';
export type { Span } from './text/span';
