import * as vscode from 'vscode';
import { partsOf, placePrompt, type Lesson, type PromptPlace, type Section } from '../../../core/index';
import { toRange } from '../../services/convert';
import { writePrompt } from '../prompts/prompt-snippet';
import { asText } from './tag-words';

/** A prompt as markdown, its slots leaning. */
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
  const found = placeAtEnd(lesson, section);
  const place = toRange(lesson, { start: found.at, end: found.at }).start;
  await writePrompt(editor, lesson, found, text);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** One more step where the section ends in a list, a paragraph of its own elsewhere. */
function placeAtEnd(lesson: Lesson, section: Section): PromptPlace {
  const newLine = lesson.text.includes('\r\n') ? '\r\n' : '\n';
  const at = section.span.start + lesson.text.slice(section.span.start, section.span.end).trimEnd().length;
  const last = lesson.passages[section.endPassage - 1];
  const isStep = last && last.index >= section.firstPassage && last.span.end === at && last.kind === 'item';
  return isStep ? placePrompt(lesson, at) : { before: `${newLine}${newLine}`, at };
}
