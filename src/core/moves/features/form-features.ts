import type { PassageKind } from '../../lesson/types';
import type { AnnotatedWords } from '../reading/annotate';
import type { ContentReading } from '../reading/read-content';
import { letterAt } from '../../text/letters';
import { sign } from '../reading/signs';
import { flag, oneOf, type FeatureFamily } from './feature';
import { countMatches, countOfCharacter, countOfNumbers, per100 } from './counting';

const kinds: readonly PassageKind[] = ['item', 'paragraph', 'row', 'quote'];

const layout: readonly FeatureFamily<ContentReading>[] = [
  oneOf('form', ['is a list item', 'is a paragraph', 'is a table row', 'is a block quote'], ({ content }) =>
    kinds.indexOf(content.kind),
  ),
  {
    group: 'form',
    names: [
      'has a number',
      'is a task to tick',
      'nested in how many lists',
      'words',
      'sentences',
      'words per sentence',
    ],
    write({ content: { marker, depth }, text: { entries }, sentences }, into, at) {
      if (marker) {
        into[at] = flag(marker.ordered);
        into[at + 1] = flag(/\[.\]/.test(marker.text));
      }
      into[at + 2] = depth;
      into[at + 3] = entries.length;
      into[at + 4] = sentences.length;
      into[at + 5] = entries.length / Math.max(1, sentences.length);
    },
  },
];

const endings = ['a colon', 'a full stop', 'a question mark'] as const;

function endingOf({ text: { plain } }: ContentReading): number {
  let last = plain.length - 1;
  while (last >= 0 && isSpace.test(plain.charAt(last))) last--;
  if (plain.charAt(last) === ':') return endings.indexOf('a colon');
  if (closers.includes(plain.charAt(last))) last--;
  const mark = plain.charAt(last);
  if (mark === '?') return endings.indexOf('a question mark');
  return mark === '.' || mark === '!' ? endings.indexOf('a full stop') : -1;
}

const isSpace = /\s/;
/** May stand behind the mark that ends a sentence. */
const closers = '"”)';

const ends: readonly FeatureFamily<ContentReading>[] = [
  oneOf(
    'form',
    endings.map((mark) => `ends with ${mark}`),
    endingOf,
  ),
  {
    group: 'form',
    names: [
      'begins with a small letter',
      'begins with a digit',
      'begins with a quotation mark',
      'is one quotation',
      'quotes',
      'begins with an ellipsis',
      'begins with a sign',
      'is markup of a site',
    ],
    write({ text: { plain, signs } }, into, at) {
      if (signs & sign.digit) into[at + 1] = flag(/^\W*\d/.test(plain));
      if (signs & sign.quote) {
        into[at + 2] = flag(/^["“]/.test(plain));
        into[at + 3] = flag(/^["“].*["”]\s*$/.test(plain));
        into[at + 4] = flag(/["“][^"”]{12,}["”]/.test(plain));
      }
      if (letterAt(plain, 0) !== 0) {
        into[at] = flag(/^[a-z]/.test(plain));
        return;
      }
      into[at + 5] = flag(/^(?:\.\.\.|…)/.test(plain));
      into[at + 6] = flag(/^[{:!<>|=[\]#*]/.test(plain));
      into[at + 7] = flag(/^(?:\{[%:{a-z]|:::|!\[|\[\^|<|\{\{)/.test(plain));
    },
  },
];

/** Signs that programs and addresses are full of, and full stops within words. */
const countOfCode = ({ plain, signs: seen, codes }: AnnotatedWords): number =>
  seen & sign.dotted ? countMatches(/[_=(){}<>/\\]|\w\.\w/g, plain) : codes;

const signs: FeatureFamily<ContentReading> = {
  group: 'form',
  names: [
    'commas',
    'brackets',
    'digits',
    'capitals',
    'code-like signs',
    'share that is links',
    'has a web address',
    'exclamations',
  ],
  write(reading, into, at) {
    const { plain, signs: seen, capitals } = reading.text;
    if (seen & sign.comma) into[at] = per100(countOfCharacter(',', plain), reading);
    if (seen & sign.bracket) into[at + 1] = countOfCharacter('(', plain);
    if (seen & sign.digit) into[at + 2] = per100(countOfNumbers(plain), reading);
    into[at + 3] = per100(capitals, reading);
    into[at + 4] = per100(countOfCode(reading.text), reading);
    into[at + 5] = reading.content.linkedLength / Math.max(1, plain.length);
    const isAddress =
      (seen & sign.colon && /https?:/.test(plain)) || (seen & sign.stop && plain.includes('www.'));
    if (isAddress) into[at + 6] = 1;
    if (seen & sign.exclamation) into[at + 7] = countOfCharacter('!', plain);
  },
};

const leads: FeatureFamily<ContentReading> = {
  group: 'form',
  names: [
    'has a bold lead',
    'is all bold',
    'is code, then words',
    'names minutes',
    'has a dash after a term',
    'has a colon after a term',
  ],
  write({ content: { lead, minutes }, text: { plain, signs: seen } }, into, at) {
    if (lead !== undefined) {
      into[at] = 1;
      into[at + 1] = flag(lead.length > 0.9 * plain.trim().length);
    }
    if (seen & (sign.code | sign.dotted)) into[at + 2] = flag(/^[a-z_]+(?:\(\)|\.[a-z]+)/.test(plain));
    if (plain.startsWith('`')) into[at + 2] = 1;
    into[at + 3] = flag(minutes !== undefined);
    if (seen & sign.dash) into[at + 4] = flag(/^[^.,:;?!]{2,40}\s[-–—]\s/.test(plain));
    if (seen & sign.colon) into[at + 5] = flag(/^[^.,:;?!]{2,40}:\s/.test(plain));
  },
};

/** What a passage looks like before anything of it is understood. */
export const formFeatures: readonly FeatureFamily<ContentReading>[] = [...layout, ...ends, signs, leads];
