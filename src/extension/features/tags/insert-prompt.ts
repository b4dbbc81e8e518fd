import * as vscode from 'vscode';
import { partsOf, type Lesson, type Passage, type Section } from '../../../core/index';
import { toRange } from '../../services/convert';
import { promptSnippet } from '../prompts/prompt-snippet';
import { asText } from './tag-words';

/** The same as markdown, its slots leaning. */
export const promptAsMarkdown = (text: string): string =>
  partsOf(text.replaceAll('**', ''))
    .map((part) => ('words' in part ? asText(part.words) : `*${asText(part.first)}*`))
    .join('');

/** Writes a prompt at the end of a section, its slots as stops to fill; one undo takes it back. */
export async function insertPrompt(
  editor: vscode.TextEditor,
  lesson: Lesson,
  section: Section,
  text: string,
): Promise<void> {
  const { before, at } = placeAtEnd(lesson, section);
  const place = toRange(lesson, { start: at, end: at }).start;
  await editor.insertSnippet(promptSnippet(text, before), place);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** One more step where the section ends in a list, a paragraph of its own elsewhere. */
function placeAtEnd(lesson: Lesson, section: Section): { before: string; at: number } {
  const newLine = lesson.text.includes('\r\n') ? '\r\n' : '\n';
  const at = section.span.start + lesson.text.slice(section.span.start, section.span.end).trimEnd().length;
  const last = lesson.passages[section.endPassage - 1];
  if (last && last.index >= section.firstPassage && last.span.end === at) {
    const marker = nextMarker(lesson, last);
    if (marker !== undefined) return { before: `${newLine}${marker}`, at };
  }
  return { before: `${newLine}${newLine}`, at };
}

/** "4. " behind the third step; `undefined` where the passage is no step of an outer list. */
function nextMarker(lesson: Lesson, passage: Passage): string | undefined {
  let step: Passage | undefined = passage;
  while (step?.parent !== undefined) step = lesson.passages[step.parent];
  const marker = step?.content.marker;
  if (!step || !marker) return undefined;
  const start = step.base + marker.span.start;
  const line = lesson.text.slice(lesson.text.lastIndexOf('\n', start - 1) + 1, start);
  if (!/^ *$/.test(line)) return undefined;
  if (!marker.ordered) return `${line}${/^[-+*]/.exec(marker.text)?.[0] ?? '-'} `;
  const [, number = '', end = '.'] = /^(\d+)([.)])/.exec(marker.text) ?? [];
  return number === '' ? undefined : `${line}${Number(number) + 1}${end} `;
}
