import { isMap, isScalar, parseDocument } from 'yaml';
import { shiftSpan, type Span } from '../text/span';
import type { LessonProblem } from './types';

/** What the lesson says about itself between its `---` lines. */
export interface FrontMatter {
  /** The whole block with both fences; absent where there is none. */
  readonly span: Span | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  /** Where the value of a key stands, or its key where it has none; `undefined` for keys that are not there. */
  spanOf(...path: string[]): Span | undefined;
  readonly problems: readonly LessonProblem[];
}

export const noFrontMatter: FrontMatter = {
  span: undefined,
  values: {},
  spanOf: () => undefined,
  problems: [],
};

/** Larger blocks are data, not a description of a lesson, and YAML aliases can be made to cost any time. */
const longestFrontMatter = 20_000;

/**
 * @param value the YAML between the fences
 * @param valueStart offset of `value` in the lesson
 */
export function readFrontMatter(value: string, valueStart: number, span: Span): FrontMatter {
  if (value.length > longestFrontMatter) {
    const message = `This front matter is longer than ${longestFrontMatter} characters and was not read. Move what is not about the lesson out of it.`;
    return { ...noFrontMatter, span, problems: [{ span, message }] };
  }
  const document = parseDocument(value, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const problems = document.errors.map((error) => ({
    span: { start: valueStart + error.pos[0], end: valueStart + Math.max(error.pos[1], error.pos[0] + 1) },
    message: `This front matter is not valid YAML here (${error.message}). The lesson was read without it.`,
  }));
  const spanOf = (...path: string[]): Span | undefined => {
    const node = document.getIn(path, true);
    const range =
      isScalar(node) || isMap(node)
        ? node.range
        : (node as { range?: [number, number, number] } | undefined)?.range;
    return range ? { start: valueStart + range[0], end: valueStart + range[1] } : undefined;
  };
  const values = problems.length > 0 || !isMap(document.contents) ? {} : toRecord(document);
  return { span, values, spanOf, problems };
}

/** The same front matter behind a byte order mark. */
export function shiftFrontMatter(frontMatter: FrontMatter, by: number): FrontMatter {
  if (by === 0) return frontMatter;
  const shift = (span: Span | undefined): Span | undefined => span && shiftSpan(span, by);
  return {
    ...frontMatter,
    span: shift(frontMatter.span),
    spanOf: (...path) => shift(frontMatter.spanOf(...path)),
  };
}

function toRecord(document: { toJS(options: { maxAliasCount: number }): unknown }): Record<string, unknown> {
  try {
    return document.toJS({ maxAliasCount: 20 }) as Record<string, unknown>;
  } catch {
    // Too many aliases: what they stand for is not worth the time.
    return {};
  }
}
