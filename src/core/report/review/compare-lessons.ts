import type { Analysis } from '../../analysis';
import { balanceOf } from '../balance';
import { alignPassages, type Alignment } from './align-passages';
import { compareDecisions } from './compare-decisions';
import { compareMarks, marksOfAdded, marksOfRemoved, type Depth } from './compare-marks';
import { allTags, compareTags } from './compare-tags';
import { strengthsOf } from './strengths';
import type { ChangeKind, LessonReview, VersionReport } from './types';

/** Both versions of one lesson; the one that is absent does not exist. */
export interface LessonVersions {
  /** Of the later version, or of the earlier one where there is no later. */
  readonly path: string;
  /** Where the lesson stood before it was renamed. */
  readonly previousPath?: string | undefined;
  readonly before?: Analysis | undefined;
  readonly after?: Analysis | undefined;
}

/**
 * What a change did to one lesson: marks, tags, decisions and who holds the information. Give both versions
 * the same options, so that only the text makes a difference.
 * @throws {Error} where both versions are absent
 */
export function compareLessons(versions: LessonVersions, depth: Depth = 'new'): LessonReview {
  const { path, previousPath, before, after } = versions;
  const latest = after ?? before;
  if (!latest) throw new Error(`There is no version of ${path} to compare`);
  return {
    path,
    previousPath: previousPath ?? null,
    ...changesOf(before, after, depth),
    audience: latest.lesson.audience,
    learners: latest.lesson.learners,
    before: before ? versionOf(before) : null,
    after: after ? versionOf(after) : null,
  };
}

/** Whether a document plans a session, so that a review speaks about it. */
export const plansSession = ({ moves }: Analysis): boolean => moves.document === 'plan';

const versionOf = (analysis: Analysis): VersionReport => ({
  ...balanceOf(analysis),
  told: analysis.findings.filter(({ rule }) => rule === 'sole-deliverer').length,
});

type Changes = Pick<LessonReview, 'change' | 'marks' | 'tags' | 'decisions' | 'strengths'>;

function changesOf(before: Analysis | undefined, after: Analysis | undefined, depth: Depth): Changes {
  if (before && after) return changesBetween(before, after, depth);
  if (after) {
    const marks = marksOfAdded(after);
    const tags = { gained: allTags(after), lost: [] };
    const decisions = compareDecisions(undefined, after, undefined);
    const told = { gone: [], gained: tags.gained, stated: decisions.stated };
    return { change: 'added', marks, tags, decisions, strengths: strengthsOf(after, undefined, told) };
  }
  return {
    change: 'removed',
    marks: before ? marksOfRemoved(before) : { gone: [], new: [], kept: [] },
    tags: { gained: [], lost: before ? allTags(before) : [] },
    decisions: { stated: [], kept: 0 },
    strengths: [],
  };
}

function changesBetween(before: Analysis, after: Analysis, depth: Depth): Changes {
  const alignment = alignPassages(before.lesson, after.lesson);
  const marks = compareMarks(before, after, alignment, depth);
  const tags = compareTags(before, after, alignment);
  const decisions = compareDecisions(before, after, alignment);
  return {
    change: changeKind(before, after, alignment),
    marks,
    tags,
    decisions,
    strengths: strengthsOf(after, alignment, {
      gone: marks.gone,
      gained: tags.gained,
      stated: decisions.stated,
    }),
  };
}

/** Words are kept where each passage, heading and comment of one version is one of the other, in the same order. */
function changeKind(before: Analysis, after: Analysis, { earlier }: Alignment): ChangeKind {
  const samePassages =
    before.lesson.passages.length === after.lesson.passages.length &&
    earlier.every((counterpart, index) => counterpart?.same && counterpart.passage === index);
  const headings = ({ lesson }: Analysis): string =>
    JSON.stringify([
      lesson.sections.map(({ heading }) => heading?.content.plain.text ?? ''),
      lesson.directives.map(({ kind, rule, because }) => [kind, rule, because]),
      lesson.frontMatter.values,
    ]);
  return samePassages && headings(before) === headings(after) ? 'words-kept' : 'edited';
}
