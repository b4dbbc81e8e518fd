import type { Lesson, Passage } from '../../lesson/types';
import type { Confidence, Evidence } from '../../moves/types';
import type { TextEdit } from '../../rewrites/types';
import { sourceSpan } from '../../text/plain-text';
import { shiftSpan, type Span } from '../../text/span';
import type { Finding, Fix, Severity } from '../types';
import { fillIn } from './fill-in';

/** The words of a rule, as its data file holds them: sentences with `{slots}`. */
export interface RemarkWords {
  readonly message: string;
  readonly seen: string;
  readonly why: string;
  readonly source: string;
  readonly whenRight: string;
  readonly instead: string;
}

/** What a rule knows of one remark; everything else follows from its words. */
export interface RemarkParts {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly lesson: Lesson;
  readonly span: Span;
  readonly passage: number | undefined;
  readonly words: RemarkWords;
  readonly slots: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
  readonly related?: readonly Span[];
  readonly fixes?: readonly Fix[];
  readonly term?: string;
}

/** One finding with every sentence filled in; `{learners}` is known everywhere. */
export function remark(parts: RemarkParts): Finding {
  const { lesson, words, slots, related, fixes, term } = parts;
  const say = (sentence: string): string => fillIn(sentence, { learners: lesson.learners, ...slots });
  return {
    rule: parts.rule,
    how: undefined,
    severity: parts.severity,
    confidence: parts.confidence,
    span: parts.span,
    passage: parts.passage,
    message: say(words.message),
    explanation: {
      seen: say(words.seen),
      why: say(words.why),
      source: words.source,
      whenRight: say(words.whenRight),
      instead: say(words.instead),
    },
    evidence: parts.evidence,
    related: related ?? [],
    ...(fixes && fixes.length > 0 ? { fixes } : {}),
    ...(term === undefined ? {} : { term }),
  };
}

/** Where plain words of a passage stand in the lesson. */
export const inLesson = (passage: Passage, span: Span): Span =>
  shiftSpan(sourceSpan(passage.content.plain, span), passage.base);

/** The exact words of a passage that made us say so. */
export function evidenceIn(passage: Passage, span: Span, says: string): Evidence {
  return {
    span: inLesson(passage, span),
    text: passage.content.plain.text.slice(span.start, span.end),
    says,
  };
}

/**
 * Puts other words in the place of plain ones; `undefined` where markup stands between them, so that
 * an edit would tear it.
 */
export function replacement(passage: Passage, span: Span, text: string): TextEdit | undefined {
  const source = inLesson(passage, span);
  return source.end - source.start === span.end - span.start ? { span: source, text } : undefined;
}
