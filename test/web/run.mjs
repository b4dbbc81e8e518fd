/**
 * The suite `web`: the same tests as `extension`, in the web worker extension host of VS Code for the web.
 * What leaks Node into the extension fails here.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../src/tools/setup.mjs';
import { testWorkspace } from '../host/extension.mjs';
import { runTestsInPage } from '../host/page-run.mjs';
import { webEditor } from './install.mjs';

const START_MILLISECONDS = 30_000;

/**
 * @param {(line: string) => void} show
 * @returns {Promise<import('../host/extension.mjs').SuiteResult>}
 */
export async function runWebSuite(show) {
  const editor = await webEditor();
  show(`In ${editor.name}.`);
  const server = await serve(editor);
  try {
    const { browser, ...counts } = await runTestsInPage(server.address, 'web', show);
    return { editor: `${editor.name} in ${browser}, web worker`, ...counts };
  } finally {
    server.stop();
  }
}

/** @param {import('./install.mjs').WebEditor} editor */
async function serve(editor) {
  const port = await freePort();
  const options = {
    browserType: 'none',
    quality: 'stable',
    commit: editor.build,
    testRunnerDataDir: editor.data,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'dist/test/extension.js'),
    folderPath: testWorkspace,
    port,
  };
  const script = fileURLToPath(new URL('serve.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, editor.runner, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const address = `http://localhost:${port}`;
  const stop = () => void child.stdin.end();
  const deadline = performance.now() + START_MILLISECONDS;
  while (!(await answers(address))) {
    if (child.exitCode === null && performance.now() < deadline) continue;
    stop();
    throw new Error(`VS Code for the web could not be served.\n${said.slice(-4000)}`);
  }
  return { address, stop };
}

/** @param {string} address */
async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return false;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
