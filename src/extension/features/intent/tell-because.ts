import * as vscode from 'vscode';
import { readLesson, type Passage } from '../../../core/index';
import { toOffset, toWorkspaceEdit } from '../../services/convert';
import type { Reading } from '../../services/documents';
import { activeLesson } from '../../services/lessons';
import type { Services } from '../../services/services';
import { askReason } from './ask-reason';
import { isSayable, placeReason, type ReasonPlace } from './place-reason';

/** Names a passage across edits: by its words, and by its place among passages of the same words. */
export interface PassageName {
  readonly uri: string;
  readonly words: string;
  readonly occurrence: number;
}

export const tellBecauseCommand = 'stemShift.tellBecause';

/** "I mean to tell here, because …": writes the teacher's reason into her lesson, where it shows as a decision. */
export function registerTellBecause({ documents, log }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(
    tellBecauseCommand,
    async (name?: PassageName, because?: string): Promise<boolean> => {
      const document = documentOf(name);
      if (!document) return false;
      const asked = name ?? nameAtCursor(await documents.read(document));
      if (!asked) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Put the cursor into the words that you mean to tell.'),
        );
        return false;
      }
      const reason = because ?? (await askReason());
      if (reason === undefined || !isSayable(reason)) return false;
      // The lesson may have moved on while she thought.
      const reading = await documents.read(document);
      const passage = findPassage(reading, asked);
      const place = passage && placeFor(reading, passage, reason);
      if (!place || document.version !== reading.version) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('That passage is not there any more, so nothing was written.'),
        );
        return false;
      }
      log.debug(`Reason written for a ${place.speaksOf}`);
      return vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, reading.analysis.lesson, [place.edit]));
    },
  );
}

/** Where a reason could stand; asked before the reason is known. */
export const placeFor = ({ analysis }: Reading, passage: Passage, because: string): ReasonPlace | undefined =>
  placeReason(analysis.lesson, passage, because, (text) => readLesson(text));

export function nameOf({ uri, analysis }: Reading, passage: Passage): PassageName {
  const words = passage.content.plain.text;
  const same = analysis.lesson.passages.filter((other) => other.content.plain.text === words);
  return { uri: uri.toString(), words, occurrence: same.indexOf(passage) };
}

function findPassage({ analysis }: Reading, { words, occurrence }: PassageName): Passage | undefined {
  return analysis.lesson.passages.filter(({ content }) => content.plain.text === words)[occurrence];
}

function documentOf(name: PassageName | undefined): vscode.TextDocument | undefined {
  if (!name) return activeLesson()?.document;
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === name.uri);
}

function nameAtCursor(reading: Reading): PassageName | undefined {
  const editor = activeLesson();
  if (!editor) return undefined;
  const { lesson } = reading.analysis;
  const offset = toOffset(lesson, editor.selection.active);
  const passage = [...lesson.passages]
    .reverse()
    .find(({ span }) => span.start <= offset && offset <= span.end);
  return passage && nameOf(reading, passage);
}
