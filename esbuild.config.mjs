// One table of bundles. `node esbuild.config.mjs [--production] [--watch] [--only name,name]`
import { build, context } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');
const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',') ?? [];
const wanted = (name) => !flags.has('--only') || only.includes(name);

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  loader: { '.md': 'text' },
};
const node = { platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
// `worker` comes before `browser` so that no package picks a build that needs `document`.
const worker = { platform: 'browser', format: 'cjs', conditions: ['worker'], mainFields: ['module', 'main'] };

/**
 * One bundle of every `*.test.ts` below a folder, so that a new test file needs no list. A door is a file that is
 * loaded before them and whose exports are the bundle's: said last, because mocha's browser build exports itself
 * from whatever bundle it is in.
 */
const suite = (folder, door) => {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  const tests = files.filter((file) => file.endsWith('.test.ts')).sort();
  const load = [...(door ? [door] : []), ...tests].map(
    (file) => `require('./${file.replaceAll('\\', '/')}');`,
  );
  const contents = [...load, door ? `module.exports = require('./${door}');` : ''].join('\n');
  return { stdin: { contents, resolveDir: folder, sourcefile: `${folder}/all.ts` } };
};

const targets = {
  extension: {
    ...node,
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
  },
  'extension-web': {
    ...worker,
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/extension-web.js',
    external: ['vscode'],
  },
  cli: {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  webview: {
    platform: 'browser',
    format: 'iife',
    entryPoints: ['src/webview/main.ts'],
    outfile: 'dist/webview.js',
  },
  'test-core': { ...node, ...suite('test/core'), outfile: 'dist/test/core.js', external: ['mocha'] },
  'test-cli': { ...node, ...suite('test/cli'), outfile: 'dist/test/cli.js', external: ['mocha'] },
  'test-grammar': { ...node, ...suite('test/grammar'), outfile: 'dist/test/grammar.js', external: ['mocha'] },
  'test-extension': {
    ...worker,
    ...suite('test/extension', 'index.ts'),
    outfile: 'dist/test/extension.js',
    external: ['vscode'],
  },
  'test-vsix': {
    ...worker,
    ...suite('test/vsix', 'index.ts'),
    outfile: 'dist/test/vsix.js',
    external: ['vscode'],
  },
  'rewrites-report': {
    ...node,
    entryPoints: ['src/tools/rewrites-report.ts'],
    outfile: 'dist/tools/rewrites-report.js',
  },
  bench: { ...node, entryPoints: ['test/bench/bench.ts'], outfile: 'dist/test/bench.js' },
  train: { ...node, entryPoints: ['src/tools/train/main.ts'], outfile: 'dist/tools/train.js' },
  gold: { ...node, entryPoints: ['src/tools/train/gold-report.ts'], outfile: 'dist/tools/gold.js' },
  'tags-report': { ...node, entryPoints: ['src/tools/tags-report.ts'], outfile: 'dist/tools/tags-report.js' },
  'tags-docs': { ...node, entryPoints: ['src/tools/tags-docs.ts'], outfile: 'dist/tools/tags-docs.js' },
  'train-tags': { ...node, entryPoints: ['src/tools/train-tags.ts'], outfile: 'dist/tools/train-tags.js' },
};

for (const [name, options] of Object.entries(targets)) {
  const missing = (options.entryPoints ?? []).filter((entry) => !existsSync(entry));
  if (!wanted(name) || missing.length > 0) continue;
  if (flags.has('--watch')) await (await context({ ...shared, ...options })).watch();
  else await build({ ...shared, ...options });
}
