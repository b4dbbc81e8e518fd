import * as vscode from 'vscode';
import { createConfiguration } from '../../src/extension/services/configuration';
import { createDocuments } from '../../src/extension/services/documents';
import type { Services } from '../../src/extension/services/services';

/** One for all tests: a channel may be closed by the end of an earlier one of the same name. */
let log: vscode.LogOutputChannel | undefined;

/** As much of the services as a list in the side bar needs, apart from those of the running extension. */
export function someServices(): Services & vscode.Disposable {
  log ??= vscode.window.createOutputChannel('STEM Shift tests', { log: true });
  const configuration = createConfiguration(log);
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const parts = {
    log,
    configuration,
    documents: createDocuments(configuration),
    switches: { isOff: () => false },
    checks: { onDidChange: changed.event },
    dispose: () => vscode.Disposable.from(configuration, changed).dispose(),
  };
  return parts as unknown as Services & vscode.Disposable;
}
