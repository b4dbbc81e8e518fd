import * as vscode from 'vscode';
import { placePrompt, suggestPrompts, type PromptSuggestion } from '../../../core/index';
import { toOffset } from '../../services/convert';
import { activeLesson } from '../../services/lessons';
import type { Services } from '../../services/services';
import { plainPrompt, writePrompt } from './prompt-snippet';

export const insertPromptCommand = 'stemShift.insertPrompt';

interface PromptItem extends vscode.QuickPickItem {
  readonly text?: string;
}

/** "Insert Student-Voice Prompt …": the prompts that fit the place first, each as it would stand there. */
export function registerInsertPrompt({ documents }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(insertPromptCommand, async (chosenId?: unknown) => {
    const editor = activeLesson();
    if (!editor) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a lesson plan written in markdown, then insert a prompt where the cursor is.'),
      );
      return;
    }
    const { analysis } = await documents.read(editor.document);
    const offset = toOffset(analysis.lesson, editor.selection.active);
    const suggestions = suggestPrompts(analysis, offset);
    const text =
      typeof chosenId === 'string'
        ? suggestions.find(({ prompt }) => prompt.id === chosenId)?.text
        : (await choose(suggestions))?.text;
    if (text === undefined) return;
    // The document may have changed while the list was open.
    const { lesson } = (await documents.read(editor.document)).analysis;
    const place = placePrompt(lesson, toOffset(lesson, editor.selection.active));
    await writePrompt(editor, lesson, place, text);
  });
}

function choose(suggestions: readonly PromptSuggestion[]): Thenable<PromptItem | undefined> {
  const fitting = suggestions.filter(({ fits }) => fits);
  const others = suggestions.filter(({ fits }) => !fits);
  const separator = (label: string): PromptItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return vscode.window.showQuickPick(
    [
      separator(vscode.l10n.t('For this lesson')),
      ...fitting.map(asItem),
      separator(vscode.l10n.t('For other grades and sessions')),
      ...others.map(asItem),
    ],
    {
      title: vscode.l10n.t('Insert Student-Voice Prompt'),
      placeHolder: vscode.l10n.t('Search by attribute, grades or words'),
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
}

function asItem({ prompt, text, brings }: PromptSuggestion): PromptItem {
  const { attribute, form, grades } = prompt;
  const reason = {
    'to-lesson': vscode.l10n.t('not in this lesson yet'),
    'to-section': vscode.l10n.t('not in this section yet'),
  };
  return {
    label: `${attributeNames()[attribute]}: ${formNames()[form]}`,
    description: [
      grades === 'any'
        ? ''
        : grades === 'staff'
          ? vscode.l10n.t('staff')
          : vscode.l10n.t('grades {0}', grades),
      brings ? reason[brings] : '',
    ]
      .filter(Boolean)
      .join(' · '),
    detail: plainPrompt(text),
    text,
  };
}

const attributeNames = (): Record<PromptSuggestion['prompt']['attribute'], string> => ({
  voice: vscode.l10n.t('Voice'),
  'co-creation': vscode.l10n.t('Co-creation'),
  'social-construction': vscode.l10n.t('Social construction'),
  'self-discovery': vscode.l10n.t('Self-discovery'),
});

const formNames = (): Record<PromptSuggestion['prompt']['form'], string> => ({
  question: vscode.l10n.t('a question'),
  structure: vscode.l10n.t('a structure'),
  expression: vscode.l10n.t('something to write, draw or say'),
});
