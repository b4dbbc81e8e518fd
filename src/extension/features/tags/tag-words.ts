import * as vscode from 'vscode';
import { tagDefinitions, type Lesson, type Section, type SectionTags, type Tag } from '../../../core/index';

/** One letter for each tag; its name stands in every hover and list. */
export const tagLetters: Readonly<Record<Tag, string>> = {
  voice: 'V',
  'co-creation': 'C',
  'social-construction': 'S',
  'self-discovery': 'D',
  'problem-based': 'P',
  interdisciplinary: 'I',
};

export const nameOf = (tag: Tag): string => tagDefinitions[tag].name;

/** "V · S", in the order of the tags; empty where the section earns none. */
export const lettersOf = ({ tags }: SectionTags): string =>
  tags.map(({ tag }) => tagLetters[tag]).join(' · ');

/** "Voice, Social construction". */
export const namesOf = ({ tags }: SectionTags): string => tags.map(({ tag }) => nameOf(tag)).join(', ');

/** A heading without its "(10 min)" and without tags written behind it. Never empty. */
export function labelOf(section: Section | undefined): string {
  const { t } = vscode.l10n;
  const text = section?.heading?.content.plain.text;
  if (text === undefined) return t('Before the first heading');
  const short = text
    .replace(/(?:\s+#[a-z][a-z-]+)+(?=\s*(?:\(|$))/i, '')
    .replace(/\s*\([^()]*\bmin[^()]*\)\s*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return short || text.trim() || t('(a heading without words)');
}

/** "10 min"; empty where the plan does not say. */
export function minutesOf(section: Section): string {
  const minutes = section.heading?.content.minutes;
  return minutes === undefined ? '' : vscode.l10n.t('{0} min', minutes);
}

/** The section in which an offset of the lesson stands. */
export function sectionAt({ sections }: Lesson, offset: number): Section | undefined {
  let found: Section | undefined;
  for (const section of sections) {
    if (section.span.start > offset) break;
    found = section;
  }
  return found;
}

/** Words of a lesson set as text in markdown, never as markup. */
export const asText = (words: string): string =>
  words.replace(/[\\`*_{}[\]()#+\-!~|<>&$]/g, '\\$&').replace(/\s+/g, ' ');
