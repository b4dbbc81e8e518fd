/**
 * `npm run screenshots`: opens the samples, or `npm run screenshots -- FOLDER`, in a real VS Code with the
 * extension running, turns the first marked passage that has rewrites into a coaching prompt, and writes what a
 * teacher sees on the way to `media/screenshots`; then what a coach sees of that change.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeChangedRepository } from './changed-repository.mjs';
import { run } from './command.mjs';
import { step } from './progress.mjs';
import { build, ensureLibraries, requireNode, root } from './setup.mjs';

const shots = join(root, 'media/screenshots');

/**
 * A place in a lesson, as the command line tells it.
 *
 * @typedef {{title: string, edits: import('./changed-repository.mjs').Edit[]}} Rewrite
 * @typedef {{severity: string, line: number, column: number, rewrites: Rewrite[]}} Finding
 */

/** @param {string} lessons a folder */
async function main(lessons) {
  requireNode();
  await ensureLibraries();
  await build();
  const { withCopy } = await import('../../test/host/fixtures.mjs');
  await step('Taking pictures', () => withCopy(lessons, takePictures));
  await step('Taking a picture of a review', () => withCopy(lessons, takeReviewPicture));
  console.log(
    readdirSync(shots)
      .map((name) => `  media/screenshots/${name}`)
      .join('\n'),
  );
}

/** @param {string} folder may be changed */
async function takePictures(folder) {
  const workbench = await import('../../test/host/workbench.mjs');
  const { file, finding, rewrite } = await firstRewritable(folder);
  await inWorkbench(folder, async (editor) => {
    const picture = (/** @type {string} */ name) => workbench.screenshot(editor, join(shots, `${name}.png`));
    await workbench.openFile(editor, file);
    await workbench.waitForMark(editor);
    await workbench.goTo(editor, finding.line, finding.column);
    await workbench.showHover(editor);
    await picture('marks');
    await editor.page.keyboard.press('Escape');
    await workbench.openLightBulb(editor);
    await picture('light-bulb');
    await workbench.choose(editor, rewrite.title);
    await picture('rewritten');
    await workbench.undo(editor);
    await workbench.goTo(editor, finding.line, finding.column);
    await workbench.openLightBulb(editor);
    if (await workbench.isOffered(editor, 'Reshape these')) {
      await workbench.choose(editor, 'Reshape these');
      await workbench.waitForRefactorPreview(editor);
      await picture('run-preview');
      await workbench.discardRefactoring(editor);
    } else {
      await editor.page.keyboard.press('Escape');
    }
    await workbench.startCommand(editor, 'Insert Student-Voice Prompt');
    await workbench.waitForText(editor, 'For this lesson');
    await picture('prompts');
  });
}

/**
 * A coach's view of a branch on which one passage was turned into a question.
 *
 * @param {string} folder may be changed
 */
async function takeReviewPicture(folder) {
  const workbench = await import('../../test/host/workbench.mjs');
  const { file, rewrite } = await firstRewritable(folder);
  await makeChangedRepository(folder, file, rewrite.edits);
  await inWorkbench(folder, async (editor) => {
    await workbench.runCommand(editor, 'Focus on Review Changes View');
    await workbench.unfoldView(editor, file);
    await workbench.clickInView(editor, 'Told before, asked now');
    await workbench.waitForMark(editor);
    await workbench.screenshot(editor, join(shots, 'review.png'));
  });
}

/**
 * Opens a folder in the editor and closes it afterwards; where something did not go on, a picture of it is kept.
 *
 * @param {string} folder
 * @param {(editor: import('../../test/host/workbench.mjs').Workbench) => Promise<void>} work
 */
async function inWorkbench(folder, work) {
  const { openWorkbench, screenshot } = await import('../../test/host/workbench.mjs');
  const editor = await openWorkbench({ folder, extension: root });
  try {
    await work(editor);
  } catch (error) {
    const path = join(root, '.vscode-test/logs/screenshots.png');
    await screenshot(editor, path);
    console.log(`The editor as it was: ${path}`);
    throw error;
  } finally {
    await editor.close();
  }
}

/**
 * The first passage that the command line marks and has a rewrite for: one that is more than a hint if there is
 * any, because hints are hard to see in a picture.
 *
 * @param {string} folder
 * @returns {Promise<{file: string, finding: Finding, rewrite: Rewrite}>}
 */
async function firstRewritable(folder) {
  const cli = join(root, 'dist/cli.js');
  const answer = JSON.parse(
    await run(process.execPath, [cli, 'check', '--format', 'json', '.'], { cwd: folder }),
  );
  const files = /** @type {{path: string, findings: Finding[]}[]} */ (answer.files);
  const candidates = files.flatMap(({ path, findings }) =>
    findings.flatMap((finding) =>
      finding.rewrites.slice(0, 1).map((rewrite) => ({ file: path, finding, rewrite })),
    ),
  );
  const best = candidates.find(({ finding }) => finding.severity !== 'hint') ?? candidates[0];
  if (best === undefined) throw new Error(`No lesson in ${folder} has a passage with a rewrite.`);
  return best;
}

try {
  await main(resolve(process.env['INIT_CWD'] ?? '.', process.argv[2] ?? join(root, 'media/samples')));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
