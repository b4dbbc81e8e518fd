import * as vscode from 'vscode';
import { readFromPage, readToPage, type Glance } from '../../src/webview/protocol';
import { closeAll, openLesson, same, until, waitForDiagnostics } from './support';

const words = {
  strengths: '',
  noStrengths: '',
  who: '',
  unit: '',
  table: '',
  section: '',
  minutes: '',
  decision: '',
  empty: '',
};
const glance: Glance = {
  title: 'Puddles',
  summary: [],
  strengths: [
    { name: 'Voice', says: '', places: [{ label: 'Closing', line: 28, words: 'what they would measure' }] },
  ],
  sections: [
    {
      label: 'Opening',
      line: 12,
      depth: 2,
      minutes: '10 min',
      passages: { deliver: 1, coach: 0, student: 0 },
      inWords: '',
      decision: '',
    },
  ],
  words: { ...words, holders: { deliver: '', coach: '', student: '' } },
};

describe('the lesson at a glance', () => {
  afterEach(closeAll);

  it('opens beside the lesson, which keeps the focus', async () => {
    const { document } = await openLesson('puddles.md');
    await waitForDiagnostics(document.uri, (all) => all.length > 0);
    await vscode.commands.executeCommand('stemShift.showGlance');
    const isOpen = (): boolean =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(
          ({ input }) =>
            input instanceof vscode.TabInputWebview && input.viewType.includes('stemShift.glance'),
        ),
      );
    await until(isOpen, 'a tab with the glance');
    same(vscode.window.activeTextEditor?.document.uri.path, document.uri.path);
  });

  it('believes whole messages only', () => {
    same(readToPage({ kind: 'glance', glance }), { kind: 'glance', glance });
    const spoilt: readonly unknown[] = [
      undefined,
      { kind: 'glance' },
      { kind: 'glance', glance: { ...glance, title: undefined } },
      {
        kind: 'glance',
        glance: { ...glance, sections: [{ ...glance.sections[0], passages: { deliver: '1' } }] },
      },
    ];
    for (const message of spoilt) same(readToPage(message), undefined);
    same(readFromPage({ kind: 'reveal', line: 3 }), { kind: 'reveal', line: 3 });
    for (const line of [-1, 0.5, '3', undefined]) same(readFromPage({ kind: 'reveal', line }), undefined);
  });
});
