import { join, resolve } from 'node:path';
import {
  analyze,
  compareLessons,
  createAnalysisMemory,
  createReview,
  defaultOptions,
  plansSession,
  type Analysis,
  type LessonReview,
  type LessonVersions,
  type MarkReport,
  type Options,
} from '../core/index';
import { byPathAndLine, problemsOf } from './check-lessons';
import { createConfigurations, type Configurations } from './files/configurations';
import type { Decoded } from './files/decode';
import { shownPath } from './files/paths';
import { readTextFile } from './files/read-file';
import { isMarkdown } from './files/walk';
import { changedFiles, type ChangedFile, type Entry } from './git/changed-files';
import { createObjectReader, type ObjectReader } from './git/objects';
import { findVersions, openRepository, type Compared, type Repository } from './git/repository';
import { configurationFilesOf } from './git/tree';
import { linesOf, remarkOn, type Remark } from './remarks';
import type { FileProblem, ReviewResult } from './result';
import { knownInReview } from './review-baseline';
import { notesOn } from './review-notes';

export interface ReviewRequest {
  readonly cwd: string;
  readonly base: string | undefined;
  /** A version by name; without it the files as they are now. */
  readonly head: string | undefined;
  /** Files and folders to look at; none means all. */
  readonly paths: readonly string[];
  /** Whether marks that stood there before are remarked on, too. */
  readonly marks: 'new' | 'all';
  readonly options: Partial<Options>;
  readonly config: string | undefined;
  /** Its path, relative to the working folder; `undefined` uses none. */
  readonly baseline: string | undefined;
  progress(done: number, all: number, path: string): void;
}

/**
 * Reads both versions of each lesson that a change touches and says what moved.
 * @throws {GitProblem} where git cannot say what changed
 */
export async function reviewLessons(request: ReviewRequest): Promise<ReviewResult> {
  const repository = await openRepository(request.cwd);
  const compared = await findVersions(repository, request);
  const files = (await changedFiles(compared, repository)).filter(inside(request, repository));
  const objects = createObjectReader(repository.root);
  try {
    return await reviewFiles(files, { request, repository, compared, objects });
  } finally {
    objects.close();
  }
}

interface Session {
  readonly request: ReviewRequest;
  readonly repository: Repository;
  readonly compared: Compared;
  readonly objects: ObjectReader;
}

async function reviewFiles(files: readonly ChangedFile[], session: Session): Promise<ReviewResult> {
  const { request, repository, compared, objects } = session;
  const { root } = repository;
  const configurations = createConfigurations(
    root,
    request.config === undefined ? undefined : resolve(request.cwd, request.config),
    await configurationFilesOf(compared.head, root, objects),
  );
  const lessons: LessonReview[] = [];
  const others: string[] = [];
  const texts = new Map<string, Texts>();
  const problems: FileProblem[] = [];
  const lessonFiles = files.filter(isLesson);
  for (const [at, file] of lessonFiles.entries()) {
    request.progress(at, lessonFiles.length, file.path);
    const read = await reviewFile(file, configurations, session);
    if (!read) continue;
    problems.push(...read.problems);
    if (read.lesson) lessons.push(read.lesson);
    else if (read.problems.length === 0) others.push(file.path);
    if (read.lesson) texts.set(file.path, read.texts);
  }
  const known = await knownInReview(createReview(lessons, others), request.baseline, session);
  const { review } = known;
  const remarks = review.lessons.flatMap((lesson) =>
    marksToShow(lesson, request.marks).map((mark) => remarkFor(lesson.path, mark, texts.get(lesson.path))),
  );
  return {
    compared,
    review,
    remarks,
    known: known.count,
    notes: notesOn(files, compared, review),
    problems: [...problems, ...known.problems, ...configurations.problems].sort(byPathAndLine),
  };
}

const isLesson = ({ path, before, after }: ChangedFile): boolean =>
  isMarkdown(path) && [before, after].every((entry) => entry === undefined || entry.kind === 'file');

/** A path means a file or all that is below a folder, as it is or was. */
function inside({ paths, cwd }: ReviewRequest, { root }: Repository): (file: ChangedFile) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => shownPath(resolve(cwd, path), root));
  const holds = (path: string): boolean =>
    wanted.some((one) => one === '.' || path === one || path.startsWith(`${one}/`));
  return ({ path, previousPath }) => holds(path) || (previousPath !== undefined && holds(previousPath));
}

interface Texts {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

interface FileReview {
  readonly texts: Texts;
  /** Absent for a document that plans no session, or could not be read. */
  readonly lesson: LessonReview | undefined;
  readonly problems: readonly FileProblem[];
}

/** Both versions with the choices that hold for the later one, so that only the text makes a difference. */
async function reviewFile(
  file: ChangedFile,
  configurations: Configurations,
  session: Session,
): Promise<FileReview | undefined> {
  const { request, repository } = session;
  const place = join(repository.root, file.path);
  const configuration = await configurations.of(place);
  if (configuration.ignores(place)) return undefined;
  // Only the right to execute it changed, or nothing that git keeps.
  if (!file.previousPath && file.before?.object !== undefined && file.before.object === file.after?.object)
    return undefined;
  const options = { ...defaultOptions, ...configuration.options, ...request.options };
  const problems: FileProblem[] = [];
  const before = await readEntry(file.before, file, session);
  const after = await readEntry(file.after, file, session);
  if (before && !('text' in before))
    problems.push({
      path: file.previousPath ?? file.path,
      message: `The earlier version could not be read, so all of the lesson counts as new. ${before.message}`,
      unread: false,
    });
  if (after && !('text' in after))
    return {
      texts: { before: undefined, after: undefined },
      lesson: undefined,
      problems: [{ path: file.path, ...after, unread: true }],
    };
  const texts = { before: textOf(before), after: textOf(after) };
  const memory = createAnalysisMemory();
  const read = (text: string | undefined): Analysis | undefined =>
    text === undefined ? undefined : analyze(text, options, memory);
  const versions = { before: read(texts.before), after: read(texts.after) };
  if (versions.after) problems.push(...problemsOf(file.path, versions.after));
  return { texts, lesson: compare(file, versions, options, request), problems };
}

const textOf = (content: Decoded | undefined): string | undefined =>
  content && 'text' in content ? content.text : undefined;

async function readEntry(
  entry: Entry | undefined,
  { path }: ChangedFile,
  { objects, repository }: Session,
): Promise<Decoded | undefined> {
  if (!entry) return undefined;
  return entry.object === undefined ? readTextFile(join(repository.root, path)) : objects.read(entry.object);
}

function compare(
  { path, previousPath }: ChangedFile,
  versions: Pick<LessonVersions, 'before' | 'after'>,
  options: Options,
  { marks }: ReviewRequest,
): LessonReview | undefined {
  const { before, after } = versions;
  const plans = [before, after].some((version) => version && plansSession(version));
  if (!plans && !(options.everywhere && (before || after))) return undefined;
  return compareLessons({ path, previousPath, before, after }, marks);
}

const marksToShow = ({ marks }: LessonReview, which: ReviewRequest['marks']): MarkReport[] =>
  which === 'new'
    ? [...marks.new]
    : [...marks.new, ...marks.kept].sort((one, other) => one.line - other.line || one.column - other.column);

function remarkFor(path: string, mark: MarkReport, texts: Texts | undefined): Remark {
  const remark = remarkOn(path, mark, linesOf(texts?.after ?? ''), { question: mark.question });
  // A line that the earlier version has nowhere is part of every difference between the two.
  const before = new Set(texts?.before === undefined ? [] : linesOf(texts.before));
  return { ...remark, onChangedLines: remark.lines.every((line) => !before.has(line)) };
}
