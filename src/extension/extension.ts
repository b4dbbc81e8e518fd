import type * as vscode from 'vscode';
import { registerCodeActions } from './features/code-actions';
import { registerTellBecause } from './features/intent/tell-because';
import { registerMarks } from './features/marks';
import { createServices } from './services/services';

/** Each feature registers itself; the same list on the desktop and in a browser. */
const features = [registerTellBecause, registerMarks, registerCodeActions];

export function activate(context: vscode.ExtensionContext): void {
  const services = createServices(context);
  context.subscriptions.push(...features.map((register) => register(services)));
}
