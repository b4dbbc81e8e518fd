import * as vscode from 'vscode';
import { analyze } from '../../src/core/index';
import { headingEdits, matterEdits } from '../../src/extension/features/tags/write/tag-edits';
import { closeAll, markedWords, openUnsaved, same, until } from './support';
import { taggedLesson } from './tagged';

const body = taggedLesson.slice(taggedLesson.indexOf('# Lesson plan'));

function written(text: string, edits: typeof matterEdits): string {
  return [...edits(analyze(text))]
    .reverse()
    .reduce(
      (before, { span, text: words }) => before.slice(0, span.start) + words + before.slice(span.end),
      text,
    );
}

describe('writing tags', () => {
  afterEach(closeAll);

  const found = 'problem-based, voice, social-construction';
  const matters: readonly (readonly [string, string, string])[] = [
    ['where there is no front matter', '', `---\ntags: [${found}]\n---\n\n`],
    [
      'where none are there',
      '---\n# ours\ntitle:   "A"\n---\n',
      `---\n# ours\ntitle:   "A"\ntags: [${found}]\n---\n`,
    ],
    [
      'in a line',
      '---\ntags: [water, Voice]\n---\n',
      '---\ntags: [water, Voice, problem-based, social-construction]\n---\n',
    ],
    [
      'in lines',
      '---\ntags:\n  - water # ours\ntitle: A\n---\n',
      '---\ntags:\n  - water # ours\n  - problem-based\n  - voice\n  - social-construction\ntitle: A\n---\n',
    ],
    ['where all are there', `---\ntags: [${found}]\n---\n`, `---\ntags: [${found}]\n---\n`],
    [
      'where we are told in our own words',
      `---\nstem-shift: {tags: [${found}]}\n---\n`,
      `---\nstem-shift: {tags: [${found}]}\n---\n`,
    ],
    ['behind another kind of front matter', '+++\ntitle = "A"\n+++\n', '+++\ntitle = "A"\n+++\n'],
  ];
  for (const [where, before, after] of matters)
    it(`merges them into the front matter ${where}`, () => {
      same(written(before + body, matterEdits), after + body);
      const windows = (text: string): string => text.replaceAll('\n', '\r\n');
      same(written(windows(before + body), matterEdits), windows(after + body));
    });

  const headings: readonly (readonly [string, string])[] = [
    ['## Design (30 min)', '## Design (30 min) #problem-based #voice #social-construction'],
    ['## Design ##', '## Design #problem-based #voice #social-construction ##'],
    ['## Design {#design}', '## Design #problem-based #voice #social-construction {#design}'],
    ['## Design #voice', '## Design #voice #problem-based #social-construction'],
    ['Design\n------', 'Design #problem-based #voice #social-construction\n------'],
  ];
  for (const [before, after] of headings)
    it(`writes them behind ${JSON.stringify(before)}`, () =>
      same(
        written(body.replace('## Design (30 min)', before), headingEdits),
        body.replace('## Design (30 min)', after),
      ));

  it('shows each change before it is made', async () => {
    const editor = await openUnsaved(taggedLesson);
    await markedWords(editor, 1);
    const done = vscode.commands.executeCommand('stemShift.writeTags', 'frontMatter');
    const isWritten = (): boolean => editor.document.getText().includes('tags: [problem-based');
    await new Promise((resolve) => setTimeout(resolve, 500));
    same(isWritten(), false);
    await until(async () => {
      for (const step of ['list.focusFirst', 'refactorPreview.toggleCheckedState', 'refactorPreview.apply'])
        await vscode.commands.executeCommand(step);
      return isWritten();
    }, 'the tags written after a look');
    await done;
    same(editor.document.getText(), taggedLesson.replace('[MS-ETS1-1]\n', `[MS-ETS1-1]\ntags: [${found}]\n`));
  });
});
