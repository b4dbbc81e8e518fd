import type { Family } from './types';

/** Procedures, models and worked problems that the teacher carries out. */
export const practising: readonly Family[] = [
  {
    id: 'go-over',
    source: 'Wiliam, 2011: responding to where learners are',
    placement: 'before',
    triggers: [
      {
        verbs: 'go_over cover go_through run_through work_through talk_through page_through',
        takes: ['thing'],
        never: 'to',
      },
    ],
    prompts: {
      predict: {
        topic: 'Where should we start with {X}, and why there?',
        bare: 'Where do you want to start, and why there?',
        young: 'What do you want to talk about first?',
      },
      evidence: {
        topic: 'What already makes sense to you about {X}, and what does not yet? Mark one of each.',
        bare: 'What makes sense to you here and what does not yet? Mark one of each.',
      },
      agency: {
        topic:
          'Thinking of {X}, what are you unsure of? Mark it, then see who near you can help before I do.',
        bare: 'Mark one spot that you are unsure of. Who near you can help before I do?',
      },
    },
  },
  {
    id: 'walk-through',
    source: 'Collins, Brown & Newman, 1989: cognitive apprenticeship',
    placement: 'before',
    triggers: [
      {
        verbs:
          'walk_through walk step_through guide_through take_through lead_through talk_through run_through guide lead',
        takes: ['thing'],
      },
    ],
    nouns: 'walkthrough walk-through',
    prompts: {
      predict: {
        topic: 'What would your first move be with {X}? Say what you expect it to do.',
        doing: 'What would your first move be in {X}? Say what you expect it to do.',
        bare: 'What would your first move be? Say what you expect it to do.',
        young: 'What should we do first?',
      },
      evidence: {
        topic: 'We stop after each move with {X}. Why this one, and why now?',
        doing: 'We stop after each move in {X}. Why this one, and why now?',
        bare: 'After each move, stop and say: why this one, and why now?',
      },
      agency: {
        together: 'groups',
        topic: 'Who will call the next move with {X}, and does everyone agree?',
        doing: 'Who will call the next move in {X}, and does everyone agree?',
        bare: 'Who will call the next move, and does everyone agree?',
      },
    },
  },
  {
    id: 'model-skill',
    source: 'Pearson & Gallagher, 1983: gradual release of responsibility',
    placement: 'before',
    triggers: [
      { verbs: 'model live-code livecode' },
      { verbs: 'practice practise act_out', takes: ['thing'] },
    ],
    nouns: 'modeling modelling i_do',
    prompts: {
      predict: {
        question: '{Q} Watch for two decisions that I make, and note why you think I make them.',
        topic: 'As I work on {X}, watch for two decisions that I make. Why do you think I make them?',
        bare: 'Watch for two decisions that I make. Why do you think I make them?',
        young: 'What do you see me do first?',
      },
      evidence: {
        placement: 'after',
        bare: 'Where did it get hard for me, and how would you get past that?',
      },
      agency: {
        placement: 'after',
        bare: 'Now try it while a partner narrates, then swap. What would you do differently from me?',
        young: 'Can you try it with a partner?',
      },
    },
  },
  {
    id: 'think-aloud',
    source: 'Palincsar & Brown, 1984: reciprocal teaching',
    placement: 'before',
    triggers: [{ verbs: 'think_aloud think_out_loud' }, { verbs: 'do give', objects: 'think-aloud' }],
    nouns: 'think-aloud thinkaloud think_aloud',
    prompts: {
      predict: {
        bare: 'At each pause, say what you would be thinking. Does it match what I say next?',
        young: 'What would you be thinking now?',
      },
      evidence: { placement: 'after', bare: 'Which of my thoughts convinced you least, and why?' },
      agency: {
        placement: 'after',
        bare: "Think aloud on the next one while a partner asks, 'How do you know?' What did you find out?",
        young: 'Can you say what you think while you try the next one?',
      },
    },
  },
  {
    id: 'list-steps',
    source: 'Kapur, 2008: an attempt before instruction prepares for it',
    triggers: [
      {
        verbs:
          'list give outline show provide present explain describe go_over go_through review read introduce cover',
        objects: 'steps step stages phases sequence',
      },
    ],
    prompts: {
      predict: {
        topic: 'What do you think has to come first in {X}, and what goes off course if it does not?',
        bare: 'What has to come first, and what fails if it does not?',
        young: 'What do you think we do first?',
      },
      evidence: {
        topic: 'Thinking of {X}, in which order would you put the steps, and why?',
        bare: 'In which order would you put the steps, and why?',
      },
      agency: {
        topic: 'Plan your own steps for {X}. Where will you check that they work?',
        bare: 'Plan your own steps. Where will you check that they work?',
      },
    },
  },
  {
    id: 'cookbook',
    source: 'Bybee et al., 2006: exploring before explaining',
    placement: 'before',
    triggers: [
      {
        verbs: 'follow',
        objects: 'procedure procedures recipe instructions steps directions protocol sheet',
      },
    ],
    prompts: {
      predict: { bare: 'What question is this procedure meant to answer?' },
      evidence: { bare: 'Which step keeps the test fair, and what would happen if we left it out?' },
      agency: { bare: 'Which part would you adapt or design yourselves, and who checks that it is safe?' },
    },
  },
  {
    id: 'worked-example',
    source: 'Renkl, 2014: learners explain worked examples to themselves',
    placement: 'before',
    triggers: [
      {
        verbs: 'work_through solve do work go_through go_over walk_through run_through complete present show',
        objects: 'problem problems equation equations calculation exercise exercises task',
      },
    ],
    nouns: 'worked_example worked_examples example_problem',
    prompts: {
      predict: {
        topic: 'Which strategy would you try first on {X}, and why?',
        bare: 'Which strategy would you try first, and why?',
        young: 'How would you start?',
      },
      evidence: { placement: 'after', bare: 'Which step would you question, and how could we check it?' },
      agency: {
        placement: 'after',
        bare: 'Solve a twin of this one in two ways. Which would you use again, and why?',
      },
    },
  },
  {
    id: 'give-directions',
    source: 'Costa & Kallick, 2008: striving for accuracy',
    placement: 'before',
    triggers: [
      {
        verbs: 'explain give go_over read review provide state present introduce',
        objects: 'directions instructions task assignment activity game challenge project format protocol',
      },
    ],
    prompts: {
      predict: {
        topic: 'What do you take to be the goal of {X}, and what is still unclear?',
        bare: 'Read the directions silently: what is the goal, and what is unclear?',
        young: 'What do you think we are going to do?',
        staff: 'What do you take to be the goal of {X}, and what is still unclear?',
      },
      evidence: {
        placement: 'after',
        bare: 'Say it back to a partner. What did your partner hear that you did not?',
      },
      agency: {
        placement: 'after',
        bare: 'What will your first two moves be? Decide with your partner, then start.',
      },
    },
  },
];
