import type { Family } from './types';

/** The teacher holds the answer, the feedback or the correction. */
export const answersAndErrors: readonly Family[] = [
  {
    id: 'answer-key',
    source: 'Wiliam, 2011: learners own the checking',
    placement: 'before',
    triggers: [
      {
        verbs: 'hand_out post share distribute project display provide show put_up go_over review read',
        objects: 'key answers solutions answer-key',
      },
    ],
    prompts: {
      predict: { bare: 'Which of your answers do you trust least, and why?' },
      evidence: { bare: 'Where do two solutions differ, and how can you tell which one holds?' },
      agency: { together: 'groups', bare: 'Build the key together: what reason belongs beside each answer?' },
    },
  },
  {
    id: 'give-answer',
    source: 'Mazur, 1997: commit to an answer, then convince a neighbor',
    placement: 'before',
    triggers: [
      { verbs: 'give provide tell state announce share explain', objects: 'answer solution' },
      { verbs: 'reveal uncover unveil' },
    ],
    nouns: 'answer_reveal',
    prompts: {
      predict: {
        question: '{Q} How sure are you, from 1 to 5?',
        topic: 'What do you expect when we get to {X}, and how sure are you, from 1 to 5?',
        bare: 'What is your own answer, and how sure are you, from 1 to 5?',
        young: 'What do you think the answer is?',
      },
      evidence: { bare: 'How could we check the answer without me?' },
      agency: { bare: "Compare your answer with a partner's. Which of the two can you defend, and how?" },
    },
  },
  {
    id: 'answer-questions',
    source: 'Herbel-Eisenmann & Breyfogle, 2005: focusing, not funneling',
    placement: 'before',
    triggers: [
      {
        verbs: 'answer field respond_to address clarify take',
        objects: 'question questions doubts queries concerns',
      },
    ],
    nouns: 'q&a',
    prompts: {
      predict: {
        topic: 'Before I answer, who has a hunch about {X}?',
        bare: 'Before I answer, who has a hunch?',
      },
      evidence: { bare: 'Where could we find out, and would we trust that source?' },
      agency: {
        together: 'groups',
        bare: 'Sort our questions: which can we test, which can we look up, which need an expert?',
      },
    },
  },
  {
    id: 'clear-misconception',
    placement: 'before',
    source: 'Posner, Strike, Hewson & Gertzog, 1982: conceptual change',
    triggers: [
      {
        verbs: 'address correct clear_up debunk dispel clarify discuss go_over explain challenge counter',
        objects: 'misconception misconceptions myth myths confusion misunderstanding misunderstandings',
      },
      { verbs: 'debunk dispel' },
    ],
    prompts: {
      predict: {
        question: '{Q} First say what makes it tempting.',
        topic: 'What do many people believe about {X}, and what makes that tempting?',
        bare: 'What do many people believe about this, and what makes that tempting?',
      },
      evidence: {
        question: '{Q} Which evidence would you bring?',
        topic: 'What evidence about {X} would make someone change their mind?',
        bare: 'What evidence would trouble that belief?',
      },
      agency: {
        question: '{Q} Write it with a partner, then try it out on another pair.',
        topic: 'What would you write to a friend who is mistaken about {X}?',
        bare: 'What would you write to a friend who believes it?',
      },
    },
  },
  {
    id: 'correct-errors',
    source: 'Wiliam, 2011: feedback should be more work for the recipient',
    placement: 'before',
    triggers: [
      {
        verbs: 'correct mark fix identify point_out go_over',
        objects: 'error errors mistake mistakes misspellings spelling bug bugs',
      },
      { verbs: 'correct mark grade', objects: 'homework work papers drafts draft quiz quizzes tests essays' },
    ],
    prompts: {
      predict: { bare: 'Something here does not work yet. Can you find it before I point to it?' },
      evidence: { bare: 'What rule do you think the writer was using?' },
      agency: {
        bare: 'Swap with a partner: what would you keep, and what would you rework? The author decides.',
      },
    },
  },
  {
    id: 'give-feedback',
    source: 'Hattie & Timperley, 2007: the power of feedback',
    placement: 'before',
    triggers: [{ verbs: 'give provide share offer deliver', objects: 'feedback comments critique' }],
    prompts: {
      predict: {
        topic: 'Where do you want feedback on {X}, and what have you tried so far?',
        bare: 'Where do you want feedback, and what have you tried so far?',
      },
      evidence: { bare: 'Compare it with the criteria: what meets them, and what shows that?' },
      agency: { bare: 'Give a partner one question instead of a fix. What will you revise yourself?' },
    },
  },
  {
    id: 'quiz-recall',
    source: 'Roediger & Karpicke, 2006: retrieval practice',
    placement: 'before',
    anyMove: true,
    triggers: [{ verbs: 'quiz drill call_on' }],
    nouns: 'drill',
    prompts: {
      predict: {
        topic: 'What question would you ask to find out whether someone understands {X}?',
        bare: 'What question would you ask to find out whether someone understands it?',
      },
      evidence: { bare: 'Which of these facts explains another one, and how?' },
      agency: { bare: 'Quiz your partner: ask, give a hint, then ask why. What do you both need again?' },
    },
  },
  {
    id: 'funnel-question',
    source: 'Wood, 1998: funneling and focusing',
    placement: 'before',
    anyMove: true,
    triggers: [{ verbs: 'ask', objects: 'many much name' }],
    prompts: {
      predict: { bare: 'What do you see, and what makes you say that?' },
      evidence: { bare: 'How could someone get a different answer, and how would you decide between them?' },
      agency: { together: 'groups', bare: 'What should we ask next? Write the question yourselves.' },
    },
  },
];
