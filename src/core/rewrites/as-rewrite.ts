import type { Lesson } from '../lesson/types';
import type { Span } from '../text/span';
import type { Family } from './families/types';
import type { Rewrite, RewriteKind } from './types';

const longestTitle = 90;

/** Turns the new words of a passage or cell into the smallest edit that sets them there. */
export function asRewrite(
  lesson: Lesson,
  span: Span,
  text: string,
  about: {
    readonly family: Family;
    readonly kind: RewriteKind;
    readonly prompt: string;
    readonly filled: boolean;
    readonly preferred: boolean;
    readonly form?: Rewrite['form'];
  },
): Rewrite {
  const before = lesson.text.slice(span.start, span.end);
  const { family, kind } = about;
  return {
    id: `${family.id}/${kind}`,
    family: family.id,
    kind,
    title: titleOf(kind, lesson.learners, about.prompt),
    prompt: about.prompt,
    source: family.source,
    form: about.form ?? 'prompt',
    edits: [smallestEdit(before, text, span.start)],
    filled: about.filled,
    preferred: about.preferred,
  };
}

function titleOf(kind: RewriteKind, learners: string, prompt: string): string {
  const opening = {
    predict: `Ask ${learners} to predict first`,
    evidence: `Ask ${learners} for evidence`,
    agency: `Hand it to ${learners}`,
  }[kind];
  const room = longestTitle - opening.length - 4;
  const words =
    prompt.length <= room
      ? prompt
      : `${prompt.slice(0, prompt.lastIndexOf(' ', room - 1)).replace(/[,.:;?]$/, '')}…`;
  return `${opening}: “${words}”`;
}

/** Leaves alone what both have at their beginning and at their end. */
function smallestEdit(before: string, after: string, offset: number): Rewrite['edits'][number] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  return {
    span: { start: offset + start, end: offset + before.length - end },
    text: after.slice(start, after.length - end),
  };
}
