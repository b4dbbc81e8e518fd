import * as vscode from 'vscode';
import { tagDefinitions, type Analysis, type Finding, type Tag } from '../../../core/index';
import { nameOf, tagLetters } from '../tags/tag-words';
import { changed, type Token } from './markdown-it';

/** Letters behind each heading whose section earns tags; their names for those who point at them or listen. */
export function withTags(tokens: readonly Token[], { lesson, tags }: Analysis): Token[] {
  const byLine = new Map<number, readonly Tag[]>();
  for (const { section, tags: earned } of tags) {
    const heading = lesson.sections[section]?.heading;
    if (heading && earned.length > 0)
      byLine.set(
        lesson.lines.lineAt(heading.span.start),
        earned.map(({ tag }) => tag),
      );
  }
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const earned = before?.type === 'heading_open' ? byLine.get(before.map?.[0] ?? -1) : undefined;
    return earned
      ? withHtml(token, ` <span class="stem-shift-tags">${earned.map(badge).join('')}</span>`)
      : token;
  });
}

const badge = (tag: Tag): string => {
  const says = escaped(`${nameOf(tag)}: ${tagDefinitions[tag].definition}`);
  return `<span class="stem-shift-tag" role="img" aria-label="${escaped(nameOf(tag))}" title="${says}">${tagLetters[tag]}</span>`;
};

/** Blocks that can carry a mark, as the preview's HTML has them. */
const blocks: ReadonlySet<string> = new Set([
  'paragraph_open',
  'list_item_open',
  'tr_open',
  'blockquote_open',
  'heading_open',
]);

/** A line beside each marked passage and a sign at its end, with what was remarked for those who point at it. */
export function withMarks(tokens: readonly Token[], { lesson, findings }: Analysis): Token[] {
  const drawn = [...tokens];
  for (const finding of findings) {
    if (finding.passage === undefined) continue;
    for (const span of [finding.span, ...finding.related]) {
      const at = innermostAt(drawn, lesson.lines.lineAt(span.start));
      const block = drawn[at];
      if (!block) continue;
      drawn[at] = changed(block, {
        attrs: withClass(block, `stem-shift-mark stem-shift-${finding.severity}`),
      });
      const words = drawn.findIndex(({ type }, index) => index > at && type === 'inline');
      const inline = drawn[words];
      if (inline && span === finding.span) drawn[words] = withHtml(inline, sign(finding));
    }
  }
  return drawn;
}

const sign = ({ message }: Finding): string => {
  const label = escaped(vscode.l10n.t('STEM Shift: {0}', message));
  return ` <span class="stem-shift-sign" role="img" aria-label="${label}" title="${escaped(message)}">◇</span>`;
};

/** The last block that begins at or before the line and reaches over it. */
function innermostAt(tokens: readonly Token[], line: number): number {
  let found = -1;
  tokens.forEach(({ type, map, hidden }, at) => {
    if (blocks.has(type) && !hidden && map && map[0] <= line && line < map[1]) found = at;
  });
  return found;
}

function withClass({ attrs }: Token, name: string): [string, string][] {
  const others = (attrs ?? [])
    .filter(([key]) => key !== 'class')
    .map(([key, value]): [string, string] => [key, value]);
  const before = attrs?.find(([key]) => key === 'class')?.[1];
  return [...others, ['class', before === undefined ? name : `${before} ${name}`]];
}

/** Ready HTML behind the words of a block; whatever of it is not ours is escaped. */
function withHtml(inline: Token, html: string): Token {
  const { children } = inline;
  const added = changed(inline, { type: 'html_inline', content: html, children: null, map: null });
  return children ? changed(inline, { children: [...children, added] }) : inline;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
