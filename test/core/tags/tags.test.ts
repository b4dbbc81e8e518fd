import { strict as assert } from 'node:assert';
import type { Tag } from '../../../src/core/tags/types';
import { readPlan, readSection, tagsOf } from './support';

type Case = readonly [heading: string, body: string];

const earned: Readonly<Record<Tag, readonly Case[]>> = {
  'problem-based': [
    [
      'Design challenge (30 min)',
      '- Challenge: design a bridge of paper that must hold a brick.\n- Teams build a prototype and test their design.\n- Improve the bridge based on testing: what would make it better?',
    ],
    [
      'Define the problem',
      '- Teams write a problem statement: who has the problem and what do they need?\n- Brainstorm possible solutions and choose one design to build.',
    ],
    [
      'Build and test',
      '- Build your prototype using only recycled materials.\n- Test your design. Does it meet the criteria?\n- Make improvements and test again.',
    ],
  ],
  interdisciplinary: [
    [
      'Measure the wind',
      '- Students write Python code to measure wind speed with the anemometer sensor.\n- Graph the data, calculate the average speed and compare it with the weather forecast.\n- Test your program against a second sensor: what does the graph show about the climate here?',
    ],
    [
      'Which roof keeps the hall cool?',
      '- Graph the temperature under each material and use the slope of the line to decide which one absorbs least sunlight.\n- Combine the angle of the sun with your evidence about heat, and justify the size of the roof with your measurements.',
    ],
    [
      'A garden for the pollinators',
      '- Groups design a garden that supports three species and calculate the area each plant needs.\n- Defend your plan with data from the field: use the average number of visits to argue which plants to keep.',
    ],
  ],
  voice: [
    [
      'Activity: your own topic',
      '- Students choose their own topic and say why it matters to them.\n- Brainstorm ideas from your own experience.\n- What do you think? Share your opinion.',
    ],
    [
      'Discussion',
      'In your opinion, what makes a good trainer? Think of a time when you learned well and share your experience with a partner.',
    ],
  ],
  'co-creation': [
    [
      'Project planning',
      '- In teams, plan your project: what materials do you need, and how will you test it?\n- As a class, agree on the success criteria.\n- Teams combine ideas and select one design to prototype.',
    ],
    [
      'What counts as good?',
      '- Teams draft criteria for a fair game.\n- The class negotiates one list and turns it into a rubric.',
    ],
  ],
  'social-construction': [
    ['Discussion', 'Discuss the results in small groups, then share your findings with the class.'],
    [
      'Think, pair, share',
      '- Think alone for a minute.\n- Turn to your partner and compare answers.\n- Each pair shares with the class.',
    ],
    [
      'Peer review (10 min)',
      'Students trade papers with a partner and give each other feedback. Debate the differences.',
    ],
  ],
  'self-discovery': [
    [
      'Reflection',
      '- What did you learn today?\n- What was hard, and what would you do differently next time?\n- Write in your journal about your own progress.',
    ],
    ['Exit ticket (5 min)', 'Students write one thing they learned and one question they still have.'],
  ],
};

const notEarned: Readonly<Record<Tag, readonly Case[]>> = {
  'problem-based': [
    ['Practice', 'Solve problems 1 to 20 on the worksheet. Follow the steps in the example.'],
    ['Exercise 3', 'Follow the instructions step by step to copy the finished program.'],
    ['Objectives', '- Students will design a prototype that solves a real problem.'],
    ['Introduction', 'Explain how engineers test bridges.'],
  ],
  interdisciplinary: [
    ['Subjects', '- Science: food webs\n- Mathematics: fractions'],
    ['Cross-curricular links', '- Geography: wind speed\n- Mathematics: averages\n- Computing: loops'],
    ['Practice', 'Add the fractions on page 4.'],
    ['Practice', 'Combine like terms and calculate the slope of the line. Use the mean to find the median.'],
    ['Heat', 'Students record the temperature of the soil and compare it with the air.'],
  ],
  voice: [
    ['Singing', 'The choir records a voice memo in passive voice.'],
    ['Menu', 'Click File and select the option Save from the menu.'],
    ['Lecture (20 min)', 'Explain how a cell divides. Students take notes.'],
  ],
  'co-creation': [
    ['Practice', 'Students follow the steps of the worksheet. Topics will be assigned.'],
    ['Lecture', 'Present the project plan that the office has made.'],
    ['History', 'Explain that both sides negotiated a treaty. Students copy the rules of the agreement.'],
    ['Grading', 'The rubric is set by the teacher. Each group turns in its checklist.'],
    ['Assessment', '- Groups agreed on criteria\n- Teams wrote a rubric together'],
  ],
  'social-construction': [
    ['Lecture (20 min)', 'Explain what was discussed in the last chapter. Students work independently.'],
    ['Materials', '- one set of cards for each group\n- a partner worksheet'],
    ['Objectives', '- Students will be able to discuss the causes of the war with a partner.'],
  ],
  'self-discovery': [
    ['Light (15 min)', 'Show the reflection of light in a mirror. The mirror reflects the light.'],
    ['Symmetry', 'Draw the reflection of the triangle across the axis of symmetry.'],
    ['Lecture', 'Explain the parts of a plant.'],
  ],
};

describe('tags', () => {
  for (const [tag, cases] of Object.entries(earned) as [Tag, readonly Case[]][])
    for (const [heading, body] of cases)
      it(`${tag} is earned by "${heading}"`, () => {
        const found = readSection(heading, body).tags.find((one) => one.tag === tag);
        assert.ok(found, `only ${tagsOf(heading, body).join(', ') || 'nothing'}`);
        assert.ok(found.evidence.length > 0);
      });

  for (const [tag, cases] of Object.entries(notEarned) as [Tag, readonly Case[]][])
    for (const [heading, body] of cases)
      it(`${tag} is not earned by "${heading}: ${body.slice(0, 50).replace(/\n/g, ' ')}"`, () =>
        assert.ok(!tagsOf(heading, body).includes(tag)));

  it('shows the very words, at their place in the source', () => {
    const text =
      '# Lesson for students\n\n## Talk\n\n- **Discuss** your results *with a partner*.\n- Each group shares with the class.\n';
    const { sections } = readPlan(text);
    const found = sections[2]?.tags.find(({ tag }) => tag === 'social-construction');
    assert.ok(found);
    for (const { span, text: words, says } of found.evidence) {
      assert.equal(text.slice(span.start, span.end), words);
      assert.notEqual(says, '');
    }
  });

  it('counts what stands under a heading without words for the section before it', () => {
    const text =
      '# Lesson for students\n\n## Talk\n\n## ![](a.png)\n\nDiscuss in small groups, then share your findings with the class.\n';
    const { sections } = readPlan(text);
    assert.ok(sections[2]?.tags.some(({ tag }) => tag === 'social-construction'));
    assert.deepEqual(sections[3]?.tags, []);
  });

  it('says the same of a section wherever in the lesson it is read again', () => {
    const part = '## Talk\n\nDiscuss in small groups, then share your findings with the class.\n\n';
    const { sections } = readPlan(`# Lesson for students\n\n${part}${part}`);
    assert.deepEqual(
      sections[2]?.tags.map(({ tag }) => tag),
      sections[3]?.tags.map(({ tag }) => tag),
    );
    assert.notDeepEqual(sections[2]?.tags[0]?.evidence, sections[3]?.tags[0]?.evidence);
  });
});
