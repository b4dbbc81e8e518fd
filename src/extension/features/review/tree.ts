import * as vscode from 'vscode';
import { nameOf } from '../tags/tag-words';
import type { ReviewedLesson } from './compare';
import { keptPlaces, placesOf, type PlaceKind, type ReviewPlace } from './places';

export const openChangeCommand = 'stemShift.openChange';

export type Node =
  | { readonly kind: 'lesson'; readonly lesson: ReviewedLesson }
  | { readonly kind: 'kept'; readonly lesson: ReviewedLesson }
  | { readonly kind: 'place'; readonly place: ReviewPlace; readonly at: number };

export function childrenOf(node: Node): Node[] {
  if (node.kind === 'place') return [];
  if (node.kind === 'kept') return keptPlaces(node.lesson).map(asNode);
  const { lesson } = node;
  const places = placesOf(lesson).map(asNode);
  return lesson.review.marks.kept.length === 0 ? places : [...places, { kind: 'kept', lesson }];
}

const asNode = (place: ReviewPlace, at: number): Node => ({ kind: 'place', place, at });

export function toItem(node: Node): vscode.TreeItem {
  if (node.kind === 'lesson') return lessonItem(node.lesson);
  return node.kind === 'kept' ? keptItem(node.lesson) : placeItem(node.place, node.at);
}

export const nameOfLesson = ({ changed: { uri } }: ReviewedLesson): string => uri.path.split('/').pop() ?? '';

function lessonItem(lesson: ReviewedLesson): vscode.TreeItem {
  const { changed, review } = lesson;
  const hasChildren = childrenOf({ kind: 'lesson', lesson }).length > 0;
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(nameOfLesson(lesson), hasChildren ? Collapsed : None);
  item.id = changed.uri.toString();
  item.iconPath = new vscode.ThemeIcon('book');
  item.contextValue = 'lesson';
  const moved = whatMoved(lesson);
  item.description = moved.join(' · ');
  const previous = review.previousPath;
  item.tooltip = [
    vscode.workspace.asRelativePath(changed.uri),
    previous === null
      ? ''
      : vscode.l10n.t('was {0}', vscode.workspace.asRelativePath(vscode.Uri.parse(previous))),
    ...moved,
    ...minutesOf(lesson),
  ]
    .filter((line) => line !== '')
    .join('\n');
  item.accessibilityInformation = { label: [nameOfLesson(lesson), ...moved].join(', ') };
  // A click unfolds it; where nothing is below, it shows the change.
  if (!hasChildren) item.command = openCommand({ kind: 'lesson', lesson });
  return item;
}

/** "new", "1 place now asks", "Voice appears", "2 new invitations": strengths first, and never a score. */
function whatMoved({ review: { change, marks, tags } }: ReviewedLesson): string[] {
  const { t } = vscode.l10n;
  const asked = marks.gone.filter(({ became }) => became === 'asked').length;
  const names = [...new Set(tags.gained.map(({ tag }) => nameOf(tag)))];
  const quiet = marks.gone.filter(({ became }) => became === 'reworded' || became === 'removed').length;
  const fresh = marks.new.length;
  return [
    change === 'added' ? t('new') : '',
    change === 'removed' ? t('taken out') : '',
    asked === 0 ? '' : asked === 1 ? t('1 place now asks') : t('{0} places now ask', asked),
    names.length === 0 ? '' : `+ ${names.join(', ')}`,
    change === 'removed' || quiet === 0
      ? ''
      : quiet === 1
        ? t('1 place no longer tells')
        : t('{0} places no longer tell', quiet),
    fresh === 0 ? '' : fresh === 1 ? t('1 invitation') : t('{0} invitations', fresh),
  ].filter((words) => words !== '');
}

/** Who holds the information, before and after; only where the plan tells minutes. */
function minutesOf({ review: { before, after, learners } }: ReviewedLesson): string[] {
  const { t } = vscode.l10n;
  const rows = [
    ['student', t('{0} at work', learners)],
    ['coach', t('coaching')],
    ['deliver', t('telling')],
  ] as const;
  return rows.flatMap(([move, name]) => {
    const was = before?.minutes[move] ?? 0;
    const is = after?.minutes[move] ?? 0;
    if (was === 0 && is === 0) return [];
    return [was === is || !before ? t('{0} min {1}', is, name) : t('{0} → {1} min {2}', was, is, name)];
  });
}

function keptItem(lesson: ReviewedLesson): vscode.TreeItem {
  const { t } = vscode.l10n;
  const count = lesson.review.marks.kept.length;
  const label = count === 1 ? t('1 mark stays as before') : t('{0} marks stay as before', count);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${lesson.changed.uri.toString()} kept`;
  item.iconPath = new vscode.ThemeIcon(icons.kept);
  return item;
}

const icons: Readonly<Record<PlaceKind, string>> = {
  asked: 'comment-discussion',
  'tag-gained': 'tag',
  question: 'question',
  decision: 'pinned',
  reworded: 'edit',
  new: 'lightbulb',
  'tag-lost': 'circle-slash',
  removed: 'remove',
  kept: 'circle-outline',
};

const quoted = (words: string): string => (words === '' ? '' : `“${words}”`);

function placeItem(place: ReviewPlace, at: number): vscode.TreeItem {
  const { kind, lesson, says, words } = place;
  // A mark is known by its words, everything else by what happened.
  const [label, description] =
    kind === 'new' || kind === 'kept' ? [quoted(words), kind === 'new' ? says : ''] : [says, quoted(words)];
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  item.id = `${lesson.changed.uri.toString()} ${kind} ${at}`;
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(icons[kind]);
  item.contextValue = `place ${kind}`;
  item.tooltip = [says, quoted(words), kind === 'new' ? (place.mark?.message ?? '') : '']
    .filter((line) => line !== '')
    .join('\n\n');
  item.accessibilityInformation = { label: [label, description].filter((one) => one !== '').join(', ') };
  item.command = openCommand({ kind: 'place', place, at });
  return item;
}

const openCommand = (node: Node): vscode.Command => ({
  command: openChangeCommand,
  title: vscode.l10n.t('Show the Change'),
  arguments: [node],
});
