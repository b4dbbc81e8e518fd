import * as vscode from 'vscode';
import {
  tagDefinitions,
  type Analysis,
  type Evidence,
  type Section,
  type SectionTags,
  type Tag,
} from '../../../core/index';
import { toOffset, toRange } from '../../services/convert';
import { activeLesson } from '../../services/lessons';
import type { Services } from '../../services/services';
import { plainPrompt } from '../prompts/prompt-snippet';
import { insertPrompt } from './insert-prompt';
import { openTags, promptsIn } from './room';
import { labelOf, nameOf, sectionAt } from './tag-words';

export const sectionTagsCommand = 'stemShift.showSectionTags';
/** What the link beside a prompt does; in no menu, because it needs the prompt. */
export const sectionPromptCommand = 'stemShift.insertSectionPrompt';

/** Prompts to choose from for each tag; more would be a list to study. */
const promptsEach = 2;

interface Choice extends vscode.QuickPickItem {
  readonly evidence?: Evidence;
  readonly prompt?: string;
}

/** What shows each tag of a section, and prompts that would add what is not there yet. */
export const registerSectionTags = (services: Services): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(sectionTagsCommand, async (uri?: string, line?: number) => {
      const at = await placeOf(services, uri, line);
      if (!at) return;
      const { editor, analysis, section, earned } = at;
      const chosen = await vscode.window.showQuickPick(choicesFor(analysis, earned), {
        title: labelOf(section),
        placeHolder: vscode.l10n.t('Go to words that show a tag, or add a prompt'),
        matchOnDescription: true,
        matchOnDetail: true,
      });
      if (chosen) await act(chosen, editor, analysis, section);
    }),
    vscode.commands.registerCommand(
      sectionPromptCommand,
      async (uri: string, line: number, prompt: string) => {
        const at = await placeOf(services, uri, line);
        if (at) await insertPrompt(at.editor, at.analysis.lesson, at.section, prompt);
      },
    ),
  );

interface Place {
  readonly editor: vscode.TextEditor;
  readonly analysis: Analysis;
  readonly section: Section;
  readonly earned: SectionTags;
}

/** @param line from 0; where it is not given, the cursor's */
async function placeOf(
  { documents }: Services,
  uri: string | undefined,
  line: number | undefined,
): Promise<Place | undefined> {
  const editor = await editorFor(uri);
  if (!editor) return undefined;
  const { analysis } = await documents.read(editor.document);
  const place = line === undefined ? editor.selection.active : new vscode.Position(line, 0);
  const section = sectionAt(analysis.lesson, toOffset(analysis.lesson, place));
  const earned = analysis.tags[section?.index ?? -1];
  return section && earned && { editor, analysis, section, earned };
}

async function act(
  { evidence, prompt }: Choice,
  editor: vscode.TextEditor,
  { lesson }: Analysis,
  section: Section,
): Promise<void> {
  if (prompt !== undefined) await insertPrompt(editor, lesson, section, prompt);
  if (!evidence) return;
  const range = toRange(lesson, evidence.span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function editorFor(uri: string | undefined): Promise<vscode.TextEditor | undefined> {
  const active = activeLesson();
  if (uri === undefined || active?.document.uri.toString() === uri) return active;
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  if (shown) return vscode.window.showTextDocument(shown.document, shown.viewColumn);
  return vscode.window.showTextDocument(vscode.Uri.parse(uri, true));
}

/** Strengths first, then questions about tags of the teacher's own, then what could be added. */
function choicesFor(analysis: Analysis, section: SectionTags): Choice[] {
  const { t } = vscode.l10n;
  const shown = section.tags.flatMap(({ tag, evidence }) => [
    separator(t('Seen here: {0}', nameOf(tag))),
    ...evidence.map((one, at) => seen(one, at === 0 ? tagDefinitions[tag].definition : '')),
  ]);
  const asked = section.claimed
    .filter((claim) => !claim.shown)
    .flatMap(({ tag }) => [
      separator(t('You tagged this "{0}". Which step shows it?', nameOf(tag))),
      ...promptChoices(analysis, section, tag, 1),
    ]);
  const open = openTags(section).flatMap((tag) => [
    separator(t('Could be added: {0}', nameOf(tag))),
    ...promptChoices(analysis, section, tag, tag === 'problem-based' ? 3 : promptsEach),
  ]);
  const deeper = section.tags.some(({ tag }) => tag === 'problem-based')
    ? [
        separator(t('Parts of a real problem that are not seen here yet')),
        ...promptChoices(analysis, section, 'problem-based', 3),
      ]
    : [];
  return [...shown, ...asked, ...deeper, ...open];
}

const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });

/** @param detail a line below the words; none where it is empty */
const seen = (evidence: Evidence, detail: string): Choice => ({
  label: `$(quote) ${evidence.text.replace(/\s+/g, ' ')}`,
  description: evidence.says,
  ...(detail === '' ? {} : { detail }),
  evidence,
});

const promptChoices = (analysis: Analysis, section: SectionTags, tag: Tag, count: number): Choice[] =>
  promptsIn(analysis, section, tag, count).map((prompt) => {
    const [first, rest] = twoLines(plainPrompt(prompt));
    return { label: `$(add) ${first}`, ...(rest === '' ? {} : { detail: `… ${rest}` }), prompt };
  });

/** About as many characters as a row of the list shows. */
const rowLength = 62;

/** A row of the list is cut at its end, so a long prompt goes on below. */
function twoLines(text: string): readonly [string, string] {
  if (text.length <= rowLength) return [text, ''];
  const end = text.lastIndexOf(' ', rowLength);
  return [`${text.slice(0, end)} …`, text.slice(end + 1)];
}
