import { strict as assert } from 'node:assert';
import { analyze } from '../../../src/core/analysis';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import { partsOf, prompts } from '../../../src/core/prompts/prompts';
import { suggestPrompts } from '../../../src/core/report/suggest-prompts';
import { placePrompt, type PromptPlace } from '../../../src/core/rewrites/placing/place-prompt';

const plan = (matter: string): string =>
  `---\n${matter}\n---\n\n# Rivers\n\n## How rivers bend\n\n- Students vote on the question that we chase first.\n\n## Floods\n\n- Explain what a flood is.\n`;
const at = (text: string, words: string): number => text.indexOf(words);
const first = (matter: string, words: string): ReturnType<typeof suggestPrompts> => {
  const text = plan(matter);
  return suggestPrompts(analyze(text), at(text, words));
};

describe('prompts for a place', () => {
  it('are all there, those for the grades first', () => {
    for (const [matter, grades] of [
      ['grade: 1', 'K-2'],
      ['grade: 4', '3-5'],
      ['grade: 7', '6-8'],
      ['grades: 9-12', '9-12'],
      ['audience: teachers', 'staff'],
    ] as const) {
      const found = first(matter, 'Explain');
      assert.equal(found.length, prompts.length);
      assert.equal(found[0]?.prompt.grades, grades);
      const fits = found.map((one) => one.fits);
      assert.equal(fits.indexOf(false), fits.lastIndexOf(true) + 1, matter);
    }
  });

  it('have the topic of the section in them', () => {
    const found = first('grade: 7', 'Explain');
    assert.ok(found.some(({ text }) => text.includes('floods')));
    assert.ok(found.every(({ text }) => !text.includes('{topic}')));
    assert.ok(first('grade: 7', 'Students vote').some(({ text }) => text.includes('how rivers bend')));
  });

  it('begin with what the lesson does not show yet', () => {
    const found = first('grade: 7', 'Explain').filter(({ fits }) => fits);
    const brings = found.map((one) => one.brings);
    assert.ok(
      brings.indexOf('to-section') < 0 || brings.lastIndexOf('to-lesson') < brings.indexOf('to-section'),
    );
    assert.equal(brings[0], 'to-lesson');
  });
});

/** [what, text with `^` for the cursor, the text with "ASK" put in its place] */
const places: readonly (readonly [string, string, string])[] = [
  ['an empty document', '^', 'ASK'],
  ['an empty line between paragraphs', 'One.\n\n^\n\nTwo.\n', 'One.\n\nASK\n\nTwo.\n'],
  ['a waiting marker', '- One\n- ^\n', '- One\n- ASK\n'],
  ['a waiting number in a quotation', '> 1. One\n> 2. ^\n', '> 1. One\n> 2. ASK\n'],
  ['a waiting task', '- [ ] One\n- [ ] ^\n', '- [ ] One\n- [ ] ASK\n'],
  ['a step', '1. On^e\n   - Sub\n2. Two\n', '1. One\n   - Sub\n2. ASK\n3. Two\n'],
  ['a step of many', '1) On^e\n2) Two\n3) Three\n\nText\n', '1) One\n2) ASK\n3) Two\n4) Three\n\nText\n'],
  ['a step that counts 1. 1. 1.', '1. One\n1. Tw^o\n1. Three\n', '1. One\n1. Two\n1. ASK\n1. Three\n'],
  ['a step before a gap', '1. On^e\n2. Two\n5. Five\n', '1. One\n2. ASK\n3. Two\n5. Five\n'],
  [
    'a step before a tenth with more below it',
    '8. On^e\n9. Two\n   - Sub\n',
    '8. One\n9. ASK\n9. Two\n   - Sub\n',
  ],
  ['a nested step', '- One\n  * Su^b\n- Two\n', '- One\n  * Sub\n  * ASK\n- Two\n'],
  ['the line under a list', '- One\n^\nText\n', '- One\n- ASK\nText\n'],
  ['a paragraph', 'On^e goes\non.\n\nTwo.\n', 'One goes\non.\n\nASK\n\nTwo.\n'],
  ['a quotation', '> On^e\n\nTwo\n', '> One\n>\n> ASK\n\nTwo\n'],
  ['Windows line ends', '- On^e\r\n- Two\r\n', '- One\r\n- ASK\r\n- Two\r\n'],
  ['a cell', '| a | b |\n|---|---|\n| On^e | Two |\n', '| a | b |\n|---|---|\n| One ASK | Two |\n'],
  ['an empty cell', '| a | b |\n|---|---|\n| One | ^ |\n', '| a | b |\n|---|---|\n| One | ASK |\n'],
];

/** With the numbers of later steps, which stand behind the place. */
const numbered = (text: string, { renumber = [] }: PromptPlace): string =>
  [...renumber]
    .reverse()
    .reduce((so, { span, text: number }) => so.slice(0, span.start) + number + so.slice(span.end), text);

describe('a prompt goes where the cursor is', () => {
  for (const [what, marked, after] of places)
    it(what, () => {
      const offset = marked.indexOf('^');
      const text = marked.replace('^', '');
      const place = placePrompt(readLesson(text), offset);
      const [first = '', rest = ''] = [text.slice(0, place.at), numbered(text, place).slice(place.at)];
      assert.equal(first + place.before + 'ASK' + rest, after);
    });

  it('whatever the prompt, as one more passage', () => {
    for (const { text } of prompts) {
      const words = partsOf(text)
        .map((part) => ('words' in part ? part.words : part.first))
        .join('');
      const lesson = readLesson('- One\n- Two\n');
      const { at: place, before } = placePrompt(lesson, 8);
      const after = readLesson(lesson.text.slice(0, place) + before + words + lesson.text.slice(place));
      assert.equal(after.passages.length, 3, words);
    }
  });
});
