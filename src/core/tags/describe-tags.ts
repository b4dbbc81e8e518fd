import { patternsIn, type Cue } from './cues/cue';
import { disciplineCues } from './cues/disciplines';
import { tagCues } from './cues/index';
import { tagDefinitions } from './definitions';
import { tags, type Tag } from './types';

const opening = `# Tags

What a section of a lesson can earn, and the words that show it. A tag needs something that happens in the session: what
stands among objectives, materials, standards or background counts for nothing. A tag is never taken from a list of words
alone: each cue has a weight that was learned from labelled lessons of many authors (\`npm run train:tags\`), together with
how far the section speaks of what learners do. A tag without words to show is not given.

How to read the cues: \`+verb\` stands for all forms of a verb, \`noun%\` for one and many, \`a|b\` for either, \`@name\` for a
class of words (learners, peers, things they make), \`..3\` for up to three words between, \`[x]\` for a word that may be
missing, \`!x\` for anything but that word, \`^\` for the beginning of the text.
`;

/** The text of docs/tags.md, made from the data of the tags. */
export function describeTags(): string {
  return `${[opening, ...tags.map(describeTag), describeDisciplines()].join('\n')}`;
}

function describeTag(tag: Tag): string {
  const { name, definition, not, source } = tagDefinitions[tag];
  const cues = tagCues.find((one) => one.tag === tag)?.cues ?? [];
  const of = (...strengths: readonly Cue['strength'][]): string =>
    cues
      .filter(({ strength }) => strengths.includes(strength))
      .map(describeCue)
      .join('\n');
  return [
    `## ${name} (\`${tag}\`)`,
    '',
    definition,
    '',
    `Not: ${not}`,
    '',
    `Source: ${source}.`,
    '',
    table('Cue', of('strong', 'weak')),
    table('What speaks against it, or for less', of('anti', 'token')),
  ].join('\n');
}

const table = (head: string, rows: string): string =>
  rows === '' ? '' : `| ${head} | In the text | In headings and labels |\n|---|---|---|\n${rows}\n`;

const describeCue = ({ says, strength, text, heading }: Cue): string =>
  `| ${says}${strength === 'weak' ? ' (with others)' : ''} | ${patterns(text)} | ${patterns(heading)} |`;

const patterns = (list: string | undefined): string =>
  patternsIn(list)
    .map((pattern) => `\`${pattern.replaceAll('|', '\\|')}\``)
    .join(', ');

const describeDisciplines = (): string =>
  [
    '## Disciplines',
    '',
    'Two distinct words show a discipline; standards codes show theirs by themselves. Disciplines that meet in one task are',
    'interdisciplinary, side by side they are multidisciplinary (Vasquez, Sneider & Comer 2013).',
    '',
    '| Discipline | Words |',
    '|---|---|',
    ...disciplineCues.map(({ says, text }) => `| ${says} | ${patterns(text)} |`),
    '',
  ].join('\n');
