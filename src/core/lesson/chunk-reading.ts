import type { Span } from '../text/span';
import type { DirectiveText } from './directives';
import type { FrontMatter } from './front-matter';
import type { HeadingContent, LessonProblem, PassageContent } from './types';

/** What one chunk of a document says. All offsets count from the chunk's first character. */
export interface ChunkReading {
  /** Of the chunk's text. */
  readonly length: number;
  readonly headings: readonly ChunkHeading[];
  readonly passages: readonly ChunkPassage[];
  readonly directives: readonly ChunkDirective[];
  readonly frontMatter: FrontMatter | undefined;
  readonly problems: readonly LessonProblem[];
  /** Labels of the link definitions that stand in it. */
  readonly definitions: readonly string[];
  /** How often it names each kind of people, for the audience and the learners' name. */
  readonly people: ReadonlyMap<string, number>;
}

/** A chunk that was read, with all that its reading rests on. */
export interface KnownChunk {
  readonly text: string;
  /** Labels that it mentions and other chunks define. */
  readonly elsewhere: readonly string[];
  readonly reading: ChunkReading;
}

export interface ChunkHeading {
  readonly span: Span;
  readonly depth: number;
  readonly content: HeadingContent;
}

export interface ChunkPassage {
  readonly content: PassageContent;
  /** Index in `headings` of the one it stands under; -1 before the first. */
  readonly heading: number;
  /** Index in `passages` of the list item it is nested in. */
  readonly parent: number | undefined;
}

export interface ChunkDirective {
  readonly text: DirectiveText;
  readonly heading: number;
  /** Whether nothing stands between it and that heading. */
  readonly rightUnderHeading: boolean;
  /** Index in `passages` of the next one; the number of passages where none follows in the chunk. */
  readonly nextPassage: number;
}
