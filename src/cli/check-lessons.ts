import { analyze, describe, placeOf, type Options } from '../core/index';
import { findLessons } from './files/find-lessons';
import { createLimiter } from './files/limit';
import { shownPath } from './files/paths';
import { readTextFile } from './files/read-file';
import type { Decoded } from './files/decode';
import type { CheckResult, FileProblem, FileReport } from './result';

export interface CheckSettings {
  readonly cwd: string;
  readonly options: Options;
}

/** Reads and describes the lessons that these paths mean. What cannot be read is reported, the rest is read. */
export async function checkLessons(paths: readonly string[], settings: CheckSettings): Promise<CheckResult> {
  const { cwd, options } = settings;
  const found = await findLessons(paths.length > 0 ? paths : ['.'], cwd);
  const files: FileReport[] = [];
  const problems: FileProblem[] = [...found.problems];
  // Reading runs ahead of describing, which keeps this thread busy.
  const limit = createLimiter(8);
  const contents = found.files.map((path) => limit(() => readTextFile(path)));
  for (const [at, path] of found.files.entries()) {
    const read = describeText(shownPath(path, cwd), (await contents[at]) ?? { message: '' }, options);
    files.push(...read.files);
    problems.push(...read.problems);
  }
  return { files, problems };
}

function describeText(path: string, content: Decoded, options: Options): CheckResult {
  if (!('text' in content)) return { files: [], problems: [{ path, ...content, unread: true }] };
  const analysis = analyze(content.text, options);
  const problems = analysis.problems.map(({ span, message, unread }) => {
    const { line, column } = placeOf(span, analysis);
    return { path, line, column, message, unread };
  });
  return { files: [{ path, ...describe(analysis) }], problems };
}
