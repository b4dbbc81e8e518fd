import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  Yaml,
} from 'mdast';
import type { Node } from 'unist';
import type { Span } from '../text/span';
import type { ChunkBuilder } from './chunk-builder';
import { readFrontMatter } from './front-matter';
import { addPhrasing } from './inline';
import { createPlainTextBuilder, type PlainTextBuilder } from './plain-text-builder';
import { addTable } from './table-rows';
import type { ListMarker, PassageKind } from './types';

type Block = RootContent | BlockContent | DefinitionContent;

/** Where a block stands: the passage of the list item around it, and how many lists. */
interface Place {
  readonly parent: number | undefined;
  readonly depth: number;
}

/** Walks a chunk's tree once and hands over what a lesson is made of. */
export class TreeReader {
  /**
   * @param parsed the text that was parsed: the chunk, perhaps with definitions beside it
   * @param shift length of what was set before the chunk
   */
  constructor(
    private readonly into: ChunkBuilder,
    private readonly chunk: string,
    private readonly parsed: string,
    private readonly shift: number,
  ) {}

  read(root: Root): void {
    this.#readBlocks(root.children, { parent: undefined, depth: 0 });
  }

  #readBlocks(blocks: readonly Block[], place: Place): void {
    for (const block of blocks) {
      if (block.type !== 'heading' && block.type !== 'html') this.into.leaveHeading();
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
        this.into.addDirectives(block.value, this.#span(block).start);
        return this.into.follow('html');
      case 'yaml':
        return this.#readYaml(block);
      case 'definition':
        if (this.#isOwn(block)) this.into.addDefinition(block.identifier);
        return;
      case 'code':
        return this.into.follow('code');
      case 'thematicBreak':
        return this.into.follow('rule');
    }
  }

  #readHeading(node: Heading): void {
    this.into.addHeading(this.#span(node), node.depth, this.#wordsOf(node.children));
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
        if (isFirst && added !== undefined) parent = added;
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

  #readTable(table: Table, place: Place): void {
    const rows = table.children.map((row) => ({
      span: this.#span(row),
      cells: row.children.map((cell) => ({
        span: this.#span(cell),
        addTo: (plain: PlainTextBuilder) => {
          addPhrasing(plain, cell.children);
        },
      })),
    }));
    addTable(this.into, rows, () => this.#builder(), place);
  }

  #readParagraph(
    kind: PassageKind,
    node: Paragraph,
    place: Place,
    marker: ListMarker | undefined,
  ): number | undefined {
    this.into.leaveHeading();
    for (const child of node.children)
      if (child.type === 'html') this.into.addDirectives(child.value, this.#span(child).start);
    return this.into.addPassage(kind, this.#span(node), this.#wordsOf(node.children), place.parent, {
      depth: place.depth,
      marker,
      lead: this.#leadOf(node),
    });
  }

  /** The words of a bold beginning such as `**Explore (10 min):** ...`. */
  #leadOf(paragraph: Paragraph): string | undefined {
    const [first] = paragraph.children;
    if (first?.type !== 'strong') return undefined;
    return this.#wordsOf(first.children).build().text.trim() || undefined;
  }

  #readYaml(node: Yaml): void {
    const span = this.#span(node);
    const valueStart = node.value === '' ? span.start : this.chunk.indexOf(node.value, span.start);
    this.into.setFrontMatter(readFrontMatter(node.value, valueStart, span));
  }

  #marker(item: ListItem, first: Paragraph, ordered: boolean): ListMarker {
    const start = this.#span(item).start;
    const end = this.#span(first).start;
    return { span: { start, end }, text: this.chunk.slice(start, end).trimEnd(), ordered };
  }

  #wordsOf(nodes: readonly PhrasingContent[]): PlainTextBuilder {
    const plain = this.#builder();
    addPhrasing(plain, nodes);
    return plain;
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
}
