import type { Family } from './types';

/** Telling by showing: talks, slides, videos, examples, demonstrations. What happens stays; thinking is put beside it. */
export const showing: readonly Family[] = [
  {
    id: 'lecture',
    source: 'Schwartz & Bransford, 1998: a time for telling',
    headingFits: true,
    placement: 'before',
    triggers: [
      { verbs: 'lecture' },
      {
        verbs: 'give deliver present do hold begin start',
        objects: 'lecture talk keynote mini-lesson minilesson speech',
      },
    ],
    nouns:
      'lecture lectures mini-lesson minilesson mini_lesson direct_instruction teacher_talk talk keynote input delivery introduction_to',
    prompts: {
      predict: {
        question: '{Q} Say what you believe so far, and how sure you are.',
        topic: 'What do you believe so far about {X}? Mark each idea as sure, unsure or doubtful.',
        bare: 'What do you believe about this topic so far? Mark each idea as sure, unsure or doubtful.',
        young: 'What do you think you know about {X}?',
        staff:
          'What do you already know about {X} from your own work, and what do you want from the next few minutes?',
      },
      evidence: {
        placement: 'after',
        topic: 'What changed in your thinking about {X}, and what changed it?',
        bare: 'What changed in your thinking, and what changed it?',
        young: 'What do you know now about {X}?',
      },
      agency: {
        together: 'groups',
        placement: 'after',
        topic: 'What could your group teach back about {X}, with an example of its own?',
        bare: 'Which part could your group teach back with an example of its own?',
        young: 'What can you and your partner tell us about {X}?',
        staff: 'Thinking of {X}, what will you try this week, and how will you know that it helped?',
      },
    },
  },
  {
    id: 'present-slides',
    source: 'Mayer, 2009: learners who organize what they see remember it',
    headingFits: true,
    placement: 'before',
    triggers: [
      {
        verbs:
          'present show display project go_through go_over use share give run_through talk_through put_up',
        objects: 'slide slides slideshow powerpoint presentation deck slidedeck keynote prezi',
      },
    ],
    nouns: 'slides slideshow powerpoint slide_deck slide_show presentation',
    prompts: {
      predict: {
        topic: 'What do you expect the slides to say about {X}? Write one question that you want answered.',
        bare: 'From the title alone, what do you expect? Write one question that you want answered.',
        young: 'What do you think we will see about {X}?',
      },
      evidence: {
        placement: 'after',
        topic: 'What did the slides leave open about {X}, and how could we find out?',
        bare: 'What did the slides leave open, and how could we find out?',
        young: 'What did you find out about {X}?',
      },
      agency: {
        together: 'groups',
        placement: 'after',
        topic: 'What one slide would your team add about {X}, and where would you check it?',
        bare: 'What one slide would your team add, and where would you check it?',
        young: 'What picture would you add about {X}?',
      },
    },
  },
  {
    id: 'show-video',
    source: 'White & Gunstone, 1992: predict, observe, explain',
    headingFits: true,
    placement: 'before',
    triggers: [
      {
        verbs: 'show play watch view screen use introduce present share see do listen_to start',
        objects:
          'video videos clip clips film movie animation documentary trailer webinar podcast recording youtube episode',
      },
    ],
    nouns: 'video film clip documentary',
    prompts: {
      predict: {
        topic: 'What do you expect to find out about {X}? Name one thing to watch for.',
        bare: 'What do you expect to see? Name one thing to watch for.',
        young: 'What do you think we will see about {X}?',
      },
      evidence: {
        placement: 'after',
        topic: 'What did you find out about {X}, and where did you see or hear it?',
        bare: 'What surprised you, and where did you see or hear it?',
        young: 'What did you find out about {X}?',
      },
      agency: {
        topic:
          'Will you watch as fact finder, skeptic or connector? Be ready to report to your group on {X}.',
        bare: 'Will you watch as fact finder, skeptic or connector? Be ready to report to your group.',
        young: 'What will you and your partner look out for?',
      },
    },
  },
  {
    id: 'show-example',
    source: 'Ritchhart, Church & Morrison, 2011: see, think, wonder',
    placement: 'before',
    triggers: [
      {
        verbs:
          'show display hold_up give present share provide project use look_at go_through go_over go_back review',
        objects:
          'example examples picture pictures image images photo photos photograph photographs sample samples illustration infographic screenshot screenshots painting artifact poster diagram map anchor',
      },
      { verbs: 'show display hold_up project', takes: ['thing'] },
    ],
    nouns: 'example examples',
    prompts: {
      predict: {
        placement: 'after',
        topic: 'What do you notice about {X}, and what do you wonder?',
        bare: 'What do you notice, and what do you wonder?',
        young: 'What do you notice about {X}?',
      },
      evidence: {
        placement: 'after',
        topic: 'What can you work out about {X}, and what do you see that makes you say that?',
        bare: 'What can you work out from what you see, and what makes you say that?',
        young: 'What can you tell us about {X} from what you see?',
      },
      agency: {
        bare: 'Before you see it, tell a partner what you expect. Where do you two differ?',
        young: 'What do you and your partner think it looks like?',
      },
    },
  },
  {
    id: 'demonstrate',
    source: 'Crouch et al., 2004: a demonstration teaches when learners predict first',
    placement: 'before',
    triggers: [
      { verbs: 'demonstrate demo' },
      { verbs: 'give do perform provide', objects: 'demonstration demo demonstrations experiment' },
    ],
    nouns: 'demonstration demonstrations demo demos',
    prompts: {
      predict: {
        question: '{Q} Commit to an answer, then watch.',
        topic:
          'We are about to look at {X}. What do you expect to see, and why? Commit to an answer, then watch.',
        doing: 'What do you think {X} will look like, and why? Commit to an answer, then watch.',
        bare: 'What do you think will happen, and why? Commit to an answer, then watch.',
        young: 'What do you think will happen?',
      },
      evidence: {
        placement: 'after',
        topic: 'What surprised you about {X}, and what could explain it?',
        bare: 'What did you see that surprised you, and what could explain it?',
        young: 'What did you see?',
      },
      agency: {
        together: 'groups',
        placement: 'after',
        topic: 'What one thing would you change in the next run, and what could that tell us about {X}?',
        bare: 'What one thing would you change in the next run, and what would it tell us?',
        young: 'What should we try next?',
      },
    },
  },
  {
    id: 'tech-tutorial',
    source: 'Papert, 1980: learning by trying things out',
    placement: 'before',
    triggers: [
      { verbs: 'show demonstrate', takes: ['how', 'how-to'] },
      {
        verbs: 'show demonstrate explain introduce go_over go_through walk_through present',
        objects:
          'tool app software interface menu button buttons platform website mode dashboard settings toolbar editor keyboard console block blocks scratch command commands',
      },
    ],
    nouns: 'tutorial tour',
    prompts: {
      predict: {
        question: '{Q} Try one step and say what you expect.',
        topic: 'What do you think you can do with {X}? Try one thing before I show you.',
        doing: 'How would you begin {X}? Try one step before I show you.',
        bare: 'What do you expect this to do? Try one thing before I show you.',
        young: 'What do you think this does?',
      },
      evidence: {
        placement: 'after',
        topic: 'What do you find out about {X} when you try it yourself?',
        bare: 'What do you find out when you try it yourself?',
      },
      agency: {
        together: 'groups',
        placement: 'after',
        question: '{Q} Who will show the class, and what three-line tip will you write?',
        topic: 'Who will help others with {X}, and what three-line tip will you write for the class?',
        bare: 'Which feature will you become our helper for, and what three-line tip will you write?',
        young: 'Who can show a friend how to do it?',
      },
    },
  },
  {
    id: 'show-product',
    source: 'Berger, 2003: learning from models of good work',
    placement: 'before',
    triggers: [
      {
        verbs: 'show present display share give hold_up',
        objects: 'finished exemplar exemplars product prototype final',
      },
    ],
    prompts: {
      predict: {
        topic: 'What need should {X} meet? List what a good one must be able to do.',
        bare: 'What need should the finished product meet? List what it must be able to do.',
      },
      evidence: {
        placement: 'after',
        bare: 'What did its maker have to trade off, and what shows it?',
      },
      agency: { placement: 'after', bare: 'How could your team meet the same criteria in a different way?' },
    },
  },
  {
    id: 'guest-speaker',
    source: 'Krajcik & Shin, 2014: driving questions and experts',
    headingFits: true,
    placement: 'before',
    triggers: [
      {
        verbs: 'invite introduce host welcome bring_in present',
        objects: 'guest guests speaker speakers visitor expert panel panelist',
      },
    ],
    nouns: 'guest_speaker guest_talk guest_lecture speaker panel',
    prompts: {
      predict: {
        topic: 'What do you want to find out from our guest about {X}?',
        bare: 'What do you want to find out from our guest?',
      },
      evidence: {
        placement: 'after',
        topic: 'What did we hear about {X}, and how could we check it?',
        bare: 'What did our guest say that we can check, and how?',
      },
      agency: {
        together: 'groups',
        topic: 'Who will run the interview, and what are our first three questions about {X}?',
        bare: 'Who will run the interview, and what are our first three questions?',
      },
    },
  },
  {
    id: 'tell-story',
    source: 'Bruner, 1991: stories are open to interpretation',
    placement: 'before',
    triggers: [
      {
        verbs: 'tell share give use relate recount',
        objects: 'story stories anecdote anecdotes tale experience',
      },
    ],
    prompts: {
      predict: {
        bare: 'When I stop at the turning point, be ready to say: what would you do?',
        young: 'What do you think will happen in the story?',
      },
      evidence: {
        placement: 'after',
        topic: 'What does the story claim about {X}, and does it hold in other cases?',
        bare: 'What does the story claim, and does it hold in other cases?',
        young: 'What did the story tell us?',
      },
      agency: {
        placement: 'after',
        bare: 'What story from your own life or community agrees with this one, or disagrees?',
      },
    },
  },
];
