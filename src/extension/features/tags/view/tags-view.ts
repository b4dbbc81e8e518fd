import * as vscode from 'vscode';
import type { Services } from '../../../services/services';
import { createWorkspaceTags, type WorkspaceTags } from './read-workspace';
import { childrenOf, rootsOf, toItem, type Grouping, type Node } from './tree';

const viewId = 'stemShift.tags';
const groupingKey = 'tagsView.grouping';

/** The side bar's list of tags over the whole workspace. Nothing is read before somebody looks at it. */
export function registerTagsView(services: Services): vscode.Disposable {
  const { workspaceState } = services.context;
  const workspace = createWorkspaceTags(services);
  const changed = new vscode.EventEmitter<undefined>();
  let grouping: Grouping = workspaceState.get<Grouping>(groupingKey, 'tag');
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: toItem,
    getChildren: (node) => (node ? childrenOf(node) : rootsOf(workspace.lessons(), grouping)),
  };
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
  const show = (): void => {
    void setContext('tagsView.state', workspace.state);
    view.message = messageFor(workspace);
    view.description = workspace.state === 'unread' ? '' : descriptionFor(workspace);
    changed.fire(undefined);
  };
  const group = (by: Grouping) => async (): Promise<void> => {
    grouping = by;
    await setContext('tagsView.grouping', by);
    await workspaceState.update(groupingKey, by);
    changed.fire(undefined);
  };
  const read = (): Thenable<void> => withProgress(workspace);
  const readOnce = (): void => {
    if (view.visible && workspace.state === 'unread') void read();
  };
  void setContext('tagsView.grouping', grouping);
  show();
  readOnce();
  return vscode.Disposable.from(
    workspace,
    changed,
    view,
    view.onDidChangeVisibility(readOnce),
    workspace.onDidChange(show),
    vscode.commands.registerCommand('stemShift.groupTagsByLesson', group('lesson')),
    vscode.commands.registerCommand('stemShift.groupTagsByTag', group('tag')),
    vscode.commands.registerCommand('stemShift.readTags', read),
    vscode.commands.registerCommand('stemShift.stopReadingTags', () => workspace.stop()),
  );
}

const setContext = (key: string, value: unknown): Thenable<unknown> =>
  vscode.commands.executeCommand('setContext', `stemShift.${key}`, value);

/** A bar above the list while it fills; the button beside its title ends it. */
const withProgress = (workspace: WorkspaceTags): Thenable<void> =>
  vscode.window.withProgress({ location: { viewId } }, () => workspace.read());

function messageFor(workspace: WorkspaceTags): string {
  const { t } = vscode.l10n;
  if (workspace.state === 'reading') return t('Reading the lessons …');
  if (workspace.state === 'stopped') return t('Stopped after {0} files.', workspace.filesRead);
  return '';
}

function descriptionFor(workspace: WorkspaceTags): string {
  const count = workspace.lessons().length;
  return count === 1 ? vscode.l10n.t('1 lesson') : vscode.l10n.t('{0} lessons', count);
}
