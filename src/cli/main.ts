import { buffer } from 'node:stream/consumers';
import type { WriteStream } from 'node:tty';
import type { Io, Output } from './io';
import { run } from './run';

const output = (stream: WriteStream): Output => {
  // A reader that closes early (`stem-shift check | head`) has seen enough.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (text) => void stream.write(text),
  };
};

const io: Io = {
  cwd: process.cwd(),
  environment: process.env,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  readStdin: () => buffer(process.stdin),
};

void run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
