import * as vscode from 'vscode';
import { closeAll, hoverOn, markedWords, openUnsaved, same, until } from './support';
import { taggedLesson } from './tagged';

interface ContributedTheme {
  readonly id?: string;
  readonly label: string;
  readonly uiTheme: string;
}

const kinds: readonly [uiTheme: string, kind: vscode.ColorThemeKind][] = [
  ['vs', vscode.ColorThemeKind.Light],
  ['vs-dark', vscode.ColorThemeKind.Dark],
  ['hc-black', vscode.ColorThemeKind.HighContrast],
  ['hc-light', vscode.ColorThemeKind.HighContrastLight],
];

const workbench = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('workbench');
const stemShift = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('stemShift');

/** The editor's own theme of a kind, by the name that its settings take. */
function themeOf(uiTheme: string): string {
  const manifest = vscode.extensions.getExtension('vscode.theme-defaults')?.packageJSON as
    { readonly contributes: { readonly themes: readonly ContributedTheme[] } } | undefined;
  const theme = manifest?.contributes.themes.find((one) => one.uiTheme === uiTheme);
  if (!theme) throw new Error(`This editor has no theme of its own for ${uiTheme}.`);
  return theme.id ?? theme.label;
}

interface Places {
  readonly outline: readonly unknown[];
  readonly lenses: readonly unknown[];
  readonly hover: string;
  readonly preview: unknown;
}

/** What a lesson shows of its tags and marks in each place that can be asked. */
async function placesOf(editor: vscode.TextEditor): Promise<Places> {
  const { document } = editor;
  const ask = <T>(command: string, ...more: unknown[]): Thenable<T> =>
    vscode.commands.executeCommand<T>(command, document.uri, ...more);
  const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider');
  const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', 10);
  return {
    outline: symbols.map(({ name, detail }) => [name, detail]),
    lenses: lenses.map(({ command }) => command?.title),
    // Its links name the document, and every theme has its own.
    hover: (await hoverOn(editor, 'Design')).replaceAll(/unsaved-\d+/g, 'unsaved'),
    preview: await vscode.commands.executeCommand('markdown.api.render', document.getText()),
  };
}

describe('themes', function () {
  this.timeout(60_000);
  afterEach(async () => {
    await closeAll();
    await workbench().update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
    await stemShift().update('headingTags', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('change nothing of what is said where tags and marks are seen', async () => {
    await stemShift().update('headingTags', 'codeLens', vscode.ConfigurationTarget.Workspace);
    const seen: Places[] = [];
    for (const [uiTheme, kind] of kinds) {
      await workbench().update('colorTheme', themeOf(uiTheme), vscode.ConfigurationTarget.Global);
      await until(() => vscode.window.activeColorTheme.kind === kind, `the window wears ${uiTheme}`);
      const editor = await openUnsaved(taggedLesson);
      await markedWords(editor, 1);
      seen.push(await placesOf(editor));
      await closeAll();
    }
    same(seen[0]?.lenses, ['P Problem-based · V Voice · S Social construction']);
    for (const places of seen) same(places, seen[0]);
  });
});
