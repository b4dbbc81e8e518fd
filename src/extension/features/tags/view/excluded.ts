import ignore from 'ignore';
import * as vscode from 'vscode';
import { pathBelow } from './git-ignore';

/** The settings that keep files from the editor's own lists. */
const settings = ['files.exclude', 'search.exclude'] as const;

export const affectsExcluded = (event: vscode.ConfigurationChangeEvent): boolean =>
  settings.some((setting) => event.affectsConfiguration(setting));

/**
 * What the settings of a workspace's folder keep from the editor's lists. A setting that holds only "when" another
 * file is there is passed over: it speaks of what programs make.
 */
export function excludedIn(folder: vscode.Uri): (uri: vscode.Uri, isFolder: boolean) => boolean {
  const globs = settings.flatMap((setting) => {
    const chosen = vscode.workspace.getConfiguration(undefined, folder).get<unknown>(setting);
    return Object.entries(typeof chosen === 'object' && chosen !== null ? chosen : {})
      .filter(([, isExcluded]) => isExcluded === true)
      .map(([glob]) => glob);
  });
  const patterns = ignore().add(globs.flatMap(withoutBraces).map(asPattern));
  return (uri, isFolder) => {
    const below = pathBelow(folder, uri);
    if (below === undefined || !ignore.isPathValid(below)) return false;
    return patterns.test(isFolder ? `${below}/` : below).ignored;
  };
}

/** The editor's globs start at the folder; a line of `.gitignore` without a slash would match anywhere. */
const asPattern = (glob: string): string => (glob.startsWith('**') ? glob : `/${glob.replace(/^\/+/, '')}`);

/** "*.{md,txt}" is two patterns: `.gitignore` knows no braces. */
function withoutBraces(glob: string): string[] {
  const [all, choices] = /\{([^{}]*)\}/.exec(glob) ?? [];
  if (all === undefined || choices === undefined) return [glob];
  return choices.split(',').flatMap((choice) => withoutBraces(glob.replace(all, () => choice)));
}
