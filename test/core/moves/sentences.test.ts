import { strict as assert } from 'node:assert';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import { readContent, type ContentReading } from '../../../src/core/moves/reading/read-content';
import type { Agent, Mood } from '../../../src/core/moves/reading/sentence';

function read(text: string): ContentReading {
  const [passage] = readLesson(text).passages;
  assert.ok(passage, text);
  return readContent(passage.content);
}

describe('sentences', () => {
  const moods: readonly [string, Mood][] = [
    ['Explain that plants need light.', 'imperative'],
    ['Then briefly explain the water cycle.', 'imperative'],
    ['If no group finds it, explain the rule.', 'imperative'],
    ['Erase the board.', 'imperative'],
    ['Model the first problem on the board.', 'imperative'],
    ['Model of the cell', 'label'],
    ['Review: fractions', 'fragment'],
    ['Review the homework.', 'imperative'],
    ['A variable is a named place for a value.', 'statement'],
    ['Students discuss the results.', 'statement'],
    ['The teacher explains the results.', 'statement'],
    ['What do you notice?', 'question'],
    ['Materials:', 'label'],
    ['Do not explain yet.', 'imperative'],
  ];
  for (const [text, mood] of moods)
    it(`reads "${text}" as ${mood}`, () => assert.equal(read(text).sentences[0]?.mood, mood));

  const subjects: readonly [string, Agent | undefined][] = [
    ['Students discuss the results.', 'learner'],
    ['The instructor will demonstrate the pump.', 'teacher'],
    ['The video explains how rivers form.', 'standIn'],
    ['You will build a bridge.', 'you'],
    ['We are going to look at rivers.', 'we'],
    ['A river is a stream of water.', 'thing'],
    ['Explain the pump.', undefined],
  ];
  for (const [text, subject] of subjects)
    it(`finds who acts in "${text}"`, () => assert.equal(read(text).sentences[0]?.subject, subject));

  it('does not end at an abbreviation', () => {
    assert.equal(read('Use many shapes, e.g. cubes and cones.').sentences.length, 1);
    assert.equal(read('Rivers carry sand. They carve valleys.').sentences.length, 2);
  });

  it('sees what is told after "that"', () => {
    assert.equal(read('Point out that water expands.').sentences[0]?.tellsThat, true);
    assert.equal(read('Discuss how water expands.').sentences[0]?.tellsThat, false);
  });

  it('knows a definition', () => {
    assert.equal(read('An ecosystem is a community of living things.').sentences[0]?.defines, true);
    assert.equal(read('Students are in groups of four.').sentences[0]?.defines, false);
  });
});

/** The traps of the reference's section 2.6: what looks like telling and is not, and the other way round. */
describe('traps', () => {
  const notTelling: readonly string[] = [
    'Students present their posters.',
    'Students explain their reasoning to a partner.',
    'The groups model the bridge with straws.',
    'Have students explain how they solved it.',
    'Ask pairs to summarize the article.',
    'A model of the cell',
    'The present day',
    'Pupils read aloud in turns.',
    'Go to station 2.',
    'Do not explain yet.',
    'Explain your strategy.',
    'Explain your reasoning.',
    'Explain to your partner.',
    'Show your work.',
    'Introduce yourselves.',
    'Demonstrate understanding of fractions.',
    'Students will be able to demonstrate understanding.',
    'A mathematical model of the pump',
    'Lead is a heavy metal.',
    'The lecture hall is upstairs.',
    'Peer review of drafts',
    'The cover of the book is red.',
    'The notes of the scale are C and E.',
    'Students tell a story about their town.',
    'Critics point out one strength in the work of their partner.',
    'Show your solution!',
    'Explain to a family member how the pump works.',
    'Trade drafts. Say what you wonder, before you say what you would change.',
  ];
  for (const text of notTelling)
    it(`finds nobody telling in "${text}"`, () => assert.equal(read(text).acts.tells, 0));

  const telling: readonly string[] = [
    'Explain the three states of matter.',
    'Go over the three states of matter.',
    'The instructor explains the pump.',
    'The video explains the pump.',
    'Students are shown the pump.',
    'Students listen and take notes.',
    'Show the class how the pump works.',
    'Point out that the pump is old.',
    'Remind students that the pump is old.',
    'Make sure students understand the pump.',
    'Students are told the rule.',
    'Have students watch the video.',
    'Students read the article.',
  ];
  for (const text of telling)
    it(`finds somebody telling in "${text}"`, () => assert.ok(read(text).acts.tells > 0));

  const thinking: readonly string[] = [
    'Students present their posters.',
    'Have students compare the two graphs.',
    'In pairs, learners design a test.',
    'Let the groups discuss and decide.',
    'Model the first one, then students solve the next two.',
  ];
  for (const text of thinking)
    it(`finds learners at work in "${text}"`, () => assert.ok(read(text).acts.thinks > 0));

  const asking: readonly string[] = [
    'Ask what they notice.',
    'What surprised you?',
    'Invite volunteers to share.',
    'Address any remaining questions.',
    'Explain how the pump works, then ask what they notice.',
  ];
  for (const text of asking)
    it(`finds an invitation in "${text}"`, () => assert.ok(read(text).acts.asks > 0));

  const named = [
    'Lecture on rivers',
    'Demo of the pump',
    'Explanation of the pump',
    'Slides 1-12',
    'Video: rivers',
  ];
  for (const text of named)
    it(`finds the name of a telling in "${text}"`, () => assert.ok(read(text).acts.namesTelling));
  for (const text of ['Materials: a pump', 'A walk to the river', 'Students present'])
    it(`finds no name of a telling in "${text}"`, () => assert.ok(!read(text).acts.namesTelling));

  it('tells the task from the subject', () => {
    assert.equal(read('Explain the rules of the game.').acts.tellsOfTask, true);
    assert.equal(read('Explain the water cycle.').acts.tellsOfTask, false);
  });

  it('leaves who acts inside a told clause alone', () => {
    assert.equal(read('Explain that students can design their own apps.').acts.thinks, 0);
    assert.equal(read('Explain why students should design and test.').acts.thinks, 0);
    assert.equal(read('Emphasize the value of discussing and sharing.').acts.thinks, 0);
  });

  it('reads on behind a told clause', () => {
    assert.ok(read('Explain how the pump works, then students design their own.').acts.thinks > 0);
  });

  it('takes a question that a lecture is about for its topic', () => {
    assert.equal(read('Mini-lecture: What is energy?').acts.asks, 0);
    assert.ok(read('What is energy?').acts.asks > 0);
    assert.equal(read('Teacher talk: the water cycle').acts.asks, 0);
  });
});
