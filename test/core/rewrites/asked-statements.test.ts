import { strict as assert } from 'node:assert';
import { finiteVerb } from '../../../src/core/rewrites/reading/finite-verb';
import { readStatement } from '../../../src/core/rewrites/reading/statement';
import { tokenize } from '../../../src/core/rewrites/reading/tokens';
import { marked, promptOf, rewritten } from './support';

/** A told statement and the question that stops before its answer. */
const asked: readonly (readonly [string, string])[] = [
  ['Dry wood absorbs water for two days.', 'What do you think dry wood absorbs?'],
  ['A keel keeps a boat upright.', 'What do you think a keel does?'],
  ['Springs store energy when they are pressed.', 'What do you think springs store?'],
  ['A spider has eight legs and no wings.', 'How many legs do you think a spider has?'],
  ['Our guild has three rules: listen, ask, help.', 'Which three rules do you think our guild has?'],
  ['A whole note lasts four beats.', 'How long do you think a whole note lasts?'],
  ['GPS stands for Global Positioning System.', 'What do you think GPS stands for?'],
  ['Old amber comes from the resin of trees.', 'Where do you think old amber comes from?'],
  ['Rainbows form when light meets drops of water.', 'When do you think rainbows form?'],
  ['Bread dough rises because yeast makes gas.', 'Why do you think bread dough rises?'],
  ['A rasp is used to shape wood.', 'What do you think a rasp is used for?'],
  ['Glaciers are rivers of ice that creep downhill.', 'What do you think glaciers are?'],
  ['We use a plumb line to check a wall.', 'What do you think we use a plumb line for?'],
  ['A kite is stable if its tail is long.', 'When do you think a kite is stable?'],
  ['Erosion means that soil is carried off.', 'What do you think erosion means?'],
  ['Ionic columns form when marble is carved in scrolls.', 'When do you think ionic columns form?'],
  ['Venn circles show what two sets share.', 'What do you think Venn circles show?'],
  [
    'Long sonnets have 14 lines: three quatrains and a couplet.',
    'How many lines do you think long sonnets have?',
  ],
  ['Owls live in hollow trees.', 'Where do you think owls live?'],
  ['A thermometer tells us how warm it is.', 'What do you think a thermometer tells us?'],
  [
    'When we add two odd numbers, you have to check the sum.',
    'What do you think you have to do when we add two odd numbers?',
  ],
  ['Bats can find moths in the dark.', 'What do you think bats can do?'],
  ['If we stirred faster, the sugar would dissolve.', 'What do you think would happen if we stirred faster?'],
  ['There are two kinds of leaves on this twig.', 'What kinds of leaves do you think there are?'],
];

/** A told statement and what it is about, where no question is sure. */
const topics: readonly (readonly [string, string | undefined])[] = [
  ['Most kites fly best in a steady wind.', 'kites'],
  ['The Suez Canal opened in 1869.', 'the Suez Canal'],
  ['The sun was high by then.', 'the sun'],
  ['The ladder was too short by then.', undefined],
  ['The first attempt was too slow.', undefined],
  ['A trader was paid in salt.', 'a trader'],
  ['A customer was paid in salt.', undefined],
  ['Reduces the cost of a roof.', undefined],
  ['Never open the kiln early.', undefined],
  ['Sailors mend the nets at night.', undefined],
  ['Word tests kept many farmers away.', 'word tests'],
  ['A heavy barge drifting slowly was seen.', 'a heavy barge drifting slowly'],
  ['WAter and waGON are stressed in two places.', undefined],
  ['Our data show a steep fall.', undefined],
  ['In addition to wool, the ewes of the farm gave milk.', 'the ewes of the farm'],
  ['The boats that they were using then were slow.', undefined],
];

/** A clause and its finite verb, or none. */
const verbs: readonly (readonly [string, string | undefined])[] = [
  ['File names should be short', 'should'],
  ['Air filters remove dust', 'remove'],
  ['A rope used in climbing', undefined],
  ['Constant need for firewood', undefined],
  ['A long wait before the bus comes', undefined],
  ['Small boats like canoes and kayaks', undefined],
  ['The death of King Edward set off a quarrel', 'set'],
  ['Traders moved to the coast', 'moved'],
];

describe('statements are asked about', () => {
  for (const [told, question] of asked)
    it(JSON.stringify(told), () =>
      assert.equal(readStatement(told, 0, told.length, () => false).question, question),
    );

  for (const [told, topic] of topics)
    it(`${JSON.stringify(told)} is about ${topic ?? 'nothing to ask about'}`, () =>
      assert.equal(readStatement(told, 0, told.length, () => false).topic, topic));

  for (const [clause, verb] of verbs)
    it(`${JSON.stringify(clause)} has the verb ${verb ?? '(none)'}`, () => {
      const tokens = tokenize(clause, 0, clause.length);
      assert.equal(tokens[finiteVerb(tokens)]?.lower, verb);
    });
});

/** A told passage and the prompt that comes before it; the first passage of the text behind its heading. */
const prompts: readonly (readonly [string, string])[] = [
  [
    '- **Tempo**: the speed of a piece of music.',
    "What do you take 'tempo' to mean? Put it in your own words first.",
  ],
  [
    '- Kidneys — filter the blood',
    'What do you think the kidneys do? Jot down a first idea before we look into it.',
  ],
  [
    '- **Marie Curie**: a scientist who studied rays.',
    'What do you already know or think about Marie Curie? Jot down one idea before we look into it.',
  ],
  [
    '**Mini-lecture (5 min):** Locks are chambers that lift boats.',
    'What do you think locks are? Put it in your own words first.',
  ],
  [
    '"Hit the hay" means going to bed.',
    "What do you think 'Hit the hay' means? Jot down a first idea before we look into it.",
  ],
  [
    'We use "used to" for habits of the past.',
    "When do you think we use 'used to'? Jot down a first idea before we look into it.",
  ],
  [
    '- Resting beats rushing: four short naps stick better.',
    'What do you already know or think about resting? Jot down one idea before we look into it.',
  ],
  [
    '- Prototype: build something quick',
    "What do you take 'Prototype' to mean? Jot down a first idea before we look into it.",
  ],
  [
    'Use Git early. We like Git.\n\nGit was made by a Finn.',
    'What do you already know or think about Git? Jot down one idea before we look into it.',
  ],
];

describe('told explanations', () => {
  for (const [told, prompt] of prompts)
    it(`are opened by a question: ${JSON.stringify(told)}`, () =>
      assert.equal(promptOf(rewritten(told, 'predict', told.includes('\n\n') ? 1 : 0, 'content')), prompt));

  it('are made sense of afterwards where they are long and name nothing to ask about', () => {
    const told =
      'It took them many years to find out that it was the mill upstream, and nobody in the village could say how it had come about, because all of the letters had burned in the fire of that winter.';
    assert.deepEqual(
      marked(told, 0, 'content').rewrites.map(({ id, filled }) => [id, filled]),
      [
        ['say-back/evidence', false],
        ['say-back/agency', false],
      ],
    );
    assert.equal(
      rewritten(told, 'evidence', 0, 'content'),
      `${told} Then ask: "Which part of this could you explain to a partner, and which part would you question?" (pairs, 1 min)`,
    );
    assert.deepEqual(marked(`${told.slice(0, 60)}.`, 0, 'content').rewrites, []);
    assert.deepEqual(marked(`Now you are going to see this. ${told}`, 0, 'content').rewrites, []);
  });

  it('are asked about by their heading only where they speak of it', () => {
    const under = (told: string): string =>
      promptOf(rewritten(`# Grafting\n\n${told}`, 'predict', 0, 'content'));
    assert.match(
      under('It was known long before people understood why a grafted branch bears fruit.'),
      /grafting/i,
    );
    assert.equal(under('It was known long before people understood why a single branch bears fruit.'), '');
  });
});
