/**
 * A folder of lessons as a git repository with a change to look at: one passage that told asks now. Needs git.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.mjs';

/**
 * Lines and columns from 1, columns in UTF-16 code units, as the command line tells them.
 *
 * @typedef {{line: number, column: number, endLine: number, endColumn: number, text: string}} Edit
 */

/**
 * @param {string} folder of lessons; becomes a repository whose main branch has them as they are
 * @param {string} file inside it
 * @param {readonly Edit[]} edits none of which touch each other; not committed
 */
export async function makeChangedRepository(folder, file, edits) {
  const who = [
    '-c',
    'user.name=A teacher',
    '-c',
    'user.email=teacher@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  const git = (/** @type {string[]} */ ...parameters) => run('git', [...who, ...parameters], { cwd: folder });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'The plans of last year');
  await git('checkout', '--quiet', '-b', 'ask-first');
  const path = join(folder, file);
  await writeFile(path, withEdits(await readFile(path, 'utf8'), edits));
}

/**
 * @param {string} text
 * @param {readonly Edit[]} edits
 */
function withEdits(text, edits) {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  const at = (/** @type {number} */ line, /** @type {number} */ column) =>
    (starts[line - 1] ?? text.length) + column - 1;
  return [...edits]
    .sort((one, other) => other.line - one.line || other.column - one.column)
    .reduce(
      (changed, { line, column, endLine, endColumn, text: words }) =>
        changed.slice(0, at(line, column)) + words + changed.slice(at(endLine, endColumn)),
      text,
    );
}
