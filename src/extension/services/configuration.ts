import * as vscode from 'vscode';
import { configNames, defaultOptions, severities, type Options, type SeverityOption } from '../../core/index';
import { toRange } from './convert';
import { diagnosticSource } from './diagnostics';
import { folderOf, isSameFile, nearestProjectFile, type ProjectFile } from './project-file';

/** Settings of the editor and the nearest project file, as one: the project's file has the last word. */
export interface Configuration extends vscode.Disposable {
  /** The same object until something of it changes. */
  optionsFor(uri: vscode.Uri): Promise<Options>;
  /** What `optionsFor` gave last, if it still holds. */
  known(uri: vscode.Uri): Options | undefined;
  /** Whether the user wants marks for this document, and the project, as far as it is known, does not leave it out. */
  isEnabled(uri: vscode.Uri): boolean;
  /**
   * Looks whether the document's project file is still what it was. Not every file system tells of changes, and news of
   * a file that is written right behind its folder may be lost.
   */
  lookAgain(uri: vscode.Uri): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

interface Choice {
  readonly options: Options;
  readonly file: ProjectFile | undefined;
}

const section = 'stemShift';

export function createConfiguration(log: vscode.LogOutputChannel): Configuration {
  const changed = new vscode.EventEmitter<void>();
  const problems = vscode.languages.createDiagnosticCollection('stem-shift-configuration');
  let known = new Map<string, Choice>();
  const forgetAll = (): void => {
    known = new Map();
    problems.clear();
    changed.fire();
  };
  const keep = (folder: vscode.Uri, choice: Choice): void => {
    known.set(folder.toString(), choice);
    const { file } = choice;
    if (!file) return;
    log.debug(`${folder.toString(true)} is ruled by ${file.uri.toString(true)}`);
    problems.set(file.uri, toDiagnostics(file));
  };
  const choiceFor = async (uri: vscode.Uri): Promise<Choice> => {
    const folder = folderOf(uri);
    for (;;) {
      const kept = known.get(folder.toString());
      if (kept) return kept;
      const generation = known;
      const file = await nearestProjectFile(folder);
      // What changed while the file was read may not be in it.
      if (generation === known && !known.has(folder.toString()))
        keep(folder, { file, options: merged(settingsFor(uri), file?.options) });
    }
  };
  const subscriptions = [changed, problems, watchProjectFiles(forgetAll), watchSettings(forgetAll)];
  return {
    optionsFor: async (uri) => (await choiceFor(uri)).options,
    known: (uri) => known.get(folderOf(uri).toString())?.options,
    isEnabled(uri) {
      const isWanted = vscode.workspace.getConfiguration(section, uri).get('enabled', true);
      return isWanted && known.get(folderOf(uri).toString())?.file?.ignores(uri) !== true;
    },
    async lookAgain(uri) {
      const folder = folderOf(uri);
      const kept = known.get(folder.toString());
      if (!kept) return;
      const generation = known;
      const file = await nearestProjectFile(folder);
      if (generation === known && !isSameFile(file, kept.file)) forgetAll();
    },
    onDidChange: changed.event,
    dispose: () => vscode.Disposable.from(...subscriptions).dispose(),
  };
}

function watchProjectFiles(changed: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/{${configNames.join(',')}}`);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
    // A file above the workspace's folders is not watched, but may be edited here.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (configNames.some((name) => uri.path.endsWith(`/${name}`))) changed();
    }),
  );
}

const watchSettings = (changed: () => void): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(changed),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section)) changed();
    }),
  );

const merged = (settings: Options, project: Partial<Options> = {}): Options => ({
  ...settings,
  ...project,
  rules: { ...settings.rules, ...project.rules },
});

function settingsFor(uri: vscode.Uri): Options {
  const settings = vscode.workspace.getConfiguration(section, uri);
  return {
    ...defaultOptions,
    possible: settings.get<unknown>('possibleMarks') === true,
    everywhere: settings.get<unknown>('checkEverywhere') === true,
    rules: severitiesIn(settings.get<unknown>('rules')),
  };
}

/** Settings are typed by hand: what is no severity is left out, and the schema says so in the settings editor. */
function severitiesIn(value: unknown): Record<string, SeverityOption> {
  if (typeof value !== 'object' || value === null) return {};
  const isSeverity = (one: unknown): one is SeverityOption => severities.some((severity) => severity === one);
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, SeverityOption] => isSeverity(entry[1])),
  );
}

function toDiagnostics({ problems, lines }: ProjectFile): vscode.Diagnostic[] {
  return problems.map(({ span, message }) => {
    const diagnostic = new vscode.Diagnostic(
      toRange({ lines }, span),
      message,
      vscode.DiagnosticSeverity.Warning,
    );
    diagnostic.source = diagnosticSource;
    return diagnostic;
  });
}
