import * as vscode from 'vscode';
import { createChecks, type Checks } from './checks';
import { createConfiguration, type Configuration } from './configuration';
import { createDocuments, type Documents } from './documents';
import { createSwitches, type Switches } from './switches';
import { createTyping, type Typing } from './typing';

/** What the features share. Built once; each feature takes what it needs. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly configuration: Configuration;
  readonly documents: Documents;
  readonly switches: Switches;
  readonly typing: Typing;
  readonly checks: Checks;
}

export function createServices(context: vscode.ExtensionContext): Services {
  const log = vscode.window.createOutputChannel('STEM Shift', { log: true });
  const configuration = createConfiguration(log);
  const documents = createDocuments(configuration);
  const switches = createSwitches(context.workspaceState);
  const typing = createTyping();
  const docs = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules');
  const checks = createChecks({ documents, configuration, switches, typing, docs, log });
  context.subscriptions.push(log, configuration, switches, typing, checks);
  return { context, log, configuration, documents, switches, typing, checks };
}
