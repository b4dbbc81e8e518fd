import { resolve } from 'node:path';
import { baselineName, createReview, withKnownMarks, type Review } from '../core/index';
import { largestBaseline, readBaseline } from './files/baseline-file';
import { shownPath } from './files/paths';
import type { ObjectReader } from './git/objects';
import type { Compared, Repository } from './git/repository';
import type { FileProblem } from './result';

interface Session {
  readonly repository: Repository;
  readonly compared: Compared;
  readonly objects: ObjectReader;
  readonly request: { readonly cwd: string };
}

/**
 * A review in which marks that a baseline knows count as kept. The baseline is the one of the base commit, so
 * that a change cannot hide marks of its own.
 * @param file relative to the working folder; the usual one need not be there
 */
export async function knownInReview(
  review: Review,
  file: string | undefined,
  { repository: { root }, compared, objects, request }: Session,
): Promise<{ review: Review; count: number; problems: readonly FileProblem[] }> {
  const none = { review, count: 0, problems: [] };
  if (file === undefined) return none;
  const path = file === baselineName ? file : shownPath(resolve(request.cwd, file), root);
  const content = await objects.read(`${compared.base.commit}:${path}`, largestBaseline);
  if (!('text' in content) && file === baselineName) return none;
  const baseline = readBaseline('text' in content ? content : { message: notAtBase }, path);
  if (!('marks' in baseline)) return { ...none, problems: [baseline] };
  const { lessons, count } = withKnownMarks(review.lessons, baseline);
  return { review: createReview(lessons, review.others), count, problems: [] };
}

const notAtBase =
  'There is no such baseline in the version that this change is compared with. Leave --baseline out, or bring the baseline in with a change of its own.';
