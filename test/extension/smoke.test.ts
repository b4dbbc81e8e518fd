import * as vscode from 'vscode';
import { lessonUri, openLesson } from './support';

describe('in a real editor', () => {
  it('opens the workspace of the tests', async () => {
    const { type } = await vscode.workspace.fs.stat(lessonUri('lesson.md'));
    if (type !== vscode.FileType.File) throw new Error('lesson.md is no file.');
  });

  it('starts with the first lesson', async () => {
    await openLesson('lesson.md');
    const extension = vscode.extensions.getExtension('stem-shift.stem-shift');
    if (!extension) throw new Error('The editor does not know the extension.');
    await extension.activate();
  });
});
