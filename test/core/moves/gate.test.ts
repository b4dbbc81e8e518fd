import { strict as assert } from 'node:assert';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import { readMoves } from '../../../src/core/moves/read-moves';
import type { DocumentKind } from '../../../src/core/moves/types';

const documents: readonly [string, DocumentKind, string][] = [
  [
    'a plan for teachers as learners',
    'plan',
    '# Staff session plan: better questions\n\n## Objectives\n\nParticipants will be able to write open questions.\n\n## Warm-up (10 min)\n\nAsk participants to share a question that worked. In pairs, they discuss why.\n\n## Lecture (15 min)\n\nThe facilitator explains what makes a question open.\n\n## Practice (20 min)\n\nHave participants rewrite three questions in small groups. Circulate and listen.\n\n## Closure (5 min)\n\nParticipants write an exit ticket.\n',
  ],
  [
    'advice for those who teach',
    'guide',
    '# Tips for new trainers: a guide\n\nAs a trainer you set the tone. When teaching adults, good trainers prepare your sessions early.\n\n## Before you teach\n\nTeachers should know their audience. As an instructor, you may want to visit the room.\n\n## Best practices\n\nTrainers should speak slowly. How to prepare your workshop is a matter of taste. Adult learners bring experience.\n',
  ],
  [
    'work for a learner',
    'handout',
    '# Tutorial: final project\n\nIn this tutorial you will learn to build your own game. By the end of this tutorial, you will be able to share it.\n\n## Try it\n\nRun your program. You should now see your score. If you get stuck, ask your partner.\n\n## Your turn\n\nWrite your own rule. Your project must have three levels. You should create your answer before you submit your code.\n',
  ],
  [
    'a list of standards that a lesson serves',
    'guide',
    '# Lesson 4: standards\n\n## Science\n\nMS-PS4-2 Develop and use a model of waves.\n\nMS-PS4-1 Describe a simple wave.\n\nMS-ETS1-2 Compare two designs.\n\n## Language arts\n\n- Ask questions about a text (SL.8.1)\n- Tell a story in order (W.8.3)\n\n## Mathematics\n\nStudents explain what a ratio is (6.RP.A)\n\nStudents present and discuss what they found.\n',
  ],
  [
    'a plan whose title also names what guides are about',
    'plan',
    '---\ntitle: Facilitation plan\n---\n\n# Facilitation\n\n## Goal\n\nKnow what a feedback form is for.\n\n## Plan\n\n| Duration | Topic | Activities |\n| --- | --- | --- |\n| 5 mins | Form | discuss an example |\n| 10 mins | Practice | groups write three questions |\n| 5 mins | Summary | group discussion |\n',
  ],
];

describe('gate', () => {
  for (const [name, kind, text] of documents) {
    const isPlan = kind === 'plan';
    it(`reads ${name} as ${isPlan ? 'a plan' : 'no plan'}`, () =>
      assert.equal(readMoves(readLesson(text)).document === 'plan', isPlan));
  }
});
