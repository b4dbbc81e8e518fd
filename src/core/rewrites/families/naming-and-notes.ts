import type { Family } from './types';

/** Definitions, vocabulary, notes and texts. */
export const namingAndNotes: readonly Family[] = [
  {
    id: 'define',
    needsSlot: true,
    source: 'Bruner, Goodnow & Austin, 1956: concept attainment',
    headingFits: true,
    triggers: [
      { verbs: 'define' },
      {
        verbs: 'give provide present introduce read share state explain go_over write show review discuss',
        objects: 'definition definitions meaning',
      },
    ],
    nouns: 'definition definitions',
    prompts: {
      predict: {
        question: '{Q} Put it in your own words first.',
        topic: 'Where have you come across {X}? Put the meaning in your own words.',
        bare: 'Where have you come across this word? Put its meaning in your own words.',
        young: 'What do you think of when you hear {X}?',
        staff: 'What do we each mean by {X}? Write it in one line, then compare.',
      },
      evidence: {
        topic: 'Name an example and a non-example of {X}. What tells them apart?',
        bare: 'Name an example and a non-example. What tells them apart?',
        young: 'Can you show something that goes with {X} and something that does not?',
      },
      agency: {
        together: 'groups',
        topic: 'As a group, write your own definition of {X}. Which tricky case could break it?',
        bare: 'As a group, write your own definition. Which tricky case could break it?',
        young: 'How would you and your partner tell a friend about {X}?',
      },
    },
  },
  {
    id: 'intro-vocab',
    source: 'Beck, McKeown & Kucan, 2013: bringing words to life',
    triggers: [
      {
        verbs: 'introduce pre-teach preteach teach review go_over present explain display post cover',
        objects: 'vocabulary terms term words word vocab terminology glossary',
      },
      { verbs: 'pre-teach preteach' },
    ],
    nouns: 'vocabulary vocab',
    prompts: {
      predict: {
        topic: 'Which of these can you explain already, and which are new to you: {X}?',
        bare: 'Rate each word: is it new, have you heard it, or could you explain it?',
        young: 'Which of these words do you know?',
      },
      evidence: {
        topic: 'Which clue in a sentence would help you with the meaning of these: {X}?',
        bare: 'What do you think each word means, and which clue in the sentence helps you?',
      },
      agency: { bare: 'Which word will you teach with a picture, a gesture or a word from home?' },
    },
  },
  {
    id: 'give-notes',
    source: 'Chi & Wylie, 2014: copying is active, changing notes is constructive',
    placement: 'before',
    triggers: [
      {
        verbs: 'give provide take copy write hand_out share distribute dictate complete fill_in',
        objects: 'notes note',
      },
      { verbs: 'copy' },
    ],
    prompts: {
      predict: {
        topic: 'What do you think matters most about {X}? Jot it down before you see the notes.',
        bare: 'What do you think matters most here? Jot it down before you see the notes.',
      },
      evidence: {
        placement: 'after',
        bare: 'Which line of the notes would you keep, cut or change, and why?',
      },
      agency: {
        placement: 'after',
        topic: "Merge your notes on {X} with a partner's. Which five lines and which open question remain?",
        bare: "Merge your notes with a partner's. Which five lines and which open question remain?",
      },
    },
  },
  {
    id: 'write-on-board',
    source: 'Smith & Stein, 2011: five practices for discussion',
    placement: 'before',
    triggers: [
      {
        verbs: 'write put list draw record post project print place tape pin',
        objects: 'board whiteboard blackboard flipchart chart easel projector smartboard',
      },
      { verbs: 'write draw', takes: ['thing'] },
    ],
    prompts: {
      predict: { bare: 'What do you think belongs on the board here, and why?' },
      evidence: {
        placement: 'after',
        bare: 'What do you see on the board, and who sees another way to put it?',
      },
      agency: {
        together: 'groups',
        bare: 'Who will hold the pen while the class decides what goes on the board?',
      },
    },
  },
  {
    id: 'read-aloud',
    source: 'Beck & McKeown, 2001: talking about what is read aloud',
    placement: 'before',
    triggers: [
      { verbs: 'read_aloud read_out read_out_loud' },
      { verbs: 'read', objects: 'aloud story book poem picture-book tale' },
    ],
    nouns: 'read-aloud readaloud read_aloud',
    prompts: {
      predict: {
        topic: 'From the title and the first line, what do you expect to hear about {X}?',
        bare: 'From the title and the first line, what do you expect it to be about?',
        young: 'What do you think it will be about?',
      },
      evidence: {
        placement: 'after',
        bare: 'Which sentence changed or sharpened what you think, and why that one?',
        young: 'Which part did you like best, and why?',
      },
      agency: {
        bare: 'In pairs, choose something to listen for. Which line will you want to question?',
        young: 'What will you and your partner listen for?',
      },
    },
  },
  {
    id: 'read-textbook',
    source: 'Beck & McKeown, 2006: questioning the author',
    headingFits: true,
    placement: 'before',
    triggers: [
      {
        verbs:
          'read read_through complete review study skim glance_over browse look_over finish go_through use assign',
        objects:
          'reading readings article articles chapter chapters textbook page pages passage text texts excerpt excerpts book blog post document guide paper case infographic material materials module handout website lesson section',
      },
      { verbs: 'read read_through', takes: ['thing'] },
    ],
    nouns: 'reading',
    prompts: {
      predict: {
        topic: 'What do you want the reading to tell you about {X}? Write one question first.',
        bare: 'What do you want this reading to tell you? Write one question first.',
        young: 'What do you want to find out about {X}?',
      },
      evidence: {
        placement: 'after',
        topic: 'What does the reading claim about {X}, and what proof does it give?',
        bare: 'What does the reading claim, and what proof does it give?',
        young: 'What did we find out about {X}?',
      },
      agency: {
        together: 'groups',
        bare: 'Divide the reading among you. Which question can only your part answer?',
        young: 'What will you and your partner look for?',
      },
    },
  },
];
