import * as vscode from 'vscode';
import type { Tag } from '../../../core/index';
import type { GlanceWords } from '../../../webview/protocol';

/** @param learners what the plan calls them */
export function glanceWords(learners: string): GlanceWords {
  const { t } = vscode.l10n;
  return {
    strengths: t('What this plan already does'),
    noStrengths: t(
      'Nothing is named here yet. Choices, questions and decisions of {0} will show up here.',
      learners,
    ),
    who: t('Who holds the information, and when'),
    unit: t('Counted in passages: paragraphs, steps and rows of tables that teach or learn.'),
    holders: {
      deliver: t('Teacher tells'),
      coach: t('Teacher coaches'),
      student: t('{0} think or make', capitalized(learners)),
    },
    table: t('The same as a table'),
    section: t('Section'),
    minutes: t('Minutes'),
    decision: t('Decisions'),
    empty: t('When the plan says what happens in the session, this shows who holds the information.'),
  };
}

/** A tag's name, and what it is in half a sentence (Kallick & Zmuda 2017 for the attributes). */
export function tagWords(tag: Tag): { readonly name: string; readonly says: string } {
  const { t } = vscode.l10n;
  const words: Readonly<Record<Tag, readonly [string, string]>> = {
    voice: [t('Voice'), t('learners bring their own questions and opinions')],
    'co-creation': [t('Co-creation'), t('learners help shape the goal, the criteria or the plan')],
    'social-construction': [t('Social construction'), t('learners build ideas with each other')],
    'self-discovery': [t('Self-discovery'), t('learners find out how they learn')],
    'problem-based': [
      t('A real problem'),
      t('learners work on a question that matters outside of the lesson'),
    ],
    interdisciplinary: [t('Subjects meet'), t('more than one discipline is at work in one task')],
  };
  const [name, says] = words[tag];
  return { name, says };
}

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
