import * as vscode from 'vscode';
import { placePrompt, type Analysis, type Asker, type Situation } from '../../../core/index';
import { toOffset, toRange } from '../../services/convert';
import { sayBriefly } from '../../services/say-briefly';
import type { Services } from '../../services/services';
import { occasionIn, occasionOf, questionsFrom, type Occasion } from './questions';
import type { Node } from './tree';

const askerKey = 'review.asker';

interface QuestionItem extends vscode.QuickPickItem {
  readonly text?: string;
  /** Shows the questions of the other one. */
  readonly turnsTo?: Asker;
}

/**
 * Questions to open a talk: written where the cursor is, or put on the clipboard for a comment box elsewhere. The
 * commands give the question that was chosen.
 */
export function registerCoachingQuestion({ context, documents }: Services): vscode.Disposable {
  const { globalState } = context;
  const ask = async (occasion: Occasion, chosenId: unknown): Promise<string | undefined> => {
    if (typeof chosenId === 'string')
      return (['leader', 'peer'] as const)
        .flatMap((asker) => questionsFrom(asker, occasion))
        .find(({ stem }) => stem.id === chosenId)?.text;
    let asker = globalState.get<Asker>(askerKey, 'leader');
    for (;;) {
      const chosen = await choose(asker, occasion);
      if (chosen?.turnsTo === undefined) return chosen?.text;
      asker = chosen.turnsTo;
      await globalState.update(askerKey, asker);
    }
  };
  const insert = async (chosenId?: unknown): Promise<string | undefined> => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return copy(await ask(noWords, chosenId));
    const isMarkdown = editor.document.languageId === 'markdown';
    const read = async (): Promise<Analysis | undefined> =>
      isMarkdown ? (await documents.read(editor.document)).analysis : undefined;
    const analysis = await read();
    const text = await ask(analysis ? occasionIn(analysis, wordsAt(editor, analysis)) : noWords, chosenId);
    // The document may have changed while the list was open.
    if (text !== undefined) await write(editor, text, await read());
    return text;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('stemShift.insertCoachingQuestion', insert),
    vscode.commands.registerCommand(
      'stemShift.copyCoachingQuestion',
      async (node?: Node, chosenId?: unknown) => copy(await ask(occasionAt(node), chosenId)),
    ),
  );
}

const noWords: Occasion = { learners: 'students', strength: undefined, place: undefined };

function occasionAt(node: Node | undefined): Occasion {
  if (!node) return noWords;
  if (node.kind !== 'place') return occasionOf(node.lesson.review, undefined);
  const { lesson, words } = node.place;
  return occasionOf(lesson.review, words === '' ? undefined : words);
}

/** What is selected, or the passage in which the cursor stands. */
function wordsAt({ document, selection }: vscode.TextEditor, { lesson }: Analysis): string | undefined {
  if (!selection.isEmpty) return document.getText(selection).replace(/\s+/g, ' ');
  const at = toOffset(lesson, selection.active);
  return lesson.passages.find(({ span }) => span.start <= at && at <= span.end)?.content.plain.text;
}

/**
 * In a plan it goes into a comment of its own, which learners never see and nobody takes for a step of the lesson;
 * in a coach's note and elsewhere it is written as it is.
 */
async function write(editor: vscode.TextEditor, text: string, analysis: Analysis | undefined): Promise<void> {
  const end = editor.selection.end;
  if (analysis?.moves.document !== 'plan') {
    await editor.edit((edit) => edit.insert(end, text));
    return;
  }
  const { lesson } = analysis;
  const { at } = placePrompt(lesson, toOffset(lesson, end));
  const lineEnd = editor.document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const place = toRange(lesson, { start: at, end: at }).start;
  const indent = /^\s*/.exec(editor.document.lineAt(place.line).text)?.[0] ?? '';
  const comment = `<!-- ${text.replaceAll('--', '–')} -->`;
  await editor.edit((edit) => edit.insert(place, `${lineEnd}${lineEnd}${indent}${comment}`));
}

async function copy(text: string | undefined): Promise<string | undefined> {
  if (text === undefined) return undefined;
  await vscode.env.clipboard.writeText(text);
  sayBriefly(vscode.l10n.t('The question is on the clipboard.'));
  return text;
}

function choose(asker: Asker, occasion: Occasion): Thenable<QuestionItem | undefined> {
  const { t } = vscode.l10n;
  const names: Readonly<Record<Situation, string>> = {
    clarify: t('To understand'),
    probe: t('To look deeper'),
    widen: t('To open up'),
    celebrate: t('To celebrate'),
  };
  const turn: QuestionItem =
    asker === 'leader'
      ? { label: `$(arrow-swap) ${t('Ask as a colleague instead')}`, turnsTo: 'peer' }
      : { label: `$(arrow-swap) ${t('Ask as a leader or coach instead')}`, turnsTo: 'leader' };
  let last: Situation | undefined;
  const items = questionsFrom(asker, occasion).flatMap(({ stem: { situation }, text }): QuestionItem[] => {
    const heading = { label: names[situation], kind: vscode.QuickPickItemKind.Separator };
    const isFirst = situation !== last;
    last = situation;
    return [...(isFirst ? [heading] : []), { label: text, text }];
  });
  return vscode.window.showQuickPick([...items, turn], {
    title: asker === 'leader' ? t('A Question, as a Leader or Coach') : t('A Question, as a Colleague'),
    placeHolder: t('The teacher speaks first'),
  });
}
