import data from './definitions.json';
import type { Tag } from './types';

/** What a tag means, in words for teachers. */
export interface TagDefinition {
  readonly name: string;
  /** One plain sentence. */
  readonly definition: string;
  /** What looks like it and is not. */
  readonly not: string;
  /** Who described it, with the year. */
  readonly source: string;
}

export const tagDefinitions: Readonly<Record<Tag, TagDefinition>> = data;
