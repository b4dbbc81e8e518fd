import * as vscode from 'vscode';
import { sayBriefly } from '../../services/say-briefly';
import { chooseBase } from './choose-base';
import { choosePair, pairOf } from './choose-pair';
import type { FindGit } from './git-api';
import { placeFrom, placesInOrder } from './next-change';
import { openChange } from './open-change';
import { childrenOf, openChangeCommand, toItem, type Node } from './tree';
import type { WorkspaceReview } from './workspace-review';

const viewId = 'stemShift.review';

/** The side bar's list of changed lessons. Nothing is compared before somebody looks at it. */
export function registerReviewView(review: WorkspaceReview, git: FindGit): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: toItem,
    getChildren: (node) =>
      node ? childrenOf(node) : review.lessons().map((lesson): Node => ({ kind: 'lesson', lesson })),
  };
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
  const show = (): void => {
    void vscode.commands.executeCommand('setContext', 'stemShift.reviewView.state', review.state);
    view.message = messageFor(review);
    view.description = review.against === '' ? '' : vscode.l10n.t('since {0}', review.against);
    changed.fire(undefined);
  };
  const read = (): Thenable<void> => withProgress(() => review.read());
  const readOnce = (): void => {
    if (view.visible && review.state === 'unread') void read();
  };
  const readAgainst = async (name?: unknown): Promise<void> => {
    const chosen = typeof name === 'string' ? { base: name } : await chooseBase(git);
    if (!chosen) return;
    await withProgress(() => review.readAgainst(chosen.base));
    if (chosen.base === undefined || review.against.split(', ').includes(chosen.base)) return;
    if (review.state === 'read')
      void vscode.window.showInformationMessage(
        vscode.l10n.t('"{0}" is not there. Compared with {1}.', chosen.base, review.against),
      );
  };
  const comparePair = async (earlier?: unknown, later?: unknown): Promise<void> => {
    const pair =
      earlier instanceof vscode.Uri && later instanceof vscode.Uri ? { earlier, later } : await choosePair();
    if (!pair) return;
    const name = vscode.workspace.asRelativePath(pair.earlier);
    await withProgress(() => review.readPair(pairOf(pair.earlier, pair.later), name));
    const [lesson] = review.lessons();
    if (lesson) await openChange(lesson, name);
    else void vscode.window.showInformationMessage(vscode.l10n.t('Nothing moved between the two.'));
  };
  const open = (node?: Node): Promise<void> =>
    node?.kind === 'place'
      ? openChange(node.place.lesson, review.against, node.place)
      : node
        ? openChange(node.lesson, review.against)
        : Promise.resolve();
  const go = (direction: 'next' | 'previous') => async (): Promise<void> => {
    if (review.state === 'unread') await read();
    const places = placesInOrder(review.lessons());
    const place = placeFrom(places, vscode.window.activeTextEditor, direction);
    if (!place) return sayBriefly(vscode.l10n.t('No changes to go to'));
    await openChange(place.lesson, review.against, place);
    const at = places.indexOf(place) + 1;
    sayBriefly(vscode.l10n.t('Change {0} of {1}: {2}', at, places.length, place.says));
  };
  show();
  readOnce();
  return vscode.Disposable.from(
    changed,
    view,
    view.onDidChangeVisibility(readOnce),
    review.onDidChange(show),
    vscode.commands.registerCommand(openChangeCommand, open),
    vscode.commands.registerCommand('stemShift.readReview', read),
    vscode.commands.registerCommand('stemShift.stopReview', () => review.stop()),
    vscode.commands.registerCommand('stemShift.chooseReviewBase', readAgainst),
    vscode.commands.registerCommand('stemShift.compareLessons', comparePair),
    vscode.commands.registerCommand('stemShift.nextChange', go('next')),
    vscode.commands.registerCommand('stemShift.previousChange', go('previous')),
  );
}

/** A bar above the list while it fills; the button beside its title ends it. */
const withProgress = (work: () => Promise<void>): Thenable<void> =>
  vscode.window.withProgress({ location: { viewId } }, work);

function messageFor({ state, others, known }: WorkspaceReview): string {
  const { t } = vscode.l10n;
  if (state === 'reading') return t('Comparing the lessons …');
  if (state === 'stopped') return t('Stopped before every lesson was compared.');
  if (state !== 'read') return '';
  const parts = [
    others === 0
      ? ''
      : others === 1
        ? t('1 more changed document plans no session.')
        : t('{0} more changed documents plan no session.', others),
    known === 0
      ? ''
      : known === 1
        ? t('1 mark stands in the baseline and counts as before.')
        : t('{0} marks stand in the baseline and count as before.', known),
  ];
  return parts.filter((part) => part !== '').join(' ');
}
