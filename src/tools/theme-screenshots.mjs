/**
 * `npm run screenshots:themes`: what a teacher sees of tags (letters behind headings, hover, side bar, preview) in a
 * real VS Code, in four themes, to be looked at after every change to colors. The pictures are not kept.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { step } from './progress.mjs';
import { build, ensureLibraries, requireNode, root } from './setup.mjs';

const shots = join(root, '.vscode-test/themes');
const lesson = 'shade-at-the-bus-stop.md';

/** By the name of its pictures, each theme as VS Code's list calls it and the class that it gives to the window. */
const themes = {
  light: { label: 'Light Modern', kind: 'vs' },
  dark: { label: 'Dark Modern', kind: 'vs-dark' },
  'high-contrast-dark': { label: 'Dark High Contrast', kind: 'hc-black' },
  'high-contrast-light': { label: 'Light High Contrast', kind: 'hc-light' },
};

async function main() {
  requireNode();
  await ensureLibraries();
  await build();
  const { withCopy } = await import('../../test/host/fixtures.mjs');
  for (const [name, theme] of Object.entries(themes))
    await step(theme.label, () =>
      withCopy(join(root, 'media/samples'), (folder) => take(folder, name, theme)),
    );
  console.log(`  ${relative(root, shots)}`);
}

/**
 * @param {string} folder may be changed
 * @param {string} name
 * @param {import('../../test/host/workbench.mjs').Theme} theme
 */
async function take(folder, name, theme) {
  const workbench = await import('../../test/host/workbench.mjs');
  const settings = { 'stemShift.preview': 'tagsAndMarks' };
  await mkdir(join(folder, '.vscode'), { recursive: true });
  await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  const editor = await workbench.openWorkbench({ folder, extension: root });
  const picture = (/** @type {string} */ place) =>
    workbench.screenshot(editor, join(shots, `${name}-${place}.png`));
  try {
    await workbench.openFile(editor, lesson);
    await workbench.chooseTheme(editor, theme);
    await workbench.waitForMark(editor);
    await workbench.runCommand(editor, 'Focus on Lesson Tags View');
    await workbench.waitForText(editor, 'Social construction');
    await workbench.goTo(editor, 50, 6);
    await workbench.showHover(editor);
    await picture('heading-and-list');
    await editor.page.keyboard.press('Escape');
    await workbench.runCommand(editor, 'Show the Tags of This Section');
    await workbench.waitForText(editor, 'Seen here');
    await picture('prompts');
    await editor.page.keyboard.press('Escape');
    await workbench.runCommand(editor, 'Markdown: Open Preview to the Side');
    await workbench.waitForPreview(editor);
    await picture('preview');
  } finally {
    await editor.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
