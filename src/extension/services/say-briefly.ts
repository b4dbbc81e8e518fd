import * as vscode from 'vscode';

/** In milliseconds. */
const shownFor = 8000;

/** Says something in the status bar, which screen readers announce, and takes it away by itself. */
export const sayBriefly = (words: string): void => void vscode.window.setStatusBarMessage(words, shownFor);
