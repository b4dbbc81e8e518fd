/**
 * Runs other programs. No dependencies: runs before anything is installed.
 */
import { spawn } from 'node:child_process';

/** How much of a program's output its error message quotes, in characters. */
const QUOTED_OUTPUT = 4000;

/** A program that could not be started or that ended with an exit code other than 0. */
export class CommandError extends Error {}

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd] folder to run in
 * @property {NodeJS.ProcessEnv} [env] variables beside those of this process
 * @property {(line: string) => void} [onLine] called with each line of output; nothing is shown otherwise
 * @property {boolean} [shell] needed on Windows for programs that are `.cmd` files
 * @property {AbortSignal} [signal] ends the program
 */

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {CommandOptions} [options]
 * @returns {Promise<string>} all it printed, standard output and standard error together
 * @throws {CommandError} with the end of what it printed
 */
export function run(command, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      shell: options.shell ?? false,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.signal ? { signal: options.signal } : {}),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      const lines = lineReader(options.onLine ?? (() => {}));
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        lines.add(text);
      });
      stream.on('end', lines.end);
    }
    child.on('error', (cause) => reject(new CommandError(`${command}: ${cause.message}`, { cause })));
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(output);
      const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
      reject(
        new CommandError(`${[command, ...parameters].join(' ')} ${how}\n${output.slice(-QUOTED_OUTPUT)}`),
      );
    });
  });
}

/**
 * Cuts a stream of text into lines.
 *
 * @param {(line: string) => void} onLine
 */
export function lineReader(onLine) {
  let rest = '';
  return {
    /** @param {string} text */
    add(text) {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    },
    end() {
      if (rest !== '') onLine(rest);
      rest = '';
    },
  };
}

/**
 * Runs npm: the one that started this script if there is one, else the one on the PATH.
 *
 * @param {string[]} parameters
 * @param {CommandOptions} [options]
 */
export function npm(parameters, options = {}) {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const started = process.env['npm_execpath'];
  if (started?.endsWith('npm-cli.js')) {
    return run(process.execPath, [started, ...parameters, ...quiet], options);
  }
  return run('npm', [...parameters, ...quiet], { shell: process.platform === 'win32', ...options });
}
