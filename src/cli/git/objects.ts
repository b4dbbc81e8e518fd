import { largestLesson, tooLarge } from '../files/read-file';
import { decode, type Decoded } from '../files/decode';
import { GitProblem, startGit } from './run-git';

/** Reads texts out of git's own store, one after the other, through one process. */
export interface ObjectReader {
  /** @param name an object's id, or "COMMIT:path" without line breaks in it */
  read(name: string, largest?: number): Promise<Decoded>;
  close(): void;
}

const notHere =
  'This version is not in this clone, which was made without all files. Fetch it: git fetch --refetch, or clone without "--filter".';

export function createObjectReader(root: string): ObjectReader {
  const git = startGit(['cat-file', '--batch'], root);
  const input = createInput(git.stdout, new Promise((_, reject) => git.on('error', reject)));
  git.stdin.on('error', () => undefined);
  git.stderr.resume();
  let last: Promise<unknown> = Promise.resolve();
  const readNow = async (name: string, largest: number): Promise<Decoded> => {
    git.stdin.write(`${name}\n`);
    const header = (await input.line()).toString('utf8');
    const [, size] = / (?:blob|tree|commit|tag) (\d+)$/.exec(header) ?? [];
    if (size === undefined) return { message: notHere };
    const bytes = await input.bytes(Number(size), largest);
    await input.bytes(1, 1);
    return bytes ? decode(bytes) : tooLarge(Number(size), largest);
  };
  return {
    read: (name, largest = largestLesson) => {
      const answer = last.then(() => readNow(name, largest));
      last = answer.catch(() => undefined);
      return answer;
    },
    close: () => git.stdin.end(),
  };
}

/** A stream of bytes that is read piece by piece. */
interface Input {
  line(): Promise<Buffer>;
  /** So many bytes; `undefined` where they are more than the largest, which are read and let go. */
  bytes(count: number, largest: number): Promise<Buffer | undefined>;
}

function createInput(stream: NodeJS.ReadableStream, failed: Promise<never>): Input {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest: Buffer = Buffer.alloc(0);
  failed.catch(() => undefined);
  const more = async (): Promise<Buffer> => {
    const next = await Promise.race([chunks.next(), failed]);
    if (next.done) throw new GitProblem('git stopped before it had read everything. Run it again.');
    return next.value;
  };
  return {
    line: async () => {
      for (;;) {
        const end = rest.indexOf(10);
        if (end >= 0) {
          const found = rest.subarray(0, end);
          rest = rest.subarray(end + 1);
          return found;
        }
        rest = Buffer.concat([rest, await more()]);
      }
    },
    bytes: async (count, largest) => {
      const kept: Buffer[] = [];
      for (let missing = count; ;) {
        const taken = rest.subarray(0, missing);
        if (count <= largest) kept.push(taken);
        rest = rest.subarray(taken.length);
        missing -= taken.length;
        if (missing === 0) return count <= largest ? Buffer.concat(kept) : undefined;
        rest = await more();
      }
    },
  };
}
