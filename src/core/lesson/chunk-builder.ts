import type { Span } from '../text/span';
import type { ChunkDirective, ChunkHeading, ChunkPassage, ChunkReading } from './chunk-reading';
import { readDirectives } from './directives';
import type { FrontMatter } from './front-matter';
import { readMinutes } from './minutes';
import { countPeople } from './people';
import type { PlainTextBuilder } from './plain-text-builder';
import type { LessonProblem, PassageContent, PassageKind } from './types';

/** Gathers what a chunk says, in the order of its text. All spans count from its first character. */
export class ChunkBuilder {
  readonly #headings: ChunkHeading[] = [];
  readonly #passages: ChunkPassage[] = [];
  readonly #directives: ChunkDirective[] = [];
  readonly #definitions: string[] = [];
  readonly #people = new Map<string, number>();
  #frontMatter: FrontMatter | undefined;
  #rightUnderHeading = false;

  addHeading(span: Span, depth: number, words: PlainTextBuilder): void {
    const plain = words.build();
    countPeople(plain.text, this.#people);
    const content = { plain, minutes: readMinutes(plain.text) };
    this.#headings.push({ span, depth, content });
    this.#rightUnderHeading = true;
  }

  /**
   * @param parent number of the passage it is nested in
   * @returns its number; `undefined` where it holds no words: a paragraph of images alone is no passage
   */
  addPassage(
    kind: PassageKind,
    span: Span,
    words: PlainTextBuilder,
    parent: number | undefined,
    rest: Partial<PassageContent>,
  ): number | undefined {
    const plain = words.build();
    if (!/[^\s|]/.test(plain.text)) return undefined;
    countPeople(plain.text, this.#people);
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
    return this.#passages.push({ content, heading: this.#headings.length - 1, parent }) - 1;
  }

  /** What stands behind the last passage, where nothing of the kind does yet. */
  follow(by: NonNullable<PassageContent['followedBy']>): void {
    const last = this.#passages[this.#passages.length - 1];
    if (!last || last.heading !== this.#headings.length - 1 || last.content.followedBy) return;
    this.#passages[this.#passages.length - 1] = { ...last, content: { ...last.content, followedBy: by } };
  }

  /** Says that something stands below the last heading already. */
  leaveHeading(): void {
    this.#rightUnderHeading = false;
  }

  /** @param start of the HTML in the chunk */
  addDirectives(html: string, start: number): void {
    for (const text of readDirectives(html, start)) {
      this.#directives.push({
        text,
        heading: this.#headings.length - 1,
        rightUnderHeading: this.#rightUnderHeading,
        nextPassage: this.#passages.length,
      });
    }
  }

  addDefinition(label: string): void {
    this.#definitions.push(label);
  }

  setFrontMatter(frontMatter: FrontMatter): void {
    this.#frontMatter = frontMatter;
  }

  /** @param length of the chunk */
  build(length: number, problems: readonly LessonProblem[]): ChunkReading {
    return {
      length,
      headings: this.#headings,
      passages: this.#passages,
      directives: this.#directives,
      frontMatter: this.#frontMatter,
      problems: [...(this.#frontMatter?.problems ?? []), ...problems],
      definitions: this.#definitions,
      people: this.#people,
    };
  }
}
