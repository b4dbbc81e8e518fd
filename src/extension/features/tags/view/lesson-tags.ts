import * as vscode from 'vscode';
import {
  readWholeLesson,
  type Analysis,
  type Integration,
  type Lesson,
  type SectionTags,
  type Tag,
  type WholeLessonTags,
} from '../../../../core/index';
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
  /** As they stand in a list: quoted where they are the lesson's. */
  readonly words: string;
  readonly range: vscode.Range;
}

/** `undefined` for a document that shows nothing. */
export function lessonTagsOf(uri: vscode.Uri, { lesson, tags }: Analysis): LessonTags | undefined {
  const places = tags.flatMap(({ section, tags: earned }) =>
    earned.flatMap(({ tag, evidence: [first] }): TagPlace[] => {
      if (!first) return [];
      const label = labelOf(lesson.sections[section]);
      const words = `“${first.text.replace(/\s+/g, ' ')}”`;
      return [{ tag, section, label, words, range: toRange(lesson, first.span) }];
    }),
  );
  const whole = readWholeLesson(lesson, tags);
  places.push(...ownTags(lesson, tags, whole));
  if (places.length === 0) return undefined;
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

/** Index that stands for the front matter where sections are counted. */
const frontMatter = -1;

/** Tags that the teacher wrote and that no words show: they count, at the place where she wrote them. */
function ownTags(lesson: Lesson, tags: readonly SectionTags[], whole: WholeLessonTags): TagPlace[] {
  const { t } = vscode.l10n;
  const words = t('your own tag');
  const ofSections = tags.flatMap(({ section, claimed }) => {
    const { heading } = lesson.sections[section] ?? {};
    if (!heading) return [];
    const range = toRange(lesson, heading.span);
    const label = labelOf(lesson.sections[section]);
    return claimed
      .filter(({ shown }) => !shown)
      .map(({ tag }): TagPlace => ({ tag, section, label, words, range }));
  });
  const { span } = lesson.frontMatter;
  const ofLesson = whole.claimed
    .filter(({ shown }) => !shown)
    .flatMap(({ tag }): TagPlace[] =>
      span
        ? [{ tag, section: frontMatter, label: t('Front matter'), words, range: toRange(lesson, span) }]
        : [],
    );
  return [...ofLesson, ...ofSections];
}
