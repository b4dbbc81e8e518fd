import type { LineIndex } from '../text/line-index';
import type { PlainText } from '../text/plain-text';
import type { Span } from '../text/span';
import type { FrontMatter } from './front-matter';

/** One markdown document that plans teaching. All spans are UTF-16 offsets into `text`. */
export interface Lesson {
  readonly text: string;
  readonly lines: LineIndex;
  readonly frontMatter: FrontMatter;
  readonly audience: Audience;
  /** What this plan calls its learners, as its readers would say it: "students", "pupils", "participants". */
  readonly learners: string;
  /** The first is what stands before the first heading, and is always there. */
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly directives: readonly Directive[];
  readonly problems: readonly LessonProblem[];
}

/** Who the session is for: students, or teachers when a leader plans their professional learning. */
export type Audience = 'students' | 'teachers';

/** A heading and its text up to the next heading of any level. */
export interface Section {
  readonly index: number;
  readonly span: Span;
  /** Absent for the text before the first heading. */
  readonly heading: Heading | undefined;
  /** Index of the section whose heading stands above this one in the outline. */
  readonly parent: number | undefined;
  /** The section's passages: from `firstPassage` up to, not including, `endPassage`. */
  readonly firstPassage: number;
  readonly endPassage: number;
}

export interface Heading {
  readonly span: Span;
  /** 1 to 6. */
  readonly depth: number;
  /** Where offset 0 of `content`'s own spans stands in the lesson. */
  readonly base: number;
  readonly content: HeadingContent;
}

/** What a heading says; the same object as long as its text stays the same. */
export interface HeadingContent {
  readonly plain: PlainText;
  readonly minutes: number | undefined;
}

export type PassageKind = 'paragraph' | 'item' | 'row' | 'quote';

/** One paragraph, list item (its own text), table row or block quote: the unit that is marked. */
export interface Passage {
  readonly index: number;
  readonly kind: PassageKind;
  /** From the first to the last character of its own words; list markers stand before it. */
  readonly span: Span;
  /** Index of the section it stands in. */
  readonly section: number;
  /** Index of the list item it is nested in. */
  readonly parent: number | undefined;
  /** Where offset 0 of `content`'s own spans stands in the lesson. */
  readonly base: number;
  readonly content: PassageContent;
}

/**
 * What a passage says, apart from where it stands: the same object as long as its chunk's text stays
 * the same, so that readings can be kept by it. Its offsets count from the passage's `base`.
 */
export interface PassageContent {
  readonly kind: PassageKind;
  readonly span: Span;
  readonly plain: PlainText;
  readonly minutes: number | undefined;
  /** The words of a bold lead-in: "Direct instruction" in `**Direct instruction:** explain ...`. */
  readonly lead: string | undefined;
  readonly marker: ListMarker | undefined;
  /** How many lists it is nested in; 0 outside of lists. */
  readonly depth: number;
  readonly cells: readonly Cell[];
  /** What stands between this passage and the next one of its section: code, an image, a rule. */
  readonly followedBy: 'code' | 'html' | 'rule' | undefined;
  /** Words that are links, for passages that are nothing else. */
  readonly linkedLength: number;
}

/** The marker of a list item: `-`, `3.`, or `- [ ]` for a task. */
export interface ListMarker {
  readonly span: Span;
  readonly text: string;
  readonly ordered: boolean;
}

/** A cell of a table row, with the words at the head of its column. */
export interface Cell {
  readonly span: Span;
  readonly plain: PlainText;
  readonly column: string;
}

/** `<!-- stem-shift: ... -->` as it stands in the text. */
export interface Directive {
  readonly span: Span;
  readonly kind: 'tell' | 'off' | 'unknown';
  /** The rule that is turned off; absent for `tell`. */
  readonly rule: string | undefined;
  /** The teacher's own words after "because". */
  readonly because: string | undefined;
  /** What it speaks about: a whole section when it stands right under a heading, otherwise the next passage. */
  readonly section: number | undefined;
  readonly passage: number | undefined;
}

/** Something of the document that could not be read; everything else was. */
export interface LessonProblem {
  readonly span: Span;
  readonly message: string;
}
