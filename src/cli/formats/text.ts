import type { FileReport, CheckResult } from '../result';
import type { DecisionReport, FindingReport, RewriteReport, SectionReport, Tag } from '../../core/index';
import { oneLine, shorten, wrap } from '../terminal/layout';
import type { View } from '../terminal/view';

/** For a person: lessons with what is good in them first, then each passage to look at again, by section. */
export function formatText({ files, known, problems }: CheckResult, view: View): string {
  const lessons = files
    .filter(hasSomethingToShow)
    .map((file) => `${formatLesson(file, view).join('\n')}\n\n`);
  const unread = problems.filter((problem) => problem.unread).length;
  return `${lessons.join('')}${closingLine({ files, known, unread }, view)}\n`;
}

const hasSomethingToShow = ({ findings, decisions, sections }: FileReport): boolean =>
  findings.length > 0 || decisions.length > 0 || sections.some(({ tags }) => tags.length > 0);

function formatLesson(file: FileReport, view: View): string[] {
  const audience = file.audience === 'teachers' ? view.style.faint(' (for teachers)') : '';
  return [
    `${view.style.strong(oneLine(file.path))}${audience}`,
    ...strengths(file.sections, view),
    ...plannedMinutes(file, view),
    ...sectionGroups(file).flatMap(({ section, entries }) => formatSection(section, entries, view)),
  ];
}

/** Which tags are earned, and where. */
function strengths(sections: readonly SectionReport[], view: View): string[] {
  const headings = new Map<Tag, string[]>();
  for (const section of sections)
    for (const tag of section.tags) headings.set(tag, [...(headings.get(tag) ?? []), headingOf(section)]);
  if (headings.size === 0) return [];
  const named = [...headings].map(([tag, where]) => `${tag.replace('-', ' ')} (${someOf(where)})`);
  return indented(`Already here: ${named.join(', ')}`, 2, view).map(view.style.strength);
}

function someOf(headings: readonly string[]): string {
  const shown = headings.slice(0, 2).map((heading) => shorten(heading, 40));
  const more = headings.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

const headingOf = ({ heading }: SectionReport): string =>
  heading ? oneLine(heading) : 'before the first heading';

/** A mix to look at: how the planned minutes are spent, where the plan says so. */
function plannedMinutes({ balance: { minutes }, audience }: FileReport, view: View): string[] {
  const learners = audience === 'teachers' ? 'participants' : 'learners';
  const named = [
    [minutes.student, `${learners} at work`],
    [minutes.coach, 'coaching'],
    [minutes.deliver, 'telling'],
    [minutes.mixed, 'several of these'],
  ] as const;
  const spent = named.filter(([amount]) => amount > 0).map(([amount, what]) => `${amount} ${what}`);
  return spent.length === 0
    ? []
    : indented(`Minutes planned: ${spent.join(', ')}`, 2, view).map(view.style.faint);
}

type Entry = { readonly finding: FindingReport } | { readonly decision: DecisionReport };

interface SectionGroup {
  readonly section: SectionReport | undefined;
  readonly entries: readonly Entry[];
}

/** Findings and decisions in the order of the text, by the section they stand in. */
function sectionGroups({ findings, decisions, sections }: FileReport): SectionGroup[] {
  const entries = [
    ...findings.map((finding) => ({ finding, line: finding.line })),
    ...decisions.map((decision) => ({ decision, line: decision.line })),
  ].sort((one, other) => one.line - other.line);
  const groups: { section: SectionReport | undefined; entries: Entry[] }[] = [];
  let at = 0;
  for (const entry of entries) {
    while ((sections[at + 1]?.line ?? Infinity) <= entry.line) at++;
    const last = groups[groups.length - 1];
    if (last && last.section === sections[at]) last.entries.push(entry);
    else groups.push({ section: sections[at], entries: [entry] });
  }
  return groups;
}

function formatSection(section: SectionReport | undefined, entries: readonly Entry[], view: View): string[] {
  const heading = section ? shorten(headingOf(section), view.columns - 2) : '';
  return [
    '',
    `  ${view.style.strong(heading)}`,
    ...entries.flatMap((entry) =>
      'finding' in entry ? formatFinding(entry.finding, view) : formatDecision(entry.decision, view),
    ),
  ];
}

/** Columns before the words of a passage, which leave room for its line number. */
const margin = 8;

function formatFinding(finding: FindingReport, view: View): string[] {
  const passage = shorten(oneLine(finding.text), view.columns - margin);
  const [rewrite] = finding.rewrites;
  return [
    `${lineNumber(finding.line, view)}${withEvidence(passage, finding, view)}`,
    ...indented(finding.message, margin, view),
    ...evidenceLines(finding, view),
    ...relatedLines(finding, view),
    ...(rewrite ? formatRewrite(rewrite, view) : []),
  ];
}

const lineNumber = (line: number, { style }: View): string =>
  style.faint(`${String(line).padStart(margin - 2)}  `);

/** Sets off the words that the mark rests on, where they are still to be seen. */
function withEvidence(passage: string, { evidence }: FindingReport, { style }: View): string {
  const [first] = evidence;
  const words = first ? oneLine(first.text) : '';
  const at = words === '' ? -1 : passage.indexOf(words);
  if (at < 0) return passage;
  return passage.slice(0, at) + style.evidence(words) + passage.slice(at + words.length);
}

function evidenceLines({ evidence, rule, severity }: FindingReport, view: View): string[] {
  const seen = evidence.map(({ text, says }) => `"${shorten(oneLine(text), 40)}" (${says})`);
  return indented([...seen, `${rule}, ${severity}`].join(' · '), margin, view).map(view.style.faint);
}

function relatedLines({ related }: FindingReport, view: View): string[] {
  const last = related[related.length - 1];
  if (!last) return [];
  const passages = related.length === 1 ? 'the next passage' : `the next ${related.length} passages`;
  return indented(`It goes on in ${passages}, up to line ${last.endLine}.`, margin, view);
}

/** Enough of a rewrite to see what it would be like. */
const mostRewriteLines = 6;

function formatRewrite({ title, after }: RewriteReport, view: View): string[] {
  const lines = after
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .flatMap((line) => wrap(oneLine(line), view.columns - margin - 2));
  const shown = lines.length > mostRewriteLines ? [...lines.slice(0, mostRewriteLines - 1), '…'] : lines;
  return [
    ...indented(`You could: ${title}`, margin, view).map(view.style.offer),
    ...shown.map((line) => `${' '.repeat(margin)}${view.style.offer('│')} ${line}`),
  ];
}

function formatDecision({ line, because }: DecisionReport, view: View): string[] {
  const reason = because === null ? 'Told on purpose.' : `Told on purpose: ${oneLine(because)}`;
  const [first = '', ...rest] = wrap(reason, view.columns - margin);
  return [`${lineNumber(line, view)}${first}`, ...rest.map((one) => `${' '.repeat(margin)}${one}`)];
}

function indented(text: string, by: number, { columns }: View): string[] {
  return wrap(oneLine(text), columns - by).map((line) => `${' '.repeat(by)}${line}`);
}

/** What was read and seen; never a score. */
function closingLine(
  { files, known, unread }: { files: readonly FileReport[]; known: number; unread: number },
  view: View,
): string {
  const findings = files.flatMap((file) => file.findings);
  const told = findings.filter(({ rule }) => rule === 'sole-deliverer').length;
  const others = findings.length - told;
  const decisions = files.reduce((sum, file) => sum + file.decisions.length, 0);
  const parts = [
    `${counted(files.length, 'lesson')} read`,
    told === 0
      ? 'no place where the teacher is the only one with information'
      : `${counted(told, 'place')} where the teacher is the only one with information`,
    ...(others > 0 ? [`${counted(others, 'other remark')}`] : []),
    ...(decisions > 0 ? [`${counted(decisions, 'place')} told on purpose`] : []),
    ...(known > 0 ? [`${counted(known, 'mark')} known from the baseline`] : []),
    ...(unread > 0 ? [`${counted(unread, 'problem')} with reading (see below)`] : []),
  ];
  const sentence = files.length === 0 && unread === 0 ? 'No markdown files here' : parts.join(', ');
  return wrap(`${sentence}.`, view.columns).join('\n');
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
