import type { Span } from '../../text/span';
import { ChunkBuilder } from '../chunk-builder';
import type { ChunkReading } from '../chunk-reading';
import type { FrontMatter } from '../front-matter';
import { createPlainTextBuilder } from '../plain-text-builder';
import { addTable } from '../table-rows';
import type { ListMarker } from '../types';
import type { PlainLine } from './plain-line';
import { readPlainTable } from './plain-table';
import { readPlainWords } from './plain-words';
import { openComment, openFence, openTags, type Verbatim } from './verbatim';

const deepestList = 8;
/** What may stand between a heading and a comment that speaks of its whole section. */
const silent: ReadonlySet<PlainLine['kind']> = new Set(['blank', 'heading', 'comment', 'tags'] as const);

/** A list item that may go on. */
interface OpenItem {
  /** Columns by which what belongs to it is indented. */
  readonly content: number;
  /** The last character of its marker. */
  readonly sign: string;
  /** Number of its passage, or of the one around it as long as its own has not ended. */
  passage: number | undefined;
}

interface OpenParagraph {
  readonly start: number;
  end: number;
  readonly marker: ListMarker | undefined;
  readonly quoted: boolean;
}

/** Takes a plain chunk line by line, by the rules of CommonMark 0.31 for the blocks that it knows. */
export class PlainReader {
  readonly #builder = new ChunkBuilder();
  #items: OpenItem[] = [];
  #paragraph: OpenParagraph | undefined;
  /** The lines of the table that is open. */
  #table: PlainLine[] = [];
  #verbatim: { readonly block: Verbatim; readonly start: number } | undefined;

  constructor(
    private readonly chunk: string,
    frontMatter: FrontMatter | undefined,
  ) {
    if (frontMatter) this.#builder.setFrontMatter(frontMatter);
  }

  /**
   * Whether the line that stands from `from` to `end` is plain in its place.
   * @param line what it is outside of code and HTML; `undefined` where it is not plain there
   */
  addLine(line: PlainLine | undefined, from: number, end: number): boolean {
    if (this.#verbatim) {
      const { block, start } = this.#verbatim;
      const found = block.take(this.chunk.slice(from, end));
      if (found === 'ends here') this.#closeVerbatim(block, start, end);
      if (found !== 'ended before') return found !== undefined;
      this.#closeVerbatim(block, start, from);
    }
    return line !== undefined && this.#add(line);
  }

  finish(): ChunkReading | undefined {
    if (this.#verbatim) this.#closeVerbatim(this.#verbatim.block, this.#verbatim.start, this.chunk.length);
    return this.#close() ? this.#builder.build(this.chunk.length, []) : undefined;
  }

  #add(line: PlainLine): boolean {
    // Whatever stands right below a table is one more row of it.
    const goesOn = line.kind === 'row' || this.#table.length === 0;
    if (!goesOn && line.kind !== 'blank' && line.kind !== 'heading') return false;
    if (!silent.has(line.kind)) this.#builder.leaveHeading();
    switch (line.kind) {
      case 'blank':
        return this.#close();
      case 'heading':
        return this.#addHeading(line);
      case 'line':
        return this.#paragraph ? this.#underline(this.#paragraph, line) : this.#addRule(line);
      case 'fence':
        return this.#openFence(line);
      case 'comment':
      case 'tags':
        return this.#openHtml(line);
      case 'row':
        return this.#addRow(line);
      case 'item':
        return this.#addItem(line);
      case 'quote':
        return this.#addQuoted(line);
      case 'words':
        return this.#paragraph ? this.#goOn(this.#paragraph, line) : this.#openParagraph(line);
    }
  }

  #addHeading({ start, words, end }: PlainLine): boolean {
    // It may be closed by signs that are no part of it.
    if (!this.#close() || this.chunk.slice(start, end).trimEnd().endsWith('#')) return false;
    return this.#readHeading({ start, end }, this.chunk.indexOf(' ', start) - start, { start: words, end });
  }

  /** Words become a heading by the line below them. */
  #underline({ start, end, quoted }: OpenParagraph, line: PlainLine): boolean {
    const depth = '=-'.indexOf(this.chunk.charAt(line.start)) + 1;
    if (depth === 0 || quoted || this.#items.length > 0) return false;
    this.#paragraph = undefined;
    return this.#readHeading({ start, end: line.end }, depth, { start, end });
  }

  #readHeading(span: Span, depth: number, { start, end }: Span): boolean {
    const read = readPlainWords(this.chunk, start, end);
    if (!read) return false;
    this.#items = [];
    this.#builder.addHeading(span, depth, read.plain);
    return true;
  }

  /** At the very beginning it may be the front matter's. */
  #addRule({ start }: PlainLine): boolean {
    if (start === 0 || !/[-*_]{3}/.test(this.chunk.slice(start, start + 3))) return false;
    this.#items = [];
    this.#builder.follow('rule');
    return true;
  }

  #openFence({ indent, start }: PlainLine): boolean {
    const around = this.#itemsAround(indent);
    if (indent - contentOf(around) > 3 || !this.#closeParagraph()) return false;
    this.#items = around;
    const ticks = /^`+/.exec(this.chunk.slice(start))?.[0] ?? '';
    this.#verbatim = { block: openFence(ticks, contentOf(around)), start };
    return true;
  }

  #openHtml({ kind, start, end }: PlainLine): boolean {
    if (!this.#closeParagraph()) return false;
    this.#items = [];
    const block = kind === 'tags' ? openTags() : openComment();
    if (kind === 'comment' && this.chunk.slice(start, end).includes('-->'))
      this.#closeVerbatim(block, start, end);
    else this.#verbatim = { block, start };
    return true;
  }

  #closeVerbatim({ kind }: Verbatim, start: number, end: number): void {
    if (kind === 'html') this.#builder.addDirectives(this.chunk.slice(start, end), start);
    this.#builder.follow(kind);
    this.#verbatim = undefined;
  }

  #addRow(line: PlainLine): boolean {
    if (this.#paragraph) return false;
    this.#items = [];
    this.#table.push(line);
    return true;
  }

  #closeTable(): boolean {
    if (this.#table.length === 0) return true;
    const rows = readPlainTable(this.chunk, this.#table);
    this.#table = [];
    if (!rows) return false;
    const place = { parent: undefined, depth: 0 };
    addTable(this.#builder, rows, () => createPlainTextBuilder(this.chunk), place);
    return true;
  }

  #addItem({ indent, start, words, end }: PlainLine): boolean {
    const around = this.#itemsAround(indent);
    if (indent - contentOf(around) > 3 || around.length === deepestList) return false;
    const text = this.chunk.slice(start, words).trimEnd();
    const sign = text.slice(-1);
    // Words that go on may begin with a number, so only a first step or one more of the same list ends them.
    const isFirst = text.length === 1 || Number.parseInt(text, 10) === 1;
    if (this.#paragraph && !isFirst && this.#items[around.length]?.sign !== sign) return false;
    if (!this.#closeParagraph()) return false;
    const passage = around[around.length - 1]?.passage;
    this.#items = [...around, { content: indent + words - start, sign, passage }];
    const marker = { span: { start, end: words }, text, ordered: text.length > 1 };
    this.#paragraph = { start: words, end, marker, quoted: false };
    return true;
  }

  #addQuoted(line: PlainLine): boolean {
    const { words, end } = line;
    if (words === end) return this.#paragraph?.quoted === true && this.#closeParagraph();
    if (this.#paragraph?.quoted) return this.#goOn(this.#paragraph, line);
    if (!this.#closeParagraph()) return false;
    this.#items = [];
    this.#paragraph = { start: words, end, marker: undefined, quoted: true };
    return true;
  }

  #openParagraph({ indent, start, end }: PlainLine): boolean {
    const around = this.#itemsAround(indent);
    // Further in it is code.
    if (indent - contentOf(around) > 3) return false;
    this.#items = around;
    this.#paragraph = { start, end, marker: undefined, quoted: false };
    return true;
  }

  /** A line of words goes on with the paragraph above, however it is indented. */
  #goOn(paragraph: OpenParagraph, { end }: PlainLine): boolean {
    paragraph.end = end;
    return true;
  }

  /** The open items that a line with this indent belongs to. */
  #itemsAround(indent: number): OpenItem[] {
    const beyond = this.#items.findIndex(({ content }) => indent < content);
    return beyond < 0 ? this.#items : this.#items.slice(0, beyond);
  }

  #close(): boolean {
    return this.#closeTable() && this.#closeParagraph();
  }

  #closeParagraph(): boolean {
    if (!this.#paragraph) return true;
    const { start, end, marker, quoted } = this.#paragraph;
    this.#paragraph = undefined;
    const read = readPlainWords(this.chunk, start, end);
    if (!read) return false;
    const item = this.#items[this.#items.length - 1];
    const kind = quoted ? 'quote' : item ? 'item' : 'paragraph';
    const rest = { depth: this.#items.length, marker, lead: read.lead };
    const passage = this.#builder.addPassage(kind, { start, end }, read.plain, item?.passage, rest);
    if (item && marker) item.passage = passage ?? item.passage;
    return true;
  }
}

const contentOf = (items: readonly OpenItem[]): number => items[items.length - 1]?.content ?? 0;
