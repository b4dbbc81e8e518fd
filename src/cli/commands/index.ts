import { check } from './check';
import type { Command } from './command';

export const commands: readonly Command[] = [check];
