/**
 * Serves VS Code for the web until its input ends: `node test/web/serve.mjs RUNNER OPTIONS`, a process of its
 * own because the runner writes a line for every request and keeps connections open.
 */
import { pathToFileURL } from 'node:url';

const [runner = '', options = '{}'] = process.argv.slice(2);
const { open } = (await import(pathToFileURL(runner).href)).default;
await open(JSON.parse(options));
process.stdin.on('end', () => process.exit(0)).resume();
