import * as vscode from 'vscode';
import {
  readDeclaredStandards,
  readStandards,
  tagDefinitions,
  type Analysis,
  type EarnedTag,
  type SectionTags,
  type Span,
  type StandardCode,
} from '../../../core/index';
import { toOffset, toRange } from '../../services/convert';
import { lessonSelector } from '../../services/lessons';
import type { Services } from '../../services/services';
import { promptAsMarkdown } from './insert-prompt';
import { promptsIn } from './room';
import { sectionPromptCommand, sectionTagsCommand } from './section-tags';
import { asText, nameOf, sectionAt } from './tag-words';

/** On a tagged heading, on words that show a tag and on a standard's code: what was seen, and what it is. */
export function registerTagHover({ checks, documents }: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(lessonSelector, {
    provideHover(document, position) {
      const reading = checks.stateOf(document).state === 'checked' ? documents.current(document) : undefined;
      if (!reading) return undefined;
      const { analysis } = reading;
      const offset = toOffset(analysis.lesson, position);
      return codeHover(analysis, offset) ?? tagHover(analysis, offset, document.uri);
    },
  });
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

function codeHover({ lesson }: Analysis, offset: number): vscode.Hover | undefined {
  const isInMatter = lesson.frontMatter.span && holds(lesson.frontMatter.span, offset);
  const codes = isInMatter ? readDeclaredStandards(lesson) : readStandards(lesson);
  const code = codes.find(({ span }) => holds(span, offset));
  return code && new vscode.Hover(explainCode(code), toRange(lesson, code.span));
}

/** The framework and what the parts of the code stand for: the standard's own words are its publisher's. */
function explainCode({ code, name, parts, discipline }: StandardCode): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const lines = [
    `**${asText(code)}** · ${asText(name)}`,
    ...parts.map(({ text, means }) => `- ${asText(text)}: ${asText(means)}`),
    ...(discipline === undefined ? [] : [`- ${asText(t('a sign of {0}', discipline))}`]),
    asText(t('Read what it asks for where it is published.')),
  ];
  const bullets = lines.slice(1, -1).join('\n');
  return new vscode.MarkdownString([lines[0], bullets, lines.at(-1)].filter(Boolean).join('\n\n'));
}

function tagHover(analysis: Analysis, offset: number, uri: vscode.Uri): vscode.Hover | undefined {
  const { lesson, tags } = analysis;
  const section = sectionAt(lesson, offset);
  const earned = tags[section?.index ?? -1];
  if (!section || !earned) return undefined;
  const line = lesson.lines.lineAt(section.span.start);
  if (section.heading && holds(section.heading.span, offset)) {
    const text = explain(analysis, earned, earned.tags, uri, line);
    return text && new vscode.Hover(text, toRange(lesson, section.heading.span));
  }
  const shown = earned.tags.filter(({ evidence }) => evidence.some(({ span }) => holds(span, offset)));
  const [first] = shown.flatMap(({ evidence }) => evidence.filter(({ span }) => holds(span, offset)));
  const text = explain(analysis, { ...earned, claimed: [] }, shown, uri, line);
  return text && first && new vscode.Hover(text, toRange(lesson, first.span));
}

/** Words quoted for each tag at most. */
const mostQuotes = 3;

function explain(
  analysis: Analysis,
  section: SectionTags,
  shown: readonly EarnedTag[],
  uri: vscode.Uri,
  line: number,
): vscode.MarkdownString | undefined {
  const { t } = vscode.l10n;
  const asked = section.claimed.filter((claim) => !claim.shown);
  if (shown.length + asked.length === 0) return undefined;
  const place = [uri.toString(), line] as const;
  // What can be done comes first: a hover is low, and its end is out of sight.
  const parts = [link(t('Show the words, and prompts to add'), sectionTagsCommand, ...place)];
  parts.push(...shown.map((one) => explainTag(one, section)));
  for (const { tag } of asked)
    parts.push(`**${asText(nameOf(tag))}.** ${asText(t('Your own tag. Which step shows it?'))}`);
  const tag = shown[0]?.tag ?? asked[0]?.tag;
  const [prompt] = tag ? promptsIn(analysis, section, tag, 1) : [];
  if (prompt !== undefined)
    parts.push(
      `**${asText(t('To go further.'))}** ${promptAsMarkdown(prompt)} ${link(t('Insert this prompt'), sectionPromptCommand, ...place, prompt)}`,
    );
  const text = new vscode.MarkdownString(parts.join('\n\n'));
  text.isTrusted = { enabledCommands: [sectionTagsCommand, sectionPromptCommand] };
  return text;
}

const link = (words: string, command: string, ...values: readonly (string | number)[]): string =>
  `[${asText(words)}](command:${command}?${encodeURIComponent(JSON.stringify(values)).replace(/[()']/g, (one) => `%${one.charCodeAt(0).toString(16)}`)})`;

function explainTag({ tag, evidence }: EarnedTag, { integration, disciplines }: SectionTags): string {
  const { name, definition, source } = tagDefinitions[tag];
  const quotes = evidence
    .slice(0, mostQuotes)
    .map(({ text }) => `“${asText(text)}”`)
    .join(', ');
  const subjects =
    tag === 'interdisciplinary' && disciplines.length > 0
      ? ` ${asText(`${disciplines.join(', ')} (${integration ?? ''})`)}.`
      : '';
  return `**${asText(name)}.** ${quotes}${subjects === '' ? '' : `:${subjects}`}  \n${asText(definition)} *${asText(inShort(source))}*`;
}

/** Who and when; what it is called stands in the docs. */
const inShort = (source: string): string => /^.*\(\d{4}\)/.exec(source)?.[0] ?? source;
