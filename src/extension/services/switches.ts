import * as vscode from 'vscode';

/** Files for which the teacher turned STEM Shift off. Kept by the workspace, never in her file. */
export interface Switches extends vscode.Disposable {
  isOff(uri: vscode.Uri): boolean;
  turn(uri: vscode.Uri, to: 'on' | 'off'): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

const key = 'filesTurnedOff';

export function createSwitches(state: vscode.Memento): Switches {
  const changed = new vscode.EventEmitter<void>();
  let off = new Set(state.get<readonly string[]>(key, []));
  const keep = async (files: Set<string>): Promise<void> => {
    off = files;
    // Unsaved documents lose their name with the window.
    const saved = [...off].filter((file) => !file.startsWith('untitled:'));
    await state.update(key, saved);
    changed.fire();
  };
  const renamed = vscode.workspace.onDidRenameFiles(({ files }) => {
    const moved = [...off].map((file) => {
      const now = files.find(({ oldUri }) => oldUri.toString() === file);
      return now ? now.newUri.toString() : file;
    });
    if (moved.some((file) => !off.has(file))) void keep(new Set(moved));
  });
  return {
    isOff: (uri) => off.has(uri.toString()),
    async turn(uri, to) {
      const files = new Set(off);
      if (to === 'off') files.add(uri.toString());
      else files.delete(uri.toString());
      await keep(files);
    },
    onDidChange: changed.event,
    dispose: () => vscode.Disposable.from(changed, renamed).dispose(),
  };
}
