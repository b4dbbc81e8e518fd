import { strict as assert } from 'node:assert';
import { marked, promptOf, rewritten } from './support';

/** A told explanation and the topic that its prompt must name. */
const asked: readonly (readonly [string, string])[] = [
  ['Patience alone does not grow a garden in one season.', 'patience'],
  ['Furious storms can carry sand across an ocean.', 'furious storms'],
  ['Iceland’s northern coast contains many small harbours.', 'Iceland’s northern coast'],
  ['**Lichen**: a fungus and an alga that live together on bare rock.', 'Lichen'],
  ['**Variable**: a quantity that we change to see what else changes with it.', 'variable'],
];

/** Told passages that say too little, or lean on other words, to be asked about. */
const declined: readonly (readonly [string, string])[] = [
  ['an announcement of a list', 'Four good ways to dry herbs are:'],
  ['talk about the plan', 'This worksheet helps you sort the seeds by how they travel.'],
  [
    'a quality with no noun',
    '- **Brittle and simple**: x\n- **Simple**: the path has one turn and everybody can see the end of it.',
  ],
  ['a quality by its ending', '- **Breakable**: a plate of this clay falls to pieces when it is dropped.'],
  ['an act without a verb of its own', '- Choosing a crop based on the soil.'],
  ['a preposition that lost its noun', '- In bloom and Harvest rows, too'],
  ['people in general', 'Many people carry seeds on their shoes.'],
  ['a title', '- Predictable Rains and Floods'],
  [
    'words that lean on another sentence',
    '- Similar to drying herbs in air, salt draws water from the leaf.',
  ],
  ['all of a kind', 'Another cause of erosion is a plough that turns the soil too often.'],
  ['words that lost their noun', '- The most often used, what they grow in, and how they are sold.'],
];

describe('prompts before told explanations', () => {
  for (const [told, topic] of asked)
    it(`ask about ${topic}: ${JSON.stringify(told)}`, () => {
      const prompt = promptOf(rewritten(told, 'predict', 0, 'content'));
      assert.ok(prompt.includes(` ${topic}`) || prompt.includes(` '${topic}'`), prompt);
    });

  for (const [why, told] of declined)
    it(`are not offered for ${why}: ${JSON.stringify(told)}`, () => {
      const passage = told.includes('\n') ? 1 : 0;
      assert.deepEqual(
        marked(told, passage, 'content').rewrites.map(({ prompt }) => prompt),
        [],
      );
    });
});

describe('topics of acts', () => {
  it('a purpose in the middle of an explanation is no act of telling', () => {
    const told = 'A farm has many parts – to address soil in a whole manner, we first look at the roots.';
    assert.doesNotMatch(rewritten(told, 'agency'), /– to ask/);
  });

  it('a heading that names one thing without an article is quoted', () =>
    assert.match(
      rewritten(
        '# Building Design Challenge\n\n- Emphasize that, just as birds do, we try again.',
        'evidence',
        0,
      ),
      /about 'Building Design Challenge'/,
    ));

  it('a way from one thing to another is said whole', () =>
    assert.match(
      rewritten(
        '| Time | Part | Goal |\n|---|---|---|\n| 10 min | Lecture | Move growers from "one big field" to "many small plots," and give them seeds. |\n',
        'predict',
        0,
      ),
      /about moving growers from 'one big field' to 'many small plots'[,?]/,
    ));
});
