import type { ContentReading } from '../reading/read-content';
import { flag, type Feature } from './feature';

const text = (reading: ContentReading): string => reading.content.plain.text;
export const countMatches = (value: string, pattern: RegExp): number => value.match(pattern)?.length ?? 0;
export const per100 = (count: number, reading: ContentReading): number =>
  (100 * count) / Math.max(6, reading.text.words.text.length);

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
    value: (r) => flag(/\[.\]/.test(r.content.marker?.text ?? '')),
  },
  { name: 'nested in how many lists', group: 'form', value: (r) => r.content.depth },
  { name: 'words', group: 'form', value: (r) => r.text.words.text.length },
  { name: 'sentences', group: 'form', value: (r) => r.sentences.length },
  {
    name: 'words per sentence',
    group: 'form',
    value: (r) => r.text.words.text.length / Math.max(1, r.sentences.length),
  },
  { name: 'ends with a colon', group: 'form', value: (r) => flag(/:\s*$/.test(text(r))) },
  { name: 'ends with a full stop', group: 'form', value: (r) => flag(/[.!]["”)]?\s*$/.test(text(r))) },
  { name: 'ends with a question mark', group: 'form', value: (r) => flag(/\?["”)]?\s*$/.test(text(r))) },
  { name: 'begins with a small letter', group: 'form', value: (r) => flag(/^[a-z]/.test(text(r))) },
  { name: 'begins with a digit', group: 'form', value: (r) => flag(/^\W*\d/.test(text(r))) },
  { name: 'begins with a quotation mark', group: 'form', value: (r) => flag(/^["“]/.test(text(r))) },
  { name: 'is one quotation', group: 'form', value: (r) => flag(/^["“].*["”]\s*$/.test(text(r))) },
  { name: 'quotes', group: 'form', value: (r) => flag(/["“][^"”]{12,}["”]/.test(text(r))) },
  { name: 'begins with an ellipsis', group: 'form', value: (r) => flag(/^(?:\.\.\.|…)/.test(text(r))) },
  { name: 'begins with a sign', group: 'form', value: (r) => flag(/^[{:!<>|=[\]#*]/.test(text(r))) },
  {
    name: 'is markup of a site',
    group: 'form',
    value: (r) => flag(/^(?:\{[%:{a-z]|:::|!\[|\[\^|<|\{\{)/.test(text(r))),
  },
  { name: 'commas', group: 'form', value: (r) => per100(countMatches(text(r), /,/g), r) },
  { name: 'brackets', group: 'form', value: (r) => countMatches(text(r), /\(/g) },
  { name: 'digits', group: 'form', value: (r) => per100(countMatches(text(r), /\d+/g), r) },
  { name: 'capitals', group: 'form', value: (r) => per100(countMatches(text(r), /(?<=\w\s)\p{Lu}/gu), r) },
  {
    name: 'code-like signs',
    group: 'form',
    value: (r) => per100(countMatches(text(r), /[_=(){}<>/\\]|\w\.\w/g), r),
  },
  {
    name: 'share that is links',
    group: 'form',
    value: (r) => r.content.linkedLength / Math.max(1, text(r).length),
  },
  { name: 'has a web address', group: 'form', value: (r) => flag(/https?:|www\./.test(text(r))) },
  { name: 'exclamations', group: 'form', value: (r) => countMatches(text(r), /!/g) },
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
    value: (r) => flag(/^[^.,:;?!]{2,40}\s[-–—]\s/.test(text(r))),
  },
  {
    name: 'has a colon after a term',
    group: 'form',
    value: (r) => flag(/^[^.,:;?!]{2,40}:\s/.test(text(r))),
  },
];
