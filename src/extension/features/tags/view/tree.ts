import * as vscode from 'vscode';
import { tagDefinitions, tags as everyTag, type Tag } from '../../../../core/index';
import { nameOf, tagLetters } from '../tag-words';
import type { LessonTags, TagPlace } from './lesson-tags';

/** Lessons first and their sections below, or tags first and below each the lessons that show it. */
export type Grouping = 'tag' | 'lesson';

export type Node =
  | { readonly kind: 'tag'; readonly tag: Tag; readonly lessons: readonly LessonTags[] }
  | { readonly kind: 'lesson'; readonly lesson: LessonTags; readonly tag: Tag | undefined }
  | { readonly kind: 'section'; readonly lesson: LessonTags; readonly places: readonly TagPlace[] };

export function rootsOf(lessons: readonly LessonTags[], grouping: Grouping): Node[] {
  if (grouping === 'lesson') return lessons.map((lesson) => ({ kind: 'lesson', lesson, tag: undefined }));
  return everyTag.flatMap((tag): Node[] => {
    const showing = lessons.filter(({ places }) => places.some((place) => place.tag === tag));
    return showing.length === 0 ? [] : [{ kind: 'tag', tag, lessons: showing }];
  });
}

export function childrenOf(node: Node): Node[] {
  if (node.kind === 'tag') return node.lessons.map((lesson) => ({ kind: 'lesson', lesson, tag: node.tag }));
  if (node.kind === 'section') return [];
  const { lesson, tag } = node;
  const places = lesson.places.filter((place) => tag === undefined || place.tag === tag);
  return [...new Set(places.map(({ section }) => section))].map((section) => ({
    kind: 'section',
    lesson,
    places: places.filter((place) => place.section === section),
  }));
}

export function toItem(node: Node): vscode.TreeItem {
  if (node.kind === 'tag') return tagItem(node.tag, node.lessons);
  return node.kind === 'lesson' ? lessonItem(node.lesson, node.tag) : sectionItem(node.lesson, node.places);
}

function tagItem(tag: Tag, lessons: readonly LessonTags[]): vscode.TreeItem {
  const { name, definition, source } = tagDefinitions[tag];
  const sections = lessons.reduce((sum, { places }) => sum + countOf(places, tag), 0);
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = tag;
  item.iconPath = new vscode.ThemeIcon('tag');
  item.description = `${sectionsInWords(sections)}, ${lessonsInWords(lessons.length)}`;
  item.tooltip = `${definition} (${source})`;
  item.accessibilityInformation = { label: `${name}, ${item.description}` };
  return item;
}

function lessonItem(lesson: LessonTags, tag: Tag | undefined): vscode.TreeItem {
  const { t } = vscode.l10n;
  const item = new vscode.TreeItem(lesson.title, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${tag ?? ''} ${lesson.uri.toString()}`;
  item.iconPath = new vscode.ThemeIcon('book');
  const earned = everyTag.filter((one) => lesson.places.some((place) => place.tag === one));
  item.description =
    tag === undefined
      ? earned.map((one) => tagLetters[one]).join(' · ')
      : sectionsInWords(countOf(lesson.places, tag));
  const subjects = [lesson.disciplines.join(', '), lesson.integration ? `(${lesson.integration})` : ''];
  item.tooltip = [
    vscode.workspace.asRelativePath(lesson.uri),
    earned.map(nameOf).join(', '),
    lesson.drivingQuestion === undefined ? '' : t('Driving question: {0}', lesson.drivingQuestion),
    lesson.disciplines.length === 0 ? '' : t('Subjects: {0}', subjects.join(' ').trim()),
  ]
    .filter((line) => line !== '')
    .join('\n');
  const said = tag === undefined ? earned.map(nameOf).join(', ') : item.description;
  item.accessibilityInformation = { label: `${lesson.title}, ${said}` };
  return item;
}

function sectionItem(lesson: LessonTags, places: readonly TagPlace[]): vscode.TreeItem {
  const { t } = vscode.l10n;
  const [first] = places;
  const item = new vscode.TreeItem(first?.label ?? '', vscode.TreeItemCollapsibleState.None);
  const quote = first?.words ?? '';
  item.description = places.length > 1 ? places.map(({ tag }) => tagLetters[tag]).join(' · ') : quote;
  item.tooltip = places.map(({ tag, words }) => `${nameOf(tag)}: ${words}`).join('\n');
  item.accessibilityInformation = { label: [first?.label, item.tooltip].join(', ') };
  if (first) {
    const options: vscode.TextDocumentShowOptions = { selection: first.range };
    item.command = { command: 'vscode.open', title: t('Go There'), arguments: [lesson.uri, options] };
  }
  return item;
}

const countOf = (places: readonly TagPlace[], tag: Tag): number =>
  places.filter((place) => place.tag === tag).length;

const sectionsInWords = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 section') : vscode.l10n.t('{0} sections', count);

const lessonsInWords = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 lesson') : vscode.l10n.t('{0} lessons', count);
