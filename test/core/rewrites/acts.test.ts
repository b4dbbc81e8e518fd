import { strict as assert } from 'node:assert';
import { marked, promptOf, rewritten } from './support';

/** A step that tells, and what its first prompt is about. */
const about: readonly (readonly [string, string])[] = [
  ['- Demonstrate putting together a kite.', 'about to|putting together a kite'],
  [
    '- Explain the uses of wool, linen and silk in the old town hall of our very small city.',
    'the uses of wool[?,]',
  ],
  ['- Play a recording of "Autumn Winds".', "about 'Autumn Winds'"],
  ['- Review DOs and DONTs.', 'DOs and DONTs'],
  ['- Point out the order in which tiles are laid.', 'the order in which tiles are laid'],
  ['- Lecture: What is a guild?', 'what a guild is'],
  ['- Present village vs. town comparison', 'village vs. town\\?'],
  ['- Explain bread making as an art.', 'about bread making,'],
  ['- Explain what "leaven" means.', "'leaven' means"],
  ['- Explain how "pan" and "pot" differ.', "How do you think 'pan' and 'pot' differ"],
  ['- Explain how family and friends share work.', 'How do you think family and friends share work'],
  ['- Explain knots & their uses.', 'knots and their uses'],
  ['- Give a short history of tea.', 'about tea,'],
  ['- Share research on sleep.', 'about sleep,'],
  ['- Explain design process.', 'the design process'],
  ['- Explain the rules of chess.', 'What do you already know about the rules of chess'],
  ['- Guest speaker: Ada Moss on river boats', 'about river boats'],
  [
    '**Direct instruction (15 min).** Using a chart, explain how a lock lifts a boat.',
    'How do you think a lock lifts a boat',
  ],
  ['- Explain the ruling in *Moss v. Hill Farm* and its cost.', 'Moss v. Hill Farm'],
  ['- Using a map, point out Rome, Carthage and Sicily.', 'about Rome, Carthage and Sicily,'],
  ['- Explain that a keel hangs below the hull.', 'about a keel|a keel'],
  ['- Explain when to use "this", "that" and "those".', "When would you use 'this', 'that' and 'those'"],
  ['- Demo: setting up the band saw fence', 'setting up the band saw fence'],
  ['- Present a case study: the wreck of a ferry.', 'about the wreck of a ferry'],
  ['- Explain the spirit of the game.', 'about the spirit of the game'],
  ['- Read the problem aloud.', 'on the problem,'],
  ['- Explain tides with the beach balls.', 'about tides,'],
  ['- Walk through the ledger line by line.', 'with the ledger\\?'],
  ['- Introduce the CARE model (Calm, Ask, Goal, End).', 'about the CARE model'],
  ['- Discuss w/ students that tides turn mills.', 'about tides|tides'],
  ['- Relate cooking to following the seasons, stressing thrift, care, and taste.', 'following the seasons'],
  ['- Watch a short film on dew and listen as the guide explains fog.', 'about dew\\?'],
  ['- Show slides of pots and explain coil building.', 'about pots'],
  ['- Explain the benefits of using straw.', 'the benefits of using straw'],
  ['- Explain tides using straw.', 'about tides,'],
  ['## Explaining fog\n\nNow you should expand on some further basics.', 'about fog,'],
];

/** A step that tells, and words that no prompt for it may hold. */
const never: readonly (readonly [string, RegExp])[] = [
  ['- Cover each seed with soil. Explain how deep it goes.', /soil/],
  ['- Talk: ropes, pulleys, hooks', /about ropes\?/],
  ['- Show the old newsreel clip.', /newsreel clip/],
  ['- Read BK 12.3', /BK/],
  ['- Recap of Part I and greetings', /Part I/],
  ['- Share harvest data and remind everyone of the barn dance.', /remind|dance/],
  ['- Read the first page of a memoir aloud.', /memoir/],
  ['- Explain levers and balance one plank.', /plank/],
  ['- Read three riddles aloud.', /three riddles/],
  ['- Recap of key takeaways (rope, sail)', /takeaways/],
  ['- Draw links between this and the tools used to clean old boats.', /clean old boats/],
  ['- Explains how to hold a chisel and explains grain.', /chisel and explains/],
];

describe('acts of telling', () => {
  for (const [step, topic] of about)
    it(`${JSON.stringify(step)} is asked about`, () => {
      const prompts = marked(step).rewrites.map(({ prompt }) => prompt ?? '');
      assert.ok(
        prompts.some((prompt) => new RegExp(topic).test(prompt)),
        prompts.join('\n'),
      );
    });

  for (const [step, words] of never)
    it(`${JSON.stringify(step)} is not asked about ${words.source}`, () => {
      for (const { prompt } of marked(step).rewrites) assert.doesNotMatch(prompt ?? '', words);
    });

  it('say no "First" in the middle', () =>
    assert.equal(
      rewritten('- Set out the bowls. Demonstrate the glaze.'),
      '- Set out the bowls. Ask: "We are about to look at the glaze. What do you expect to see, and why? Commit to an answer, then watch." (pairs, 1 min). Then demonstrate the glaze.',
    ));

  it('a belief is cleared up after it was talked about, and never listened for', () =>
    assert.equal(
      rewritten('- Clarify the misconception that moss eats wood.'),
      '- First ask: "What would you say to someone who believes that moss eats wood? First say what makes it tempting." (pairs, 1 min). Then clarify the misconception that moss eats wood.',
    ));

  it('how it is told is what is added, and markup stays whole', () => {
    assert.equal(
      rewritten('- Introduce friction by dragging a block and reading a scale.', 'predict').split('\n')[1],
      '  - Listen for: friction. Add what is missing by dragging a block and reading a scale.',
    );
    assert.match(
      rewritten('- Define *keel*, *hull* and *mast*.'),
      /Listen for: \*keel\*, \*hull\* and \*mast\*\./,
    );
  });

  it('a video that is shown stays a step', () =>
    assert.equal(
      rewritten('- Introduce tides in the following video: https://example.org/tides'),
      '- First ask: "What do you already know about tides, and what are you unsure of?" (think 1 min, then pairs). Then introduce tides in the following video: https://example.org/tides',
    ));

  it('a task to listen for something is no telling', () =>
    assert.ok(
      !marked('- Tell the class to listen for the drum.').rewrites.some(
        ({ family }) => family === 'tell-students',
      ),
    ));

  it('a list behind bold words and a colon stays with them', () =>
    assert.match(
      rewritten('Define **dovetail:**\n\n- two boards\n'),
      /^Ask: "Where have you come across dovetail\?.*\. Listen for: \*\*dovetail:\*\*\n\n- two boards\n$/,
    ));

  it('a text that is read to the class is heard', () =>
    assert.equal(
      promptOf(rewritten('- Read "The Blue Barn" to the class.')),
      'From the title and the first line, what do you expect it to be about?',
    ));
});
