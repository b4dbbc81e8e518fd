import * as vscode from 'vscode';
import { createReview } from '../../../core/index';
import { createDelays } from '../../services/delays';
import type { Services } from '../../services/services';
import { findBase } from './base';
import { changedLessons, type ChangedLesson } from './changed-lessons';
import { compareVersions, type ReviewedLesson } from './compare';
import { settled, type FindGit } from './git-api';

/** `no-git`, `no-repository`, `no-base`: nothing can be compared here, and why. */
export type ReviewState =
  'unread' | 'reading' | 'read' | 'stopped' | 'no-git' | 'no-repository' | 'no-base' | 'failed';

/** What a change does to the lessons of the workspace: read when somebody asks, then kept true to the files. */
export interface WorkspaceReview extends vscode.Disposable {
  lessons(): readonly ReviewedLesson[];
  readonly state: ReviewState;
  /** What the lessons are compared with, as a person says it. */
  readonly against: string;
  /** Changed documents that plan no session. */
  readonly others: number;
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

interface Found {
  readonly state: ReviewState;
  readonly against: string;
  readonly lessons: readonly ChangedLesson[];
}

export function createWorkspaceReview(services: Services, git: FindGit): WorkspaceReview {
  const { log } = services;
  const changed = new vscode.EventEmitter<void>();
  const delays = createDelays();
  const known = new Map<string, ReviewedLesson>();
  let state: ReviewState = 'unread';
  let against = '';
  const others = new Set<string>();
  let wanted: string | undefined;
  let find = (token: vscode.CancellationToken): Promise<Found> => findChanged(git, wanted, token);
  let reading = new vscode.CancellationTokenSource();

  const tell = (): void => {
    if (!delays.isWaiting('changed')) delays.start('changed', pauseBetweenChanges, () => changed.fire());
  };
  const readOne = async (lesson: ChangedLesson): Promise<void> => {
    const compared = await compareVersions(lesson, services);
    const key = lesson.uri.toString();
    if (compared === 'no-plan') others.add(key);
    else others.delete(key);
    if (typeof compared === 'object') known.set(key, compared);
    else known.delete(key);
    tell();
  };
  const read = async (): Promise<void> => {
    reading.cancel();
    reading = new vscode.CancellationTokenSource();
    const { token } = reading;
    state = 'reading';
    others.clear();
    known.clear();
    changed.fire();
    const found = await find(token).catch((error: unknown): Found => {
      log.error('What changed could not be found out', error as Error);
      return { state: 'failed', against: '', lessons: [] };
    });
    if (token !== reading.token) return;
    against = found.against;
    for (const lesson of found.lessons) {
      if (token.isCancellationRequested) break;
      await readOne(lesson).catch((error: unknown) => log.warn(lesson.uri.toString(true), String(error)));
    }
    if (token !== reading.token) return;
    state = token.isCancellationRequested ? 'stopped' : found.state;
    changed.fire();
  };
  // A lesson that is edited is compared anew by itself; the others stay as they were read.
  const follow = (uri: vscode.Uri): void => {
    const lesson = known.get(uri.toString());
    if (!lesson || state !== 'read') return;
    delays.start(uri.toString(), pauseBetweenChanges, () => {
      readOne(lesson.changed).catch((error: unknown) => log.warn(uri.toString(true), String(error)));
    });
  };
  const subscriptions = [
    changed,
    delays,
    services.checks.onDidChange(follow),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => follow(uri)),
  ];
  return {
    lessons: () => inReview([...known.values()]),
    get state() {
      return state;
    },
    get against() {
      return against;
    },
    get others() {
      return others.size;
    },
    read,
    readAgainst(base) {
      wanted = base;
      find = (token) => findChanged(git, wanted, token);
      return read();
    },
    readPair(pair, name) {
      find = () => Promise.resolve({ state: 'read', against: name, lessons: [pair] });
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

async function findChanged(
  git: FindGit,
  wanted: string | undefined,
  token: vscode.CancellationToken,
): Promise<Found> {
  const nothing = (state: ReviewState): Found => ({ state, against: '', lessons: [] });
  const api = await git();
  if (!api) return nothing('no-git');
  await settled(api, token);
  if (api.repositories.length === 0) return nothing('no-repository');
  const found: { against: string; lessons: ChangedLesson[] }[] = [];
  for (const repository of api.repositories) {
    const base = await findBase(repository, wanted);
    if (base) found.push({ against: base.name, lessons: await changedLessons(repository, base) });
  }
  if (found.length === 0) return nothing('no-base');
  return {
    state: 'read',
    against: [...new Set(found.map((one) => one.against))].join(', '),
    lessons: found.flatMap(({ lessons }) => lessons).filter(isInWorkspace),
  };
}

const isInWorkspace = ({ uri }: ChangedLesson): boolean =>
  vscode.workspace.getWorkspaceFolder(uri) !== undefined;

/** Text that moved from one lesson to another takes its marks with it. Lessons whose words are the same are left out. */
function inReview(lessons: readonly ReviewedLesson[]): ReviewedLesson[] {
  const byPath = new Map(lessons.map((lesson) => [lesson.review.path, lesson]));
  return createReview(lessons.map(({ review }) => review)).lessons.flatMap((review) => {
    const lesson = byPath.get(review.path);
    return !lesson || review.change === 'words-kept' ? [] : [{ ...lesson, review }];
  });
}
