import * as vscode from 'vscode';
import { openLesson, waitForDiagnostics } from '../extension/support';

/** Read with a check, so that a missing extension has its own message. */
function stemShift(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('stem-shift.stem-shift');
  if (!extension) throw new Error('The package is not installed in this editor.');
  return extension;
}

describe('the packed extension', () => {
  it('is installed, not in development', () => {
    const { path } = stemShift().extensionUri;
    if (!path.includes('/extensions/stem-shift.stem-shift-')) throw new Error(`It runs from ${path}.`);
  });

  it('wakes up when a lesson is opened', async () => {
    await openLesson('lesson.md');
    const deadline = Date.now() + 20_000;
    while (!stemShift().isActive && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50));
    if (!stemShift().isActive) throw new Error('It slept on.');
  });

  it('marks where the teacher alone has the information', async () => {
    const { document } = await openLesson('lesson.md');
    await waitForDiagnostics(document.uri, (all) =>
      all.some(
        ({ source, range }) => source === 'STEM Shift' && document.getText(range).startsWith('Explain'),
      ),
    );
  });
});
