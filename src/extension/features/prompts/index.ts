import * as vscode from 'vscode';
import type { Services } from '../../services/services';
import { registerCompletePrompt } from './complete-prompt';
import { registerInsertPrompt } from './insert-prompt';

/** Student-voice prompts where the cursor is: chosen from a list, or behind "Ask:". */
export const registerPrompts = (services: Services): vscode.Disposable =>
  vscode.Disposable.from(registerInsertPrompt(services), registerCompletePrompt(services));
