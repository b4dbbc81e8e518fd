import type { Analysis } from '../analysis';
import type { Section } from '../lesson/types';
import type { Evidence } from '../moves/types';
import { readWholeLesson } from '../tags/read-whole-lesson';
import { readDeclaredStandards } from '../tags/standards/read-declared';
import { readStandards } from '../tags/standards/read-standards';
import { tags as everyTag, type SectionTags, type Tag } from '../tags/types';
import { describeEvidence, placeOf } from './place';
import type { EvidenceReport, SectionReport, StandardReport, WholeReport } from './types';

/** What one section earns, with the words that show it. */
export function describeSection(
  section: Section,
  earned: SectionTags | undefined,
  analysis: Analysis,
): SectionReport {
  const { heading, span } = section;
  const isEmpty = span.end === span.start;
  const all = (evidence: readonly Evidence[]): EvidenceReport[] =>
    evidence.map((one) => describeEvidence(one, analysis));
  return {
    line: lineOf(section, analysis),
    endLine: isEmpty ? 0 : analysis.lesson.lines.lineAt(span.end - 1) + 1,
    heading: heading ? heading.content.plain.text : null,
    tags: earned?.tags.map(({ tag }) => tag) ?? [],
    integration: earned?.integration ?? null,
    disciplines: earned?.disciplines ?? [],
    evidence:
      earned?.tags.flatMap(({ tag, evidence }) => all(evidence).map((one) => ({ tag, ...one }))) ?? [],
    disciplineEvidence:
      earned?.disciplineEvidence.map(({ discipline, evidence }) => ({
        discipline,
        evidence: all(evidence),
      })) ?? [],
    parts: earned?.parts.map(({ part, evidence }) => ({ part, evidence: all(evidence) })) ?? [],
    claimed: earned?.claimed ?? [],
    tokens:
      earned?.tokens.map(({ attribute, evidence }) => ({
        attribute,
        ...describeEvidence(evidence, analysis),
      })) ?? [],
  };
}

const lineOf = ({ heading, span }: Section, { lesson }: Analysis): number =>
  heading ? placeOf(span, lesson.lines).line : 0;

export function describeWhole(analysis: Analysis): WholeReport {
  const { lesson, tags } = analysis;
  const whole = readWholeLesson(lesson, tags);
  const linesOf = (tag: Tag): number[] =>
    whole.sections[tag].flatMap((index) => {
      const section = lesson.sections[index];
      return section ? [lineOf(section, analysis)] : [];
    });
  return {
    tags: Object.fromEntries(everyTag.map((tag) => [tag, linesOf(tag)])) as Record<Tag, number[]>,
    integration: whole.integration ?? null,
    disciplines: whole.disciplines,
    drivingQuestion: whole.drivingQuestion ? describeEvidence(whole.drivingQuestion, analysis) : null,
    claimed: whole.claimed,
  };
}

export const describeStandards = ({ lesson }: Analysis): StandardReport[] =>
  [...readDeclaredStandards(lesson), ...readStandards(lesson)].map(
    ({ framework, name, code, span, text, discipline, parts }) => ({
      framework,
      name,
      code,
      ...placeOf(span, lesson.lines),
      text,
      discipline: discipline ?? null,
      parts,
    }),
  );
