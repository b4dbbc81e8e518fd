import type { Family } from './types';

/** Looking back, and drawing conclusions. */
export const reviewing: readonly Family[] = [
  {
    id: 'summarize',
    source: 'Palincsar & Brown, 1984: reciprocal teaching',
    headingFits: true,
    triggers: [
      { verbs: 'summarize summarise recap wrap_up sum_up' },
      { verbs: 'give provide do present share', objects: 'summary recap wrap-up' },
    ],
    nouns: 'recap summary wrap-up wrapup takeaways key_points',
    prompts: {
      predict: {
        topic: 'What is your headline about {X}, in your own words?',
        bare: 'What is your headline of today, in your own words?',
        young: 'What did we learn about {X}?',
      },
      evidence: {
        topic: 'What is now settled about {X}, and what is still open?',
        bare: 'What is now settled, and what is still open?',
      },
      agency: {
        together: 'groups',
        topic: 'Two groups each write a summary of {X}. Which sentences can both groups sign?',
        bare: 'Two groups each write a summary. Which sentences can both groups sign?',
        young: 'What would you and your partner tell someone at home?',
      },
    },
  },
  {
    id: 'review',
    source: 'Roediger & Karpicke, 2006: retrieval practice',
    headingFits: true,
    triggers: [{ verbs: 'review revisit go_back_over look_back_at go_back_to refresh revise' }],
    nouns: 'review revision refresher',
    prompts: {
      predict: {
        question: '{Q} Try without looking, then check.',
        topic: 'Without looking, what do you remember about {X}?',
        bare: 'Without looking, what do you remember from last time?',
        young: 'What do you remember about {X}?',
        staff: 'Without looking, what stayed with you about {X}, and what have you tried since?',
      },
      evidence: {
        topic: 'Write what you recall about {X}, then check. What was missing, and where did you find it?',
        bare: 'Write what you recall, then check. What was missing, and where did you find it?',
        young: 'Where could we look to check what we remember about {X}?',
      },
      agency: {
        together: 'groups',
        topic: 'Which two questions would you put to another team about {X}?',
        bare: 'Which two questions would you put to another team?',
        young: 'What could we ask a friend about {X}?',
      },
    },
  },
  {
    id: 'conclude-for-them',
    source: 'McNeill & Krajcik, 2012: claim, evidence, reasoning',
    triggers: [
      { verbs: 'conclude' },
      {
        verbs: 'explain interpret discuss share present go_over review summarize describe give',
        objects: 'results result conclusion conclusions findings outcome outcomes',
      },
    ],
    nouns: 'conclusion conclusions',
    prompts: {
      predict: {
        topic: 'Before we talk about {X}: what do you make of what you have seen?',
        bare: 'Before we talk: what do your results say?',
        young: 'What did we find out?',
      },
      evidence: {
        topic: 'How sure are we about {X}, and what else could explain what we saw?',
        bare: 'How sure are we, and what else could explain what we saw?',
      },
      agency: {
        topic:
          'Write one claim that the class can sign about {X}. Which evidence and which doubt go with it?',
        bare: 'Write one claim that the class can sign. Which evidence and which doubt go with it?',
        young: 'What can we all say that we found out about {X}?',
      },
    },
  },
  {
    id: 'connect-for-them',
    source: 'Moll et al., 1992: funds of knowledge',
    placement: 'before',
    triggers: [
      { verbs: 'connect relate link tie associate', needs: 'to with', never: 'to with' },
      {
        verbs: 'make draw give provide',
        objects: 'connection connections link links analogy parallel parallels',
      },
    ],
    nouns: 'connection real-world_connection',
    prompts: {
      predict: {
        question: '{Q} Where else have you met something like it?',
        topic: 'What connections do you see with {X}?',
        bare: 'Where might this show up outside school?',
        young: 'When you hear about {X}, what do you think of?',
        staff: 'What connections do you see between your own work and {X}?',
      },
      evidence: {
        topic: 'Thinking of {X}, what matches what we are working on, and what does not?',
        bare: 'What matches what we are working on, and what does not?',
      },
      agency: {
        topic: 'Which example from your own life goes with {X}? Be ready to defend it.',
        bare: 'What example from your own life would you bring? Be ready to defend it.',
        young: 'What from home goes with {X}?',
      },
    },
  },
  {
    id: 'compare-for-them',
    source: 'Marzano, Pickering & Pollock, 2001: finding similarities and differences',
    triggers: [
      { verbs: 'compare contrast distinguish differentiate' },
      {
        verbs:
          'explain describe discuss point_out go_over show highlight present outline introduce review clarify teach tell give',
        objects: 'difference differences similarities similarity distinction comparison contrast versus vs',
      },
    ],
    nouns: 'comparison',
    prompts: {
      predict: {
        topic: 'What do you already know about {X}? Sort it into what is the same and what is different.',
        bare: 'Same or different? Sort first, then say why.',
        young: 'What is the same, and what is different?',
      },
      evidence: {
        topic: 'What could we look at to find out more about {X}, and which point matters most to you?',
        bare: 'Which difference matters most to you, and why?',
      },
      agency: { bare: 'Agree with a partner on one diagram of both. What could each of you defend in it?' },
    },
  },
];
