import { readFile, stat } from 'node:fs/promises';
import { decode, type Decoded } from './decode';

/** Longer than any lesson; a file beyond it is data, or got its name by mistake. */
export const largestLesson = 4 * 1024 * 1024;

/** Reads a text file, or says why not. */
export async function readTextFile(path: string, largest = largestLesson): Promise<Decoded> {
  try {
    // Asked first: to open a pipe would wait for ever.
    const stats = await stat(path);
    if (stats.isDirectory()) return { message: reasons['EISDIR'] ?? '' };
    if (!stats.isFile()) return { message: reasons['ENXIO'] ?? '' };
    return stats.size > largest ? tooLarge(stats.size, largest) : decode(await readFile(path));
  } catch (error) {
    return { message: reasonOf(error) };
  }
}

export function tooLarge(size: number, largest = largestLesson): Decoded {
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
  return {
    message: `This is ${megabytes(size)} MB, and files over ${megabytes(largest)} MB are not read. Split it into lessons, or leave it out with "ignore" in .stem-shift.yaml.`,
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder. Check the spelling, and from which folder it is meant.',
  ENOTDIR: 'There is no such file or folder. Check the spelling, and from which folder it is meant.',
  EACCES: 'This may not be read. Give yourself the right to read it (chmod +r), or leave it out.',
  EPERM: 'This may not be read. Give yourself the right to read it (chmod +r), or leave it out.',
  EISDIR: 'This is a folder, not a file.',
  ELOOP: 'This link leads back to itself. Remove it, or point it at a file.',
  EMFILE: 'Too many files are open. Close other programs and run it again.',
  ENAMETOOLONG: 'This name is longer than the file system allows. Check the spelling.',
  ENXIO: 'This is no ordinary file, so it was not read. Leave it out.',
};

/** Why a file or folder could not be read, and what to do, in plain words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `This could not be read (${code || String(error)}). Leave it out, or try again.`;
}
