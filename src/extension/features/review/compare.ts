import * as vscode from 'vscode';
import {
  analyze,
  compareLessons,
  createAnalysisMemory,
  plansSession,
  type Analysis,
  type AnalysisMemory,
  type LessonReview,
  type Options,
} from '../../../core/index';
import { mayBeLesson } from '../../services/lessons';
import type { Services } from '../../services/services';
import type { ChangedLesson } from './changed-lessons';

/** What a review keeps of a lesson. */
export interface ReviewedLesson {
  readonly changed: ChangedLesson;
  readonly review: LessonReview;
  /** Lines of the later version, for suggestions. */
  readonly lines: readonly string[];
}

/** Files that are no lessons: left out by the project, or planning no session. */
export type Passed = 'left-out' | 'no-plan';

/** Larger files are data, in bytes. */
const largestLesson = 4 * 1024 * 1024;

/**
 * Reads both versions with the choices that hold for the later one, so that only the text makes a difference.
 * @throws where a version cannot be read
 */
export async function compareVersions(
  changed: ChangedLesson,
  services: Services,
): Promise<ReviewedLesson | Passed> {
  const { configuration, switches } = services;
  const { uri, before, hasLater } = changed;
  const options = await configuration.optionsFor(uri);
  if (!configuration.isEnabled(uri) || switches.isOff(uri)) return 'left-out';
  const memory = createAnalysisMemory();
  const earlier = before && analyze(await before.text(), options, memory);
  const later = hasLater ? await readLater(uri, options, memory, services) : undefined;
  const versions = [earlier, later].filter((version) => version !== undefined);
  if (versions.length === 0 || !(options.everywhere || versions.some(plansSession))) return 'no-plan';
  const isRenamed = before && before.file.toString() !== uri.toString();
  return {
    changed,
    review: compareLessons({
      // Names the lesson among all that change; two folders may hold files of one name.
      path: uri.toString(),
      previousPath: isRenamed ? before.file.toString() : undefined,
      before: earlier,
      after: later,
    }),
    lines: later?.lesson.text.split(/\r\n|\n|\r/) ?? [],
  };
}

/** An open lesson is what its editor shows, saved or not, and shares its reading with everything else. */
async function readLater(
  uri: vscode.Uri,
  options: Options,
  memory: AnalysisMemory,
  { documents }: Services,
): Promise<Analysis | undefined> {
  const document = vscode.workspace.textDocuments.find(
    (one) => one.uri.toString() === uri.toString() && mayBeLesson(one),
  );
  if (document) return (await documents.read(document)).analysis;
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > largestLesson) return undefined;
  return analyze(await readText(uri), options, memory);
}

export const readText = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
