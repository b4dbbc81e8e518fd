import * as vscode from 'vscode';
import { toRange } from '../../../services/convert';
import type { Reading } from '../../../services/documents';
import { activeLesson } from '../../../services/lessons';
import { sayBriefly } from '../../../services/say-briefly';
import type { Services } from '../../../services/services';
import { nameOf } from '../tag-words';
import { headingEdits, matterEdits, type TagEdit } from './tag-edits';

type Place = 'frontMatter' | 'headings';

/** Writes the tags that were found into the lesson, after a look at what will change. */
export function registerWriteTags({ documents }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('stemShift.writeTags', async (where?: Place) => {
    const editor = activeLesson();
    if (!editor) return;
    const place = where ?? (await askWhere());
    if (!place) return;
    const reading = await documents.read(editor.document);
    const edits = place === 'frontMatter' ? matterEdits(reading.analysis) : headingEdits(reading.analysis);
    if (edits.length === 0) await sayWhyNot(reading);
    else await write(editor.document, toReviewedEdit(reading, edits));
  });
}

/** The editor's preview begins without a tick, and says nothing when it is applied so. */
async function write(document: vscode.TextDocument, edit: vscode.WorkspaceEdit): Promise<void> {
  const { version } = document;
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  if (document.version !== version) return;
  sayBriefly(vscode.l10n.t('No tags were written: only changes with a tick are.'));
}

async function askWhere(): Promise<Place | undefined> {
  const { t } = vscode.l10n;
  const choices: (vscode.QuickPickItem & { readonly place: Place })[] = [
    {
      label: t('In the front matter'),
      description: 'tags: [voice, …]',
      detail: t('For the whole lesson, merged with the tags that are there.'),
      place: 'frontMatter',
    },
    {
      label: t('At the headings'),
      description: '## … #voice',
      detail: t('For each section. Links to these headings change with them.'),
      place: 'headings',
    },
  ];
  const placeHolder = t(
    'Where to write the tags that were found; then tick the changes that you want, and apply them',
  );
  return (await vscode.window.showQuickPick(choices, { placeHolder }))?.place;
}

/** Every change waits for a tick in the editor's own preview. */
function toReviewedEdit({ uri, analysis }: Reading, edits: readonly TagEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text, tags } of edits)
    edit.replace(uri, toRange(analysis.lesson, span), text, {
      needsConfirmation: true,
      label: vscode.l10n.t('Write tags'),
      description: tags.map(nameOf).join(', '),
    });
  return edit;
}

async function sayWhyNot({ analysis }: Reading): Promise<void> {
  const { t } = vscode.l10n;
  const isTagged = analysis.tags.some(({ tags }) => tags.length > 0);
  await vscode.window.showInformationMessage(
    isTagged
      ? t(
          'There is nothing to add: the tags that were found stand there, or the front matter cannot be read.',
        )
      : t('No tags were found in this lesson yet.'),
  );
}
