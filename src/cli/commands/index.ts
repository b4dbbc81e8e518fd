import { check } from './check';
import { tags } from './tags';
import type { Command } from './command';

export const commands: readonly Command[] = [check, tags];
