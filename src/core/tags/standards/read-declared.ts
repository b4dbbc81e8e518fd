import type { Lesson } from '../../lesson/types';
import type { Span } from '../../text/span';
import { codesInText } from './read-standards';
import type { StandardCode } from './types';

const keys = ['standards', 'standard', 'alignment'] as const;

/**
 * The standards that the front matter lists (`standards: [MS-ETS1-1]`), in the order in which they stand there.
 * What they stand under says that they are standards, so no code is too short to be sure of.
 */
export function readDeclaredStandards({ frontMatter, text }: Lesson): StandardCode[] {
  return keys.flatMap((key) =>
    textsIn(frontMatter.values[key], [key]).flatMap(({ words, path }) => {
      const span = frontMatter.spanOf(...path);
      return span ? codesInText(words).map((code) => placed(code, span, text)) : [];
    }),
  );
}

interface DeclaredText {
  readonly words: string;
  readonly path: readonly string[];
}

/** Texts at any depth: lists, and lists by subject. */
function textsIn(value: unknown, path: readonly string[]): DeclaredText[] {
  if (typeof value === 'string') return [{ words: value, path }];
  if (typeof value !== 'object' || value === null || path.length > 4) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** The place of a code inside its value; the whole value where quoting hides it. */
function placed(code: StandardCode, { start, end }: Span, text: string): StandardCode {
  const at = text.slice(start, end).indexOf(code.text);
  const span = at < 0 ? { start, end } : { start: start + at, end: start + at + code.text.length };
  return { ...code, span };
}
