import type { Family } from './types';

/** What the teacher decides and learners could. They may stand in passages that are no telling. */
export const deciding: readonly Family[] = [
  {
    id: 'assign-topic',
    source: 'Kallick & Zmuda, 2017: voice in the inquiry',
    placement: 'before',
    anyMove: true,
    triggers: [
      {
        verbs: 'assign give choose select allocate',
        objects: 'topic topics question questions problem project projects theme',
      },
    ],
    prompts: {
      predict: { bare: 'Which part of this is worth your time, and why?' },
      evidence: { bare: 'What makes a question one that we can investigate? Test yours against that.' },
      agency: { bare: 'What would you choose to work on, and for what reason?' },
    },
  },
  {
    id: 'choose-groups',
    source: 'Johnson & Johnson, 2009: cooperative learning',
    placement: 'before',
    anyMove: true,
    triggers: [
      {
        verbs: 'assign put divide place split organize sort choose create form',
        objects: 'groups group pairs teams partners',
      },
    ],
    prompts: {
      predict: { bare: 'What does this task need from a team?' },
      evidence: { bare: 'What helped our last teams, and what got in the way?' },
      agency: {
        together: 'groups',
        bare: 'Which teams would you propose, and how is everyone included in them?',
      },
    },
  },
  {
    id: 'assign-roles',
    source: 'Cohen & Lotan, 2014: designing groupwork',
    placement: 'before',
    anyMove: true,
    triggers: [{ verbs: 'assign give allocate choose designate', objects: 'role roles jobs' }],
    prompts: {
      predict: { bare: 'Which jobs does this task need, and which could wait?' },
      evidence: { bare: 'Which role would stretch you, and what tells you so?' },
      agency: {
        together: 'groups',
        bare: 'Which role do you propose for yourself, and when would you swap?',
      },
    },
  },
  {
    id: 'give-rubric',
    source: 'Andrade, 2005: teaching with rubrics',
    placement: 'before',
    triggers: [
      {
        verbs: 'hand_out explain share go_over present introduce review provide give discuss distribute show',
        objects: 'rubric rubrics criteria criterion checklist',
      },
    ],
    prompts: {
      predict: {
        bare: 'What would great work look like, as you see it?',
        young: 'What makes it good work?',
      },
      evidence: { bare: 'Use the criteria on one sample: where do we disagree, and what would settle it?' },
      agency: { bare: 'Which row would you rewrite in our own words, or add?' },
    },
  },
  {
    id: 'set-rules',
    source: 'Kallick & Zmuda, 2017: co-creation',
    placement: 'before',
    triggers: [
      {
        verbs:
          'explain tell go_over set state review establish introduce present share discuss read give define remind',
        objects: 'rules norms expectations guidelines agreements conduct',
      },
    ],
    prompts: {
      predict: {
        topic: 'Thinking of {X}, when do you do your best work with others?',
        bare: 'When do you do your best work with others?',
        young: 'How do we take care of each other when we work?',
        staff: 'Thinking about {X}, what would help you on Monday, and what would not?',
      },
      evidence: {
        bare: 'Which agreement would have helped us last time, and what happened without it?',
        topic: 'Thinking of {X}, what would have helped us last time, and what happened without it?',
      },
      agency: {
        together: 'groups',
        bare: 'Draft three agreements to try for a week. How will we know whether to keep them?',
      },
    },
  },
  {
    id: 'assign-homework',
    source: 'Kallick & Zmuda, 2017: learners choose the practice they need',
    placement: 'before',
    anyMove: true,
    triggers: [
      {
        verbs: 'assign give set hand_out',
        objects: 'practice homework worksheet worksheets exercises problems reading',
      },
    ],
    prompts: {
      predict: { bare: 'Which of these do you need, and which could you skip?' },
      evidence: { bare: 'How will you know that you have practiced enough to explain your method?' },
      agency: { bare: 'Which three would test a friend fairly? Choose them, or write your own.' },
    },
  },
  {
    id: 'announce',
    colleaguesOnly: true,
    source: 'Knight, 2018: partnership with teachers',
    triggers: [{ verbs: 'announce roll_out unveil launch' }],
    nouns: 'announcements announcement',
    prompts: {
      predict: {
        topic: 'What do you already do that comes close to {X}?',
        bare: 'What do you already do that comes close to this?',
      },
      evidence: {
        topic: 'What would convince you about {X}, and what would you want to see first?',
        bare: 'What would convince you that it helps, and what would you want to see first?',
      },
      agency: {
        topic: 'Will you adapt, pilot or question {X}? Draft your version for next time.',
        bare: 'Will you adapt it, pilot it or question it? Draft your version for next time.',
      },
    },
  },
  {
    id: 'passive-students',
    source: 'Chi & Wylie, 2014: from passive to constructive',
    headingFits: true,
    placement: 'before',
    triggers: [
      { verbs: 'listen watch observe hear follow_along sit' },
      { verbs: 'take copy', objects: 'notes' },
      { verbs: 'learn receive', takes: ['thing'] },
    ],
    prompts: {
      predict: {
        topic: 'What do you expect to hear about {X}? Note one thing that fits and one that does not.',
        bare: 'What do you expect? Note one thing that fits and one that does not.',
        young: 'What do you think will happen?',
      },
      evidence: {
        placement: 'after',
        bare: "What did you take from it? Put it in one sentence that holds the word 'because'.",
      },
      agency: {
        placement: 'after',
        bare: 'Swap notes with a partner. Which question do you both still have?',
        young: 'What do you and your partner still wonder?',
      },
    },
  },
  {
    id: 'discuss-vague',
    source: "Michaels, O'Connor & Resnick, 2008: accountable talk",
    headingFits: true,
    triggers: [{ verbs: 'discuss debate', takes: ['thing'] }],
    nouns: 'discussion',
    prompts: {
      predict: {
        topic: 'What do you find hardest about {X}? Write one sentence first.',
        bare: 'What do you find hardest about this? Write one sentence first.',
        young: 'What do you think about {X}?',
      },
      evidence: {
        topic: 'What can you say about {X}, and which evidence would you defend it with?',
        bare: 'Which statement can you defend best, and with what evidence?',
        young: 'What can you say about {X}, and why do you think so?',
      },
      agency: {
        together: 'groups',
        topic: 'In your group, rank what matters most about {X}. Where do you disagree most strongly?',
        bare: 'In your group, rank what matters most. Where do you disagree most strongly?',
        young: 'What is most important about {X}?',
      },
    },
  },
];
