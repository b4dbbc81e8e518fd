import type { ContentReading } from '../reading/read-content';
import { readHeadingText, sectionRoleBit, type HeadingReading } from '../reading/read-heading';

/** A line that works as a heading for those below it: a bold line, a line that ends in a colon. */
export class Lead {
  /** Whether it speaks for everything up to the next one, and not only for the list below it. */
  readonly isHeadingLike: boolean;
  #heading: HeadingReading | undefined;

  constructor(private readonly reading: ContentReading) {
    this.isHeadingLike = isHeadingLike(reading);
  }

  /** What it announces. */
  get heading(): HeadingReading {
    this.#heading ??= readHeadingText(this.reading.content.plain.text);
    return this.#heading;
  }
}

/** A short line that announces what follows, and does not tell anybody to do anything. */
export function isLead(reading: ContentReading): boolean {
  const { content, text, sentences } = reading;
  if (content.kind === 'row' || text.entries.length > 14 || sentences[0]?.mood === 'imperative') return false;
  return content.plain.text.trimEnd().endsWith(':') || isHeadingLike(reading);
}

function isHeadingLike({ content }: ContentReading): boolean {
  const plain = content.plain.text.trim();
  return plain.startsWith('##') || (content.lead !== undefined && content.lead.length > 0.85 * plain.length);
}

/** A line with a colon speaks for the list below it; a bold line for everything up to the next one. */
export const keepsLead = (
  { isHeadingLike }: Lead,
  { content }: ContentReading,
  owner: number | undefined,
): boolean => isHeadingLike || content.kind !== 'paragraph' || owner !== undefined;

const listRoles = sectionRoleBit('materials') | sectionRoleBit('reference');

/** Behind the list of what is needed, a paragraph begins something else. */
export const endsList = (
  lead: Lead,
  before: ContentReading | undefined,
  { content }: ContentReading,
): boolean =>
  content.kind === 'paragraph' &&
  before !== undefined &&
  before.content.kind !== 'paragraph' &&
  (lead.heading.roles & listRoles) !== 0;
