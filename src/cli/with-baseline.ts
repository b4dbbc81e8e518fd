import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { baselineName, formatBaseline, pruned, unknownMarks, withMarks, type Baseline } from '../core/index';
import { emptyBaseline, largestBaseline, readBaseline } from './files/baseline-file';
import { shownPath } from './files/paths';
import { readTextFile, reasonOf } from './files/read-file';
import type { CheckResult, FileProblem } from './result';

/** What to do with the baseline of a check. */
export interface BaselineRequest {
  readonly cwd: string;
  /** Its file, if not the usual one in the working folder. */
  readonly file: string | undefined;
  /** `leave-out` what it knows; `ignore` it; `write` all marks into it; `prune` what is gone from it. */
  readonly use: 'leave-out' | 'ignore' | 'write' | 'prune';
}

/** A check without the marks that its baseline knows; where it is written, with what was written. */
export async function withBaseline(
  result: CheckResult,
  { cwd, file, use }: BaselineRequest,
): Promise<CheckResult & { readonly written?: string }> {
  if (use === 'ignore') return result;
  const path = resolve(cwd, file ?? baselineName);
  const isThere = existsSync(path);
  if (!isThere && use === 'leave-out' && file === undefined) return result;
  const before =
    !isThere && use === 'write'
      ? emptyBaseline
      : readBaseline(await readTextFile(path, largestBaseline), shownPath(path, cwd));
  if (!('marks' in before)) return { ...result, problems: [...result.problems, before] };
  const folder = dirname(path);
  const pathIn = (shown: string): string => relative(folder, resolve(cwd, shown)).split(sep).join('/');
  const files = result.files.map((one) => ({ path: pathIn(one.path), marks: one.findings }));
  const isGone = (one: string): boolean => !existsSync(join(folder, one));
  if (use === 'leave-out') return leaveOut(result, before, files, isGone);
  const after = use === 'write' ? withMarks(before, files) : pruned(before, files, isGone);
  const problem = await write(path, after, cwd);
  if (problem) return { ...result, problems: [...result.problems, problem] };
  return {
    ...leaveOut(result, after, files, isGone),
    written: `${shownPath(path, cwd)} holds ${countOf(after)}`,
  };
}

type Files = readonly { readonly path: string; readonly marks: CheckResult['files'][number]['findings'] }[];

function leaveOut(
  result: CheckResult,
  baseline: Baseline,
  files: Files,
  isGone: (path: string) => boolean,
): CheckResult {
  const unknown = unknownMarks(baseline, files, isGone);
  const remarks = result.remarks.filter(({ finding }) => unknown.has(finding));
  return {
    ...result,
    files: result.files.map((file) => ({
      ...file,
      findings: file.findings.filter((finding) => unknown.has(finding)),
    })),
    remarks,
    known: result.remarks.length - remarks.length,
  };
}

async function write(path: string, baseline: Baseline, cwd: string): Promise<FileProblem | undefined> {
  try {
    await writeFile(path, formatBaseline(baseline));
    return undefined;
  } catch (error) {
    return { path: shownPath(path, cwd), message: reasonOf(error), unread: true };
  }
}

function countOf({ marks }: Baseline): string {
  const count = Object.values(marks).reduce((sum, keys) => sum + keys.length, 0);
  const lessons = Object.keys(marks).length;
  return `${count} ${count === 1 ? 'mark' : 'marks'} of ${lessons} ${lessons === 1 ? 'lesson' : 'lessons'}`;
}
