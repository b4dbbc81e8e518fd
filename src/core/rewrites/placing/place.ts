import type { Lesson, Passage } from '../../lesson/types';

/** How "Listen for" is set down where a passage stands. */
export interface Place {
  /** What stands between the prompt and "Listen for: ..." */
  readonly separator: string;
  /** A row of a table stays one row: everything is said in the cell. */
  readonly isCell: boolean;
}

export function placeOf(lesson: Lesson, passage: Passage): Place {
  if (passage.kind === 'row')
    return {
      separator: lesson.text.slice(passage.span.start, passage.span.end).includes('<br') ? ' <br> ' : ' · ',
      isCell: true,
    };
  const lineEnd = lineEndOf(lesson.text, passage.span.start);
  const before = lineBefore(lesson, passage);
  if (passage.content.marker === undefined) {
    const indent = blankMarkers(before);
    return { separator: `${lineEnd}${indent.trimEnd()}${lineEnd}${indent}`, isCell: false };
  }
  const task = /\[[ xX]\][ \t]+$/.exec(before)?.[0].length ?? 0;
  const indent = blankMarkers(before.slice(0, before.length - task));
  return { separator: `${lineEnd}${indent}${childMarker(lesson, passage)} `, isCell: false };
}

/** What stands on the passage's first line before its own words. */
function lineBefore(lesson: Lesson, passage: Passage): string {
  const { start } = passage.span;
  const line = lesson.text.slice(lesson.lines.starts[lesson.lines.lineAt(start)] ?? start, start);
  return line.replace(/^\uFEFF/, '');
}

/** Quote markers and tabs stay, list markers become the spaces that they take. */
const blankMarkers = (line: string): string => line.replace(/[^>\s]/g, ' ');

/** Joins the list of the item's own sub-items where there is one. */
function childMarker(lesson: Lesson, passage: Passage): string {
  const next = lesson.passages[passage.index + 1];
  const own = passage.content.marker?.text.charAt(0) ?? '-';
  const child = next?.parent === passage.index ? next.content.marker?.text.charAt(0) : undefined;
  const marker = child ?? own;
  return /[-*+]/.test(marker) ? marker : '-';
}

function lineEndOf(text: string, from: number): string {
  const found = /\r\n|\n|\r/.exec(text.slice(from, from + 2000)) ?? /\r\n|\n|\r/.exec(text.slice(0, 2000));
  return found?.[0] ?? '\n';
}
