import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyze, createAnalysisMemory, defaultOptions, type Analysis } from '../../src/core/index';

const lessons = ['cold-chair-heat-transfer', 'shade-at-the-bus-stop', 'staff-session-better-questions'].map(
  (name) => readFileSync(`media/samples/${name}.md`, 'utf8'),
);

/** Lines whose coming or going changes what stands around them, and not only what they say. */
const lines = [
  '# Another title',
  '## Direct instruction (20 min)',
  '## Materials',
  '### Explore',
  '{panel type="info"}',
  '{panel end}',
  '::: challenge',
  ':::',
  'Key ideas:',
  '- Heat moves from warm to cold.',
  '  - It never moves back by itself.',
  '1. Explain that metal carries heat away. (5 min)',
  '2. In pairs, students predict which spoon melts the butter first.',
  'Ask: "What do you notice?"',
  'Listen for: the three parts:',
  '| Time | Teacher | Students |\n| - | - | - |\n| 5 min | Explain conduction. | Listen. |',
  'Explain the [idea][a].\n\n[a]: https://example.org',
  '<!-- stem-shift: tell because safety -->',
  '```\n# no heading\n```',
  'Participants share a routine from their own classroom.',
  'Does everyone understand? Any questions?',
  'Is it warm? Is it cold? How many spoons are there?',
  'Assign each group a topic for the poster.',
  'Personalized practice: all work at their own pace.',
  'Bring the SLO to the PLC.',
  'A PLC (professional learning community) meets weekly.',
  '- MS-PS3-3 and 4.MD.A.1',
  '## ![](anchor.png)',
  'Groups choose their own question, compare their data and agree on a claim.',
  '',
];

type Edit = (text: string) => string;

/** Changes one line somewhere; `share` of the way down. */
const lineEdit = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  line: fc.constantFrom(...lines),
  kind: fc.constantFrom('insert', 'replace', 'delete', 'type', 'double'),
});

const toEdit =
  ({ share, line, kind }: { share: number; line: string; kind: string }): Edit =>
  (text) => {
    const all = text.split('\n');
    const at = Math.floor(share * all.length);
    const here = all[at] ?? '';
    const changed = {
      insert: [here, '', line, ''],
      replace: [line],
      delete: [],
      type: [`${here}x`],
      double: [here, here],
    }[kind];
    all.splice(at, 1, ...(changed ?? []));
    return all.join('\n');
  };

/** All that is shown of an analysis. */
const shown = ({ lesson, moves, tags, findings, decisions, problems }: Analysis): unknown => ({
  audience: lesson.audience,
  passages: lesson.passages.map(({ span, section, parent }) => ({ span, section, parent })),
  sections: lesson.sections.map(({ span, parent, firstPassage }) => ({ span, parent, firstPassage })),
  moves,
  tags,
  findings,
  decisions,
  problems,
});

describe('an analysis after edits', () => {
  it('is the analysis of the text as it stands', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lessons, { minLength: 1 }),
        fc.array(lineEdit, { minLength: 1, maxLength: 6 }),
        (chosen, edits) => {
          const memory = createAnalysisMemory();
          let text = chosen.join('\n\n');
          analyze(text, defaultOptions, memory);
          for (const edit of edits.map(toEdit)) {
            text = edit(text);
            deepEqual(shown(analyze(text, defaultOptions, memory)), shown(analyze(text)));
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  const steps =
    '### Steps\n\n- Metal feels cold.\n- Heat moves from warm to cold.\n- Students compare two spoons.\n';
  const told =
    '## Direct instruction\n\nExplain to the class that heat moves.\n\nHeat moves from warm to cold.\n';
  const between = '## Paper\n\nHand out paper.\n';
  /** What changes stands neither above nor right beside what is told. */
  const far = (before: string, after: string): string =>
    [`## A\n\n${before}\n`, between, told, between, `## Group work\n\n${after}\n`].join('\n');
  const pairs: readonly (readonly [what: string, before: string, after: string])[] = [
    [
      'the heading above',
      `# Plan\n\n## Materials\n\n${steps}`,
      `# Plan\n\n## Direct instruction\n\n${steps}`,
    ],
    [
      'the passage before',
      `## A\n\nIn pairs, discuss.\n\n${steps}`,
      `## A\n\nKey ideas of heat:\n\n${steps}`,
    ],
    ['the passage after', `${steps}\n## B\n\nDiscuss it.\n`, `${steps}\n## B\n\nHeat is energy.\n`],
    ['a panel above', `# A\n\nText.\n\n${steps}`, `# A\n\n{panel type="info"}\n\n${steps}`],
    ['one of two equal sections', `${steps}\n${steps}`, `${steps}\n## B\n\nIn pairs, discuss.\n\n${steps}`],
    ['the order of equal sections', `# A\n\n${steps}\n# B\n\n${steps}`, `# B\n\n${steps}\n# A\n\n${steps}`],
    ['the length of a word above', far('Heat.', 'Pens.'), far('The heat.', 'Pens.')],
    ['who learns', far('Pupils meet pupils.', 'Pens.'), far('Campers meet campers.', 'Pens.')],
    [
      'what is done next',
      far('Heat.', 'Pens.'),
      far('Heat.', 'In groups, students design a tray and test it.'),
    ],
    ['the audience', `# Plan\n\n${steps}`, `---\nstem-shift: {audience: teachers}\n---\n# Plan\n\n${steps}`],
  ];
  for (const [what, before, after] of pairs)
    it(`sees that ${what} has changed`, () => {
      const memory = createAnalysisMemory();
      analyze(before, defaultOptions, memory);
      deepEqual(shown(analyze(after, defaultOptions, memory)), shown(analyze(after)));
    });
});
