/**
 * Tells a person at the terminal what is happening during long steps, with the seconds it has taken so far.
 * No dependencies: runs before anything is installed.
 */
import { clearInterval, setInterval } from 'node:timers';

/** A step that lasts longer than this prints another line where the output is no terminal. */
const REMINDER_SECONDS = 20;

/** @param {number} from a time of `performance.now()` */
export function secondsSince(from) {
  return Math.round((performance.now() - from) / 1000);
}

/**
 * Does some work and shows that it is under way.
 *
 * @template T
 * @param {string} label what happens, as in "Installing the libraries"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work gave
 */
export async function step(label, work) {
  const start = performance.now();
  const live = process.stdout.isTTY === true;
  const show = () => {
    if (live) process.stdout.write(`\r${label} ... ${secondsSince(start)} s`);
    else console.log(`${label} ... still at it after ${secondsSince(start)} s`);
  };
  if (!live) console.log(`${label} ...`);
  else show();
  const timer = setInterval(show, live ? 1000 : REMINDER_SECONDS * 1000);
  let ending = 'stopped';
  try {
    const result = await work();
    ending = 'done';
    return result;
  } finally {
    clearInterval(timer);
    console.log(`${live ? '\r' : ''}${label} ... ${ending} after ${secondsSince(start)} s`);
  }
}
