import { resolve } from 'node:path';
import { analyze, defaultOptions, describe, placeOf, type Analysis, type Options } from '../core/index';
import { createConfigurations, type Configurations } from './files/configurations';
import { decode, type Decoded } from './files/decode';
import { findLessons } from './files/find-lessons';
import { shownPath } from './files/paths';
import { largestLesson, readTextFile, tooLarge } from './files/read-file';
import { linesOf, remarkOn, type Remark } from './remarks';
import type { CheckResult, FileProblem, FileReport } from './result';

export interface CheckRequest {
  /** As written on the command line; `-` is standard input, and none means the working folder. */
  readonly paths: readonly string[];
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** What the command line chooses; it outdoes configurations. */
  readonly options: Partial<Options>;
  /** A configuration that holds for every file. */
  readonly config: string | undefined;
  readonly stdin: StandardInput;
  /** Told before each file. */
  progress(done: number, all: number, path: string): void;
}

export interface StandardInput {
  /** The path to show for it, and whose folder's configuration holds. */
  readonly path: string | undefined;
  read(): Promise<Uint8Array>;
}

/** A lesson that is still to be read. */
interface Source {
  /** The path shown for it. */
  readonly path: string;
  /** Absolute path by which it is configured. */
  readonly file: string;
  read(): Promise<Decoded>;
}

/** How many files are read ahead, so that reading and describing overlap and memory stays small. */
const readAhead = 16;

/** Reads and describes the lessons that these paths mean. What cannot be read is reported, the rest is read. */
export async function checkLessons(request: CheckRequest): Promise<CheckResult> {
  const { sources, problems } = await findSources(request);
  const files: FileReport[] = [];
  const remarks: Remark[] = [];
  const configurations = createConfigurations(request.cwd, request.config);
  if (sources.length === 0 && request.config !== undefined) await configurations.of(request.cwd);
  const ahead = sources.slice(0, readAhead).map((source) => prepare(source, configurations, request.options));
  for (const [at, source] of sources.entries()) {
    request.progress(at, sources.length, source.path);
    const prepared = await ahead.shift();
    const next = sources[at + readAhead];
    if (next) ahead.push(prepare(next, configurations, request.options));
    if (!prepared) continue;
    const read = describeText(source.path, prepared.content, prepared.options);
    files.push(...read.files);
    remarks.push(...read.remarks);
    problems.push(...read.problems);
  }
  return {
    files,
    remarks,
    known: 0,
    problems: [...problems, ...configurations.problems].sort(byPathAndLine),
  };
}

async function findSources({
  paths,
  cwd,
  stdin,
}: CheckRequest): Promise<{ sources: Source[]; problems: FileProblem[] }> {
  const wanted = paths.length > 0 ? paths : ['.'];
  const found = await findLessons(
    wanted.filter((path) => path !== '-'),
    cwd,
  );
  const sources = found.files.map((file): Source => ({
    path: shownPath(file, cwd),
    file,
    read: () => readTextFile(file),
  }));
  if (wanted.includes('-')) sources.push(standardInput(stdin, cwd));
  return {
    sources: sources.sort((one, other) => (one.path < other.path ? -1 : 1)),
    problems: [...found.problems],
  };
}

function standardInput(stdin: StandardInput, cwd: string): Source {
  const read = async (): Promise<Decoded> => {
    const bytes = await stdin.read();
    return bytes.length > largestLesson ? tooLarge(bytes.length) : decode(bytes);
  };
  const file = resolve(cwd, stdin.path ?? '-');
  return { path: stdin.path === undefined ? '-' : shownPath(file, cwd), file, read };
}

/** The content of a file and the options that hold for it; `undefined` for files that are left out. */
async function prepare(
  source: Source,
  configurations: Configurations,
  chosen: Partial<Options>,
): Promise<{ content: Decoded; options: Options } | undefined> {
  const configuration = await configurations.of(source.file);
  if (configuration.ignores(source.file)) return undefined;
  const options = { ...defaultOptions, ...configuration.options, ...chosen };
  return { content: await source.read(), options };
}

type Read = Pick<CheckResult, 'files' | 'remarks' | 'problems'>;

function describeText(path: string, content: Decoded, options: Options): Read {
  if (!('text' in content)) return { files: [], remarks: [], problems: [{ path, ...content, unread: true }] };
  const analysis = analyze(content.text, options);
  const report = describe(analysis);
  const lines = linesOf(content.text);
  return {
    files: [{ path, ...report }],
    remarks: report.findings.map((finding) => remarkOn(path, finding, lines)),
    problems: problemsOf(path, analysis),
  };
}

/** What an analysis could not read or understand, with its place. */
export const problemsOf = (path: string, { problems, lesson }: Analysis): FileProblem[] =>
  problems.map(({ span, message, unread }) => {
    const { line, column } = placeOf(span, lesson.lines);
    return { path, line, column, message, unread };
  });

export function byPathAndLine(one: FileProblem, other: FileProblem): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0);
}
