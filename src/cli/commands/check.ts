import type { Arguments, OptionTable } from '../arguments';
import { checkLessons } from '../check-lessons';
import { formatJson } from '../formats/json';
import type { ExitCode, Io } from '../io';
import type { CheckResult } from '../result';
import { defaultOptions } from '../../core/index';
import type { Command } from './command';

const options: OptionTable = {
  format: { value: 'FORMAT', choices: ['text', 'json'], help: 'text (the usual one) or json' },
};

export const check: Command = {
  name: 'check',
  summary: 'read lessons and show where the teacher is the only one with information',
  operands: '[paths...]',
  options,
  notes: '',
  run: runCheck,
};

async function runCheck(given: Arguments, io: Io): Promise<ExitCode> {
  const result = await checkLessons(given.operands, { cwd: io.cwd, options: defaultOptions });
  io.stdout.write(formatJson(result));
  return exitCodeFor(result);
}

const exitCodeFor = ({ problems }: CheckResult): ExitCode => (problems.some(({ unread }) => unread) ? 2 : 0);
