import { check } from './check';
import { review } from './review';
import { tags } from './tags';
import type { Command } from './command';

export const commands: readonly Command[] = [check, review, tags];
