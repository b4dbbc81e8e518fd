import * as vscode from 'vscode';
import { analyze } from '../../../../core/index';
import { createDelays } from '../../../services/delays';
import { mayBeLesson } from '../../../services/lessons';
import type { Services } from '../../../services/services';
import { affectsExcluded } from './excluded';
import { findLessons } from './find-lessons';
import { createLeftOut } from './left-out';
import { lessonTagsOf, type LessonTags } from './lesson-tags';

/** Larger files are data, in bytes. */
const largestLesson = 4 * 1024 * 1024;

/** The tags of every lesson in the workspace: read when somebody first looks, then kept true to the files. */
export interface WorkspaceTags extends vscode.Disposable {
  /** In the order of their addresses. */
  lessons(): readonly LessonTags[];
  readonly state: 'unread' | 'reading' | 'read' | 'stopped';
  /** How many files were read so far. */
  readonly filesRead: number;
  /** Reads everything anew. A reading that is under way ends. */
  read(): Promise<void>;
  stop(): void;
  readonly onDidChange: vscode.Event<void>;
}

/** Changes are told together, so that a list of a thousand lessons is not built a thousand times. In milliseconds. */
const pauseBetweenChanges = 300;

export function createWorkspaceTags(services: Services): WorkspaceTags {
  const { log } = services;
  const changed = new vscode.EventEmitter<void>();
  const delays = createDelays();
  const known = new Map<string, LessonTags>();
  let state: WorkspaceTags['state'] = 'unread';
  let filesRead = 0;
  let reading = new vscode.CancellationTokenSource();
  let leftOut = createLeftOut();

  const tell = (): void => {
    if (!delays.isWaiting('changed')) delays.start('changed', pauseBetweenChanges, () => changed.fire());
  };
  const keep = (uri: vscode.Uri, tags: LessonTags | undefined): void => {
    if (tags) known.set(uri.toString(), tags);
    else if (!known.delete(uri.toString())) return;
    tell();
  };
  const readOne = async (uri: vscode.Uri): Promise<void> => keep(uri, await tagsIn(uri, services));
  const readOneInside = async (uri: vscode.Uri): Promise<void> => {
    if (!(await leftOut.isFileOut(uri))) await readOne(uri);
  };
  const update = (uri: vscode.Uri): void => {
    if (state === 'unread' || !/\.(?:md|markdown)$/i.test(uri.path)) return;
    readOneInside(uri).catch((error: unknown) => log.error(uri.toString(true), error as Error));
  };
  const leave = (uri: vscode.Uri): void => {
    const below = `${uri.toString()}/`;
    for (const [key, { uri: lesson }] of known)
      if (key === uri.toString() || key.startsWith(below)) keep(lesson, undefined);
  };
  const readAll = async (): Promise<void> => {
    reading.cancel();
    reading = new vscode.CancellationTokenSource();
    const { token } = reading;
    state = 'reading';
    filesRead = 0;
    leftOut = createLeftOut();
    known.clear();
    changed.fire();
    for await (const uri of findLessons(token, leftOut)) {
      if (token.isCancellationRequested) break;
      await readOne(uri).catch((error: unknown) => log.warn(uri.toString(true), String(error)));
      filesRead++;
    }
    if (token !== reading.token) return;
    state = token.isCancellationRequested ? 'stopped' : 'read';
    changed.fire();
  };

  const readAgain = (): void => {
    if (state !== 'unread') void readAll();
  };

  const watcher = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown}');
  const ignoreWatcher = vscode.workspace.createFileSystemWatcher('**/.gitignore');
  const subscriptions = [
    changed,
    delays,
    watcher,
    watcher.onDidCreate(update),
    watcher.onDidChange(update),
    watcher.onDidDelete(leave),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(leave)),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      files.forEach(({ oldUri }) => leave(oldUri));
      files.forEach(({ newUri }) => update(newUri));
    }),
    // What is being written is read anyway; the list follows it without a reading of its own.
    services.checks.onDidChange((uri) => {
      const document = openAt(uri);
      if (document && services.documents.current(document)) update(uri);
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(readAgain),
    ignoreWatcher,
    ignoreWatcher.onDidCreate(readAgain),
    ignoreWatcher.onDidChange(readAgain),
    ignoreWatcher.onDidDelete(readAgain),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (affectsExcluded(event)) readAgain();
    }),
  ];
  return {
    lessons: () => [...known.values()].sort((one, other) => (one.uri.path < other.uri.path ? -1 : 1)),
    get state() {
      return state;
    },
    get filesRead() {
      return filesRead;
    },
    read: readAll,
    stop: () => reading.cancel(),
    onDidChange: changed.event,
    dispose: () => {
      reading.cancel();
      vscode.Disposable.from(...subscriptions).dispose();
    },
  };
}

const openAt = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString() && mayBeLesson(document),
  );

/** An open lesson shares its reading with everything else that shows it; others are read and forgotten. */
async function tagsIn(
  uri: vscode.Uri,
  { configuration, documents, switches }: Services,
): Promise<LessonTags | undefined> {
  const options = await configuration.optionsFor(uri);
  if (!configuration.isEnabled(uri) || switches.isOff(uri)) return undefined;
  const document = openAt(uri);
  if (document) return lessonTagsOf(uri, (await documents.read(document)).analysis);
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > largestLesson) return undefined;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  return lessonTagsOf(uri, analyze(text, options));
}
