import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/**
 * Tables alone out of GitHub's extensions: the whole of remark-gfm costs a third more time, and its
 * literal links carry no positions.
 */
function remarkTable(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

const plain = unified().use(remarkParse).freeze();
const withTables = unified().use(remarkParse).use(remarkTable).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkFrontmatter).use(remarkTable).freeze();

/**
 * The line below a table's head holds `|`, or at least `:-` or `-:`. Looking for tables takes the parser a
 * third more time, so it does so only where there may be one.
 */
const mayHoldTable = /\||:-|-:/;

/**
 * An opening `---` that is never closed makes remark-frontmatter lose every list and quote of the
 * document, and that is how all front matter looks while it is typed. So remark-frontmatter is used
 * only where the closing fence exists.
 */
const closedFrontMatter = /^---[ \t]*(?:\r\n|\n|\r)(?:[^]*?(?:\r\n|\n|\r))??---[ \t]*(?:\r\n|\n|\r|$)/;

export const hasFrontMatter = (text: string): boolean => closedFrontMatter.test(text);

/** The tree of a markdown text; positions are UTF-16 offsets into `text`. Any text has a tree. */
export function parseMarkdown(text: string): Root {
  if (hasFrontMatter(text)) return withFrontMatter.parse(text);
  return (mayHoldTable.test(text) ? withTables : plain).parse(text);
}
