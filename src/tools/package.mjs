/**
 * `npm run package`: builds for production and packs `stem-shift-VERSION.vsix`. What goes in is said in
 * `.vscodeignore`; this checks that nothing heavy or foreign slipped through.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './command.mjs';
import { step } from './progress.mjs';
import { build, ensureLibraries, requireNode, root } from './setup.mjs';

/** A teacher's connection may be slow: the whole extension stays below this, in bytes. */
const LARGEST = 1_000_000;

/** Whatever matches is no part of what a teacher needs. The pages of rules are: marks link to them. */
const FOREIGN = /(^|\/)node_modules\/|\.ts$|\.map$|^(src|test|docs(?!\/rules))\//;

const vsce = ['node_modules/@vscode/vsce/vsce'];

/** @returns {any} package.json */
const manifest = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Packs the extension.
 *
 * @param {string} [folder] where the package goes; the repository if not given
 * @returns {Promise<{path: string, bytes: number, files: string[]}>} `files` are the names inside
 * @throws {Error} when the package is too large, or holds what it should not
 */
export async function packExtension(folder = root) {
  const { name, version } = manifest();
  const path = join(folder, `${name}-${version}.vsix`);
  await build({ production: true });
  await step('Packing', () =>
    run(
      process.execPath,
      [
        ...vsce,
        'package',
        ...['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'],
        ...['--out', path],
      ],
      { cwd: root },
    ),
  );
  const listed = await run(process.execPath, [...vsce, 'ls', '--no-dependencies'], { cwd: root });
  const files = listed.split(/\r?\n/).filter((line) => line !== '');
  const bytes = statSync(path).size;
  check(files, bytes);
  return { path, bytes, files };
}

/**
 * @param {string[]} files
 * @param {number} bytes
 */
function check(files, bytes) {
  const foreign = files.filter((file) => FOREIGN.test(file));
  if (foreign.length > 0) throw new Error(`These do not belong in the package: ${foreign.join(', ')}`);
  const { main, browser, icon, l10n, contributes } = manifest();
  const left = namedFiles([main, browser, icon, l10n, contributes]).filter(
    (named) => existsSync(join(root, named)) && !files.some((file) => `${file}/`.startsWith(`${named}/`)),
  );
  if (left.length > 0) {
    throw new Error(`package.json names these, so .vscodeignore must let them in: ${left.join(', ')}`);
  }
  if (bytes > LARGEST) throw new Error(`The package has ${bytes} bytes, and should have at most ${LARGEST}.`);
}

/**
 * @param {unknown} value any part of package.json
 * @returns {string[]} the paths in it, which all begin with `./`, without that
 */
function namedFiles(value) {
  if (typeof value === 'string') return value.startsWith('./') ? [value.slice(2)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namedFiles) : [];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    requireNode();
    await ensureLibraries();
    const { path, bytes, files } = await packExtension();
    console.log(files.map((file) => `  ${file}`).join('\n'));
    console.log(`${relative(process.cwd(), path)}: ${Math.round(bytes / 1000)} kB, ${files.length} files`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
