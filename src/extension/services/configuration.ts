import * as vscode from 'vscode';
import { defaultOptions, severities, type Options, type SeverityOption } from '../../core/index';
import { configurationNames, folderOf, readProjectOptions } from './project-file';

/** Settings of the editor and the nearest project file, as one set of options; the project's file has the last word. */
export interface Configuration extends vscode.Disposable {
  /** The same object until something of it changes. */
  optionsFor(uri: vscode.Uri): Promise<Options>;
  /** What `optionsFor` gave last, if it still holds. */
  known(uri: vscode.Uri): Options | undefined;
  /** Whether the user wants marks for this document at all (`stemShift.enabled`). */
  isEnabled(uri: vscode.Uri): boolean;
  readonly onDidChange: vscode.Event<void>;
}

const section = 'stemShift';

export function createConfiguration(log: vscode.LogOutputChannel): Configuration {
  const changed = new vscode.EventEmitter<void>();
  let known = new Map<string, Options>();
  const forgetAll = (): void => {
    known = new Map();
    changed.fire();
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/{${configurationNames.join(',')}}`);
  const subscriptions = [
    changed,
    watcher,
    watcher.onDidCreate(forgetAll),
    watcher.onDidChange(forgetAll),
    watcher.onDidDelete(forgetAll),
    vscode.workspace.onDidChangeWorkspaceFolders(forgetAll),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section)) forgetAll();
    }),
    // A file above the workspace's folders is not watched, but may be edited here.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (configurationNames.some((name) => uri.path.endsWith(`/${name}`))) forgetAll();
    }),
  ];
  return {
    async optionsFor(uri) {
      const key = folderOf(uri).toString();
      for (;;) {
        const kept = known.get(key);
        if (kept) return kept;
        const generation = known;
        const options = { ...settingsFor(uri), ...(await readProjectOptions(uri, log)) };
        // Something changed while the files were read: what was read may be the older half.
        if (generation === known) known.set(key, known.get(key) ?? options);
      }
    },
    known: (uri) => known.get(folderOf(uri).toString()),
    isEnabled: (uri) => vscode.workspace.getConfiguration(section, uri).get('enabled', true),
    onDidChange: changed.event,
    dispose: () => vscode.Disposable.from(...subscriptions).dispose(),
  };
}

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
