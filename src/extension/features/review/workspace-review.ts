import * as vscode from 'vscode';
import { createReview } from '../../../core/index';
import { createDelays } from '../../services/delays';
import type { Services } from '../../services/services';
import type { ChangedLesson } from './changed-lessons';
import { compareVersions, type ReviewedLesson } from './compare';
import { findChanged, type Found, type ReviewState } from './find-changed';
import type { FindGit } from './git-api';
import { settleKnown, type KnownMarks } from './known-marks';
import { createGitWatch } from './watch-git';

/** What a change does to the lessons of the workspace: read when somebody asks, then kept true to the files. */
export interface WorkspaceReview extends vscode.Disposable {
  lessons(): readonly ReviewedLesson[];
  readonly state: ReviewState;
  /** What the lessons are compared with, as a person says it. */
  readonly against: string;
  /** Changed documents that plan no session. */
  readonly others: number;
  /** Marks that count as before because the baseline of the earlier version knows them. */
  readonly known: number;
  /** Compares with the base anew. A reading that is under way ends. */
  read(): Promise<void>;
  /** @param base a branch, tag or commit; `undefined` for where this branch left the main one */
  readAgainst(base: string | undefined): Promise<void>;
  /** Compares these and nothing else; asks no git. */
  readPair(pair: ChangedLesson, against: string): Promise<void>;
  stop(): void;
  readonly onDidChange: vscode.Event<void>;
}

/** Changes are told together. In milliseconds. */
const pauseBetweenChanges = 300;

/** git tells of a checkout in several steps; the list follows once it is done. In milliseconds. */
const pauseAfterGit = 800;

/** What was read of the changed lessons. */
interface Held {
  readonly lessons: Map<string, ReviewedLesson>;
  readonly others: Set<string>;
  known: readonly KnownMarks[];
}

const nothingHeld = (known: readonly KnownMarks[] = []): Held => ({
  lessons: new Map(),
  others: new Set(),
  known,
});

export function createWorkspaceReview(services: Services, git: FindGit): WorkspaceReview {
  const { log } = services;
  const changed = new vscode.EventEmitter<void>();
  const delays = createDelays();
  let held = nothingHeld();
  let state: ReviewState = 'unread';
  let against = '';
  let wanted: string | undefined;
  let isPair = false;
  const findInGit = (token: vscode.CancellationToken): Promise<Found> =>
    findChanged(git, wanted, { token, found: (api) => watch.start(api) });
  let find = findInGit;
  let reading = new vscode.CancellationTokenSource();
  let isRefreshing = false;

  const tell = (): void => {
    if (!delays.isWaiting('changed')) delays.start('changed', pauseBetweenChanges, () => changed.fire());
  };
  const readOne = async (lesson: ChangedLesson, into: Held): Promise<void> => {
    const compared = await compareVersions(lesson, services);
    const key = lesson.uri.toString();
    if (compared === 'no-plan') into.others.add(key);
    else into.others.delete(key);
    if (typeof compared === 'object') into.lessons.set(key, compared);
    else into.lessons.delete(key);
    if (into === held) tell();
  };
  const search = (token: vscode.CancellationToken): Promise<Found> =>
    find(token).catch((error: unknown): Found => {
      log.error('What changed could not be found out', error as Error);
      return { state: 'failed', against: '', lessons: [], known: [] };
    });
  const readEach = async (found: Found, into: Held, token: vscode.CancellationToken): Promise<void> => {
    into.known = found.known;
    for (const lesson of found.lessons) {
      if (token.isCancellationRequested) return;
      await readOne(lesson, into).catch((error: unknown) =>
        log.warn(lesson.uri.toString(true), String(error)),
      );
    }
  };
  const startReading = (): vscode.CancellationToken => {
    reading.cancel();
    reading = new vscode.CancellationTokenSource();
    return reading.token;
  };
  const read = async (): Promise<void> => {
    const token = startReading();
    state = 'reading';
    held = nothingHeld();
    changed.fire();
    const found = await search(token);
    if (token !== reading.token) return;
    against = found.against;
    await readEach(found, held, token);
    if (token !== reading.token) return;
    state = token.isCancellationRequested ? 'stopped' : found.state;
    changed.fire();
  };
  // git has another answer: the list stays as it is until the new one is there.
  const refresh = async (): Promise<void> => {
    if (state === 'reading') return refreshSoon();
    if (isPair || state === 'unread' || state === 'stopped') return;
    const token = startReading();
    isRefreshing = true;
    const next = nothingHeld();
    const found = await search(token);
    await readEach(found, next, token);
    if (token !== reading.token) return;
    isRefreshing = false;
    if (token.isCancellationRequested) return;
    [held, state, against] = [next, found.state, found.against];
    changed.fire();
  };
  const refreshSoon = (): void => delays.start('git', pauseAfterGit, () => void refresh());
  const watch = createGitWatch(refreshSoon);
  // A lesson that is edited is compared anew by itself; the others stay as they were read.
  const follow = (uri: vscode.Uri): void => {
    const lesson = held.lessons.get(uri.toString());
    if (!lesson || state !== 'read') return;
    if (isRefreshing) return refreshSoon();
    delays.start(uri.toString(), pauseBetweenChanges, () => {
      readOne(lesson.changed, held).catch((error: unknown) => log.warn(uri.toString(true), String(error)));
    });
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown}', true, false, true);
  const subscriptions = [
    changed,
    delays,
    watch,
    watcher,
    watcher.onDidChange(follow),
    services.checks.onDidChange(follow),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => follow(uri)),
  ];
  return {
    lessons: () => inReview(held).lessons,
    get state() {
      return state;
    },
    get against() {
      return against;
    },
    get others() {
      return held.others.size;
    },
    get known() {
      return inReview(held).known;
    },
    read,
    readAgainst(base) {
      [wanted, isPair, find] = [base, false, findInGit];
      return read();
    },
    readPair(pair, name) {
      isPair = true;
      find = () => Promise.resolve({ state: 'read', against: name, lessons: [pair], known: [] });
      return read();
    },
    stop: () => reading.cancel(),
    onDidChange: changed.event,
    dispose: () => {
      reading.cancel();
      vscode.Disposable.from(...subscriptions).dispose();
    },
  };
}

/** Text that moved from one lesson to another takes its marks with it. Lessons whose words are the same are left out. */
function inReview({ lessons, known }: Held): { lessons: readonly ReviewedLesson[]; known: number } {
  const byPath = new Map([...lessons.values()].map((lesson) => [lesson.review.path, lesson]));
  const { lessons: reviews } = createReview([...byPath.values()].map(({ review }) => review));
  const settled = settleKnown(reviews, known);
  return {
    known: settled.count,
    lessons: settled.lessons.flatMap((review) => {
      const lesson = byPath.get(review.path);
      return !lesson || review.change === 'words-kept' ? [] : [{ ...lesson, review }];
    }),
  };
}
