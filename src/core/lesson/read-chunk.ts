import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Table,
  TableCell,
  Yaml,
} from 'mdast';
import type { Node } from 'unist';
import type { Span } from '../text/span';
import type { ChunkDirective, ChunkHeading, ChunkPassage, ChunkReading } from './chunk-reading';
import { readDirectives } from './directives';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { createPlainTextBuilder, type PlainTextBuilder } from './inline';
import { hasFrontMatter, parseMarkdown } from './markdown';
import { minutesBetweenStarts, readMinutes } from './minutes';
import { countPeople } from './people';
import { tame } from './tame';
import type { Cell, LessonProblem, ListMarker, PassageContent, PassageKind } from './types';

/**
 * Reads one chunk of a document.
 * @param definedElsewhere labels of link definitions in other chunks: they decide what `[label]` is here
 */
export function readChunk(chunk: string, definedElsewhere: readonly string[]): ChunkReading {
  const tamed = tame(chunk);
  const { text, shift } = withDefinitions(tamed.text, definedElsewhere);
  const reader = new ChunkReader(chunk, text, shift);
  reader.read(parseMarkdown(text));
  return reader.finish(tamed.covered.map((span) => ({ span, message: coveredMessage })));
}

/** Sets the definitions before the text, where nothing can be open; front matter has to stay first. */
function withDefinitions(text: string, labels: readonly string[]): { text: string; shift: number } {
  if (labels.length === 0) return { text, shift: 0 };
  const definitions = labels.map((label) => `[${label}]: #\n`).join('');
  if (hasFrontMatter(text)) return { text: `${text}\n\n${definitions}`, shift: 0 };
  return { text: `${definitions}\n${text}`, shift: definitions.length + 1 };
}

const coveredMessage =
  'This is nested or packed far beyond what a lesson holds, so it was not read. Break it into shorter lines or paragraphs.';

type Block = RootContent | BlockContent | DefinitionContent;

/** Where a block stands: the passage of the list item around it, and how many lists. */
interface Place {
  readonly parent: number | undefined;
  readonly depth: number;
}

/** Walks the tree once and keeps what a lesson is made of. */
class ChunkReader {
  readonly #headings: ChunkHeading[] = [];
  readonly #passages: ChunkPassage[] = [];
  readonly #directives: ChunkDirective[] = [];
  readonly #definitions: string[] = [];
  readonly #people = new Map<string, number>();
  #frontMatter: FrontMatter | undefined;
  #rightUnderHeading = false;

  /**
   * @param parsed the text that was parsed: the chunk, perhaps with definitions beside it
   * @param shift length of what was set before the chunk
   */
  constructor(
    private readonly chunk: string,
    private readonly parsed: string,
    private readonly shift: number,
  ) {}

  read(root: Root): void {
    this.#readBlocks(root.children, { parent: undefined, depth: 0 });
  }

  finish(problems: readonly LessonProblem[]): ChunkReading {
    return {
      length: this.chunk.length,
      headings: this.#headings,
      passages: this.#passages,
      directives: this.#directives,
      frontMatter: this.#frontMatter,
      problems: [...(this.#frontMatter?.problems ?? []), ...problems],
      definitions: this.#definitions,
      people: this.#people,
    };
  }

  #readBlocks(blocks: readonly Block[], place: Place): void {
    for (const block of blocks) {
      if (block.type !== 'heading' && block.type !== 'html') this.#rightUnderHeading = false;
      this.#readBlock(block, place);
    }
  }

  #readBlock(block: Block, place: Place): void {
    switch (block.type) {
      case 'heading':
        return this.#readHeading(block);
      case 'paragraph':
        this.#readParagraph('paragraph', block, place, undefined);
        return;
      case 'list':
        return this.#readList(block, place);
      case 'blockquote':
        return this.#readQuote(block, place);
      case 'table':
        return this.#readTable(block, place);
      case 'html':
        this.#readDirectives(block.value, this.#span(block).start);
        return this.#follow('html');
      case 'yaml':
        return this.#readYaml(block);
      case 'definition':
        if (this.#isOwn(block)) this.#definitions.push(block.identifier);
        return;
      case 'code':
        return this.#follow('code');
      case 'thematicBreak':
        return this.#follow('rule');
    }
  }

  #readHeading(node: Heading): void {
    const plain = this.#builder();
    plain.add(node.children);
    const words = plain.build();
    this.#countPeople(words.text);
    const content = { plain: words, minutes: readMinutes(words.text) };
    this.#headings.push({ span: this.#span(node), depth: node.depth, content });
    this.#rightUnderHeading = true;
  }

  #readList(list: List, place: Place): void {
    for (const item of list.children)
      this.#readItem(item, list.ordered === true, { ...place, depth: place.depth + 1 });
  }

  /** Its first paragraph is the item; what else stands in it is nested in that. */
  #readItem(item: ListItem, ordered: boolean, place: Place): void {
    let { parent } = place;
    for (const child of item.children) {
      const isFirst = child === item.children[0];
      if (child.type === 'paragraph') {
        const added = this.#readParagraph(
          'item',
          child,
          { ...place, parent },
          isFirst ? this.#marker(item, child, ordered) : undefined,
        );
        if (isFirst && added) parent = this.#passages.length - 1;
      } else {
        this.#readBlocks([child], { ...place, parent });
      }
    }
  }

  #readQuote(quote: Blockquote, place: Place): void {
    for (const child of quote.children) {
      if (child.type === 'paragraph') this.#readParagraph('quote', child, place, undefined);
      else this.#readBlocks([child], place);
    }
  }

  #readTable(table: Table, { parent, depth }: Place): void {
    const [head, ...rows] = table.children;
    const columns = (head?.children ?? []).map((cell) => this.#words(cell));
    const byStart = minutesBetweenStarts(
      rows.map(({ children: [first] }) => (first ? this.#words(first) : '')),
    );
    rows.forEach((row, index) => {
      const whole = this.#builder();
      const cells: Cell[] = row.children.map((cell, at) => {
        const own = this.#builder();
        own.add(cell.children);
        if (at > 0) whole.separate(' | ');
        whole.add(cell.children);
        return { span: this.#span(cell), plain: own.build(), column: columns[at] ?? '' };
      });
      const minutes = byStart ? { minutes: byStart[index] } : {};
      this.#addPassage('row', this.#span(row), whole, parent, { depth, cells, ...minutes });
    });
  }

  #words(cell: TableCell): string {
    const plain = this.#builder();
    plain.add(cell.children);
    return plain.build().text.trim();
  }

  /** Whether it holds any words; a paragraph of images alone is no passage. */
  #readParagraph(kind: PassageKind, node: Paragraph, place: Place, marker: ListMarker | undefined): boolean {
    const plain = this.#builder();
    plain.add(node.children);
    for (const child of node.children)
      if (child.type === 'html') this.#readDirectives(child.value, this.#span(child).start);
    return this.#addPassage(kind, this.#span(node), plain, place.parent, {
      depth: place.depth,
      marker,
      lead: this.#leadOf(node),
    });
  }

  #addPassage(
    kind: PassageKind,
    span: Span,
    words: PlainTextBuilder,
    parent: number | undefined,
    rest: Partial<PassageContent>,
  ): boolean {
    const plain = words.build();
    if (!/[^\s|]/.test(plain.text)) return false;
    this.#countPeople(plain.text);
    const content: PassageContent = {
      kind,
      span,
      plain,
      minutes: readMinutes(plain.text),
      lead: undefined,
      marker: undefined,
      depth: 0,
      cells: [],
      followedBy: undefined,
      linkedLength: words.linkedLength,
      ...rest,
    };
    this.#passages.push({ content, heading: this.#headings.length - 1, parent });
    return true;
  }

  #readDirectives(html: string, start: number): void {
    for (const text of readDirectives(html, start)) {
      this.#directives.push({
        text,
        heading: this.#headings.length - 1,
        rightUnderHeading: this.#rightUnderHeading,
        nextPassage: this.#passages.length,
      });
    }
  }

  #readYaml(node: Yaml): void {
    const span = this.#span(node);
    const valueStart = node.value === '' ? span.start : this.chunk.indexOf(node.value, span.start);
    this.#frontMatter = readFrontMatter(node.value, valueStart, span);
  }

  #follow(by: NonNullable<PassageContent['followedBy']>): void {
    const last = this.#passages[this.#passages.length - 1];
    if (!last || last.heading !== this.#headings.length - 1 || last.content.followedBy) return;
    this.#passages[this.#passages.length - 1] = { ...last, content: { ...last.content, followedBy: by } };
  }

  #marker(item: ListItem, first: Paragraph, ordered: boolean): ListMarker {
    const start = this.#span(item).start;
    const end = this.#span(first).start;
    return { span: { start, end }, text: this.chunk.slice(start, end).trimEnd(), ordered };
  }

  #countPeople(text: string): void {
    for (const [name, count] of countPeople(text))
      this.#people.set(name, (this.#people.get(name) ?? 0) + count);
  }

  #builder(): PlainTextBuilder {
    return createPlainTextBuilder(this.parsed, this.shift);
  }

  /** Whether it stands in the chunk, not in the definitions that were set beside it. */
  #isOwn(node: Node): boolean {
    const { start } = this.#span(node);
    return start >= 0 && start < this.chunk.length;
  }

  #span(node: Node): Span {
    return {
      start: (node.position?.start.offset ?? 0) - this.shift,
      end: (node.position?.end.offset ?? 0) - this.shift,
    };
  }

  /** The words of a bold beginning such as `**Explore (10 min):** ...`. */
  #leadOf(paragraph: Paragraph): string | undefined {
    const [first] = paragraph.children;
    if (first?.type !== 'strong') return undefined;
    const plain = this.#builder();
    plain.add(first.children);
    return plain.build().text.trim() || undefined;
  }
}
