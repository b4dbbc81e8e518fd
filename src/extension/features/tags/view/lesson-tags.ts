import type * as vscode from 'vscode';
import { readWholeLesson, type Analysis, type Integration, type Tag } from '../../../../core/index';
import { toRange } from '../../../services/convert';
import { labelOf } from '../tag-words';

/** What the side bar keeps of a lesson: far less than its reading. */
export interface LessonTags {
  readonly uri: vscode.Uri;
  readonly title: string;
  readonly drivingQuestion: string | undefined;
  readonly integration: Integration | undefined;
  readonly disciplines: readonly string[];
  readonly places: readonly TagPlace[];
}

/** A section that earns a tag, with the words that show it best. */
export interface TagPlace {
  readonly tag: Tag;
  /** Index of the section. */
  readonly section: number;
  readonly label: string;
  readonly words: string;
  readonly range: vscode.Range;
}

/** `undefined` for a document that shows nothing. */
export function lessonTagsOf(uri: vscode.Uri, { lesson, tags }: Analysis): LessonTags | undefined {
  const places = tags.flatMap(({ section, tags: earned }) =>
    earned.flatMap(({ tag, evidence: [first] }): TagPlace[] => {
      if (!first) return [];
      const label = labelOf(lesson.sections[section]);
      const words = first.text.replace(/\s+/g, ' ');
      return [{ tag, section, label, words, range: toRange(lesson, first.span) }];
    }),
  );
  if (places.length === 0) return undefined;
  const whole = readWholeLesson(lesson, tags);
  const named: unknown = lesson.frontMatter.values['title'];
  const heading = lesson.sections.find((section) => section.heading?.depth === 1);
  const name = uri.path.split('/').pop() ?? '';
  return {
    uri,
    title: typeof named === 'string' && named.trim() !== '' ? named : heading ? labelOf(heading) : name,
    drivingQuestion: whole.drivingQuestion?.text,
    integration: whole.integration,
    disciplines: whole.disciplines,
    places,
  };
}
