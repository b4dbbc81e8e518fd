import type { ContentReading } from '../reading/read-content';
import { sign, type Signs } from '../reading/signs';
import { flag, type Feature } from './feature';

const text = (reading: ContentReading): string => reading.content.plain.text;
/** Without the spaces at its end. */
const trimmed = (reading: ContentReading): string => text(reading).trimEnd();
export const per100 = (count: number, reading: ContentReading): number =>
  (100 * count) / Math.max(6, reading.text.entries.length);

/** Whether a passage matches a pattern that needs one of these signs. */
const matches = ({ text: { plain, signs } }: ContentReading, needed: Signs, pattern: RegExp): number =>
  flag((signs & needed) !== 0 && pattern.test(plain));

/** How often a pattern that needs one of these signs matches a passage. */
const countMatches = ({ text: { plain, signs } }: ContentReading, needed: Signs, pattern: RegExp): number =>
  signs & needed ? (plain.match(pattern)?.length ?? 0) : 0;

/** How often a character, which is one of these signs, occurs in a passage. */
export function countSign(
  { text: { plain, signs } }: ContentReading,
  kind: Signs,
  character: string,
): number {
  if ((signs & kind) === 0) return 0;
  let count = 0;
  for (let at = plain.indexOf(character); at >= 0; at = plain.indexOf(character, at + 1)) count++;
  return count;
}

/** What a passage looks like before anything of it is understood. */
export const formFeatures: readonly Feature<ContentReading>[] = [
  { name: 'is a list item', group: 'form', value: (r) => flag(r.content.kind === 'item') },
  { name: 'is a paragraph', group: 'form', value: (r) => flag(r.content.kind === 'paragraph') },
  { name: 'is a table row', group: 'form', value: (r) => flag(r.content.kind === 'row') },
  { name: 'is a block quote', group: 'form', value: (r) => flag(r.content.kind === 'quote') },
  { name: 'has a number', group: 'form', value: (r) => flag(r.content.marker?.ordered === true) },
  {
    name: 'is a task to tick',
    group: 'form',
    value: (r) => flag(r.content.marker !== undefined && /\[.\]/.test(r.content.marker.text)),
  },
  { name: 'nested in how many lists', group: 'form', value: (r) => r.content.depth },
  { name: 'words', group: 'form', value: (r) => r.text.entries.length },
  { name: 'sentences', group: 'form', value: (r) => r.sentences.length },
  {
    name: 'words per sentence',
    group: 'form',
    value: (r) => r.text.entries.length / Math.max(1, r.sentences.length),
  },
  { name: 'ends with a colon', group: 'form', value: (r) => flag(trimmed(r).endsWith(':')) },
  {
    name: 'ends with a full stop',
    group: 'form',
    value: (r) => matches(r, sign.stop | sign.exclamation, /[.!]["”)]?\s*$/),
  },
  {
    name: 'ends with a question mark',
    group: 'form',
    value: (r) => matches(r, sign.question, /\?["”)]?\s*$/),
  },
  { name: 'begins with a small letter', group: 'form', value: (r) => flag(/^[a-z]/.test(text(r))) },
  { name: 'begins with a digit', group: 'form', value: (r) => matches(r, sign.digit, /^\W*\d/) },
  { name: 'begins with a quotation mark', group: 'form', value: (r) => matches(r, sign.quote, /^["“]/) },
  { name: 'is one quotation', group: 'form', value: (r) => matches(r, sign.quote, /^["“].*["”]\s*$/) },
  { name: 'quotes', group: 'form', value: (r) => matches(r, sign.quote, /["“][^"”]{12,}["”]/) },
  { name: 'begins with an ellipsis', group: 'form', value: (r) => flag(/^(?:\.\.\.|…)/.test(text(r))) },
  { name: 'begins with a sign', group: 'form', value: (r) => flag(/^[{:!<>|=[\]#*]/.test(text(r))) },
  {
    name: 'is markup of a site',
    group: 'form',
    value: (r) => flag(/^(?:\{[%:{a-z]|:::|!\[|\[\^|<|\{\{)/.test(text(r))),
  },
  { name: 'commas', group: 'form', value: (r) => per100(countSign(r, sign.comma, ','), r) },
  { name: 'brackets', group: 'form', value: (r) => countSign(r, sign.bracket, '(') },
  { name: 'digits', group: 'form', value: (r) => per100(countMatches(r, sign.digit, /\d+/g), r) },
  { name: 'capitals', group: 'form', value: (r) => per100(r.text.capitals, r) },
  {
    name: 'code-like signs',
    group: 'form',
    value: (r) => per100(countMatches(r, sign.code | sign.dotted, /[_=(){}<>/\\]|\w\.\w/g), r),
  },
  {
    name: 'share that is links',
    group: 'form',
    value: (r) => r.content.linkedLength / Math.max(1, text(r).length),
  },
  {
    name: 'has a web address',
    group: 'form',
    value: (r) => matches(r, sign.colon | sign.stop, /https?:|www\./),
  },
  { name: 'exclamations', group: 'form', value: (r) => countSign(r, sign.exclamation, '!') },
  { name: 'has a bold lead', group: 'form', value: (r) => flag(r.content.lead !== undefined) },
  {
    name: 'is all bold',
    group: 'form',
    value: (r) => flag((r.content.lead?.length ?? 0) > 0.9 * text(r).trim().length),
  },
  {
    name: 'is code, then words',
    group: 'form',
    value: (r) => flag(/^[a-z_]+(?:\(\)|\.[a-z]+)|^`/.test(text(r))),
  },
  { name: 'names minutes', group: 'form', value: (r) => flag(r.content.minutes !== undefined) },
  {
    name: 'has a dash after a term',
    group: 'form',
    value: (r) => matches(r, sign.dash, /^[^.,:;?!]{2,40}\s[-–—]\s/),
  },
  {
    name: 'has a colon after a term',
    group: 'form',
    value: (r) => matches(r, sign.colon, /^[^.,:;?!]{2,40}:\s/),
  },
];
