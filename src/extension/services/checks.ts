import * as vscode from 'vscode';
import type { Finding } from '../../core/index';
import type { Configuration } from './configuration';
import { toRange } from './convert';
import { createDelays } from './delays';
import { toDiagnostics } from './diagnostics';
import type { Documents, Reading } from './documents';
import { isShown, mayBeLesson } from './lessons';
import type { Switches } from './switches';
import type { Typing } from './typing';

/** What is shown for one version of a document. */
export interface Check {
  readonly reading: Reading;
  /** The marks that the teacher sees, in the order of the text. */
  readonly marks: readonly Finding[];
  /** Marks kept back while she writes the sentence they stand on. */
  readonly held: readonly Finding[];
}

export type LessonState =
  { readonly state: 'off' | 'busy' | 'unread' } | { readonly state: 'checked'; readonly check: Check };

/** Keeps the marks of every lesson that is shown true to its text. */
export interface Checks extends vscode.Disposable {
  /** Checks in so many milliseconds; a later call takes the place of an earlier one. */
  schedule(document: vscode.TextDocument, delay: number): void;
  /** Checks at once and shows every mark, in an unfinished sentence too; nothing where it is turned off. */
  checkNow(document: vscode.TextDocument): Promise<Check | undefined>;
  /** Shows what was held back as far as the cursor has moved on. Reads nothing again. */
  release(document: vscode.TextDocument): void;
  stateOf(document: vscode.TextDocument): LessonState;
  /** Takes the marks away and forgets the document. */
  clear(uri: vscode.Uri): void;
  readonly onDidChange: vscode.Event<vscode.Uri>;
}

export interface ChecksParts {
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly switches: Switches;
  readonly typing: Typing;
  readonly docs: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

export function createChecks(parts: ChecksParts): Checks {
  const { documents, configuration, switches, typing, log } = parts;
  const collection = vscode.languages.createDiagnosticCollection('stem-shift');
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const delays = createDelays();
  const known = new Map<string, Check>();

  const isOn = ({ uri }: vscode.TextDocument): boolean =>
    configuration.isEnabled(uri) && !switches.isOff(uri);

  const publish = (document: vscode.TextDocument, reading: Reading): Check => {
    const { lesson, findings } = reading.analysis;
    const isHeld = (finding: Finding): boolean =>
      typing.isUnfinished(document, toRange(lesson, finding.span));
    const check = { reading, marks: findings.filter((one) => !isHeld(one)), held: findings.filter(isHeld) };
    known.set(document.uri.toString(), check);
    collection.set(document.uri, toDiagnostics(check, parts.docs));
    changed.fire(document.uri);
    return check;
  };
  const withdraw = (uri: vscode.Uri): void => {
    known.delete(uri.toString());
    collection.delete(uri);
    changed.fire(uri);
  };
  const check = async (document: vscode.TextDocument): Promise<Check | undefined> => {
    if (document.isClosed || !isShown(document)) return undefined;
    const reading = isOn(document) ? await documents.read(document) : undefined;
    // While its configuration was read the document may have been closed, changed or turned off.
    if (document.isClosed || !isShown(document)) return undefined;
    if (!reading || !isOn(document)) {
      withdraw(document.uri);
      return undefined;
    }
    return reading.version === document.version ? publish(document, reading) : check(document);
  };

  return {
    schedule(document, delay) {
      if (!mayBeLesson(document)) return;
      delays.start(document.uri.toString(), delay, () => {
        check(document).catch((error: unknown) =>
          log.error(`${document.uri.toString(true)}`, error as Error),
        );
      });
      changed.fire(document.uri);
    },
    async checkNow(document) {
      delays.cancel(document.uri.toString());
      typing.settle(document.uri);
      return check(document);
    },
    release(document) {
      const { reading, held } = known.get(document.uri.toString()) ?? {};
      if (!reading || !held || held.length === 0 || reading.version !== document.version) return;
      if (held.some((one) => !typing.isUnfinished(document, toRange(reading.analysis.lesson, one.span))))
        publish(document, reading);
    },
    stateOf(document) {
      if (!isOn(document)) return { state: 'off' };
      const check = known.get(document.uri.toString());
      if (check?.reading.version === document.version) return { state: 'checked', check };
      return { state: delays.isWaiting(document.uri.toString()) ? 'busy' : 'unread' };
    },
    clear(uri) {
      delays.cancel(uri.toString());
      documents.forget(uri);
      withdraw(uri);
    },
    onDidChange: changed.event,
    dispose: () => vscode.Disposable.from(collection, changed, delays).dispose(),
  };
}
