/**
 * `npm run gold`: how true the marks and tags are in labelled lessons. `npm run gold -- --rewrites`: what the
 * rewrites of their told passages are like. Further arguments go to the reports.
 */
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const reports = given.includes('--rewrites') ? ['rewrites-report'] : ['gold', 'tags-report'];
const bundles = given.includes('--rewrites') ? reports : [...reports, 'cli'];

/** @param {string[]} parameters */
function run(...parameters) {
  const { status } = spawnSync(process.execPath, parameters, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run('esbuild.config.mjs', '--only', bundles.join(','));
for (const report of reports) run(`dist/tools/${report}.js`, ...given);
