import type { Family } from './types';

/** Telling that explains: families 1 to 5, and what is told to be remembered or noticed. */
export const explaining: readonly Family[] = [
  {
    id: 'explain-that',
    needsSlot: true,
    source: 'White & Gunstone, 1992: predict, observe, explain',
    headingFits: true,
    triggers: [
      {
        verbs:
          'explain tell inform mention say state clarify note teach convey acknowledge reassure describe let_know guide lead motivate illustrate convince reassure make_clear make_it_clear make_sure make point_to discuss show share add introduce present establish specify demonstrate inform read announce repeat identify announce talk',
        takes: ['that'],
      },
    ],
    prompts: {
      predict: {
        question: '{Q} Jot down a first idea before we look into it.',
        topic: 'What do you already know or think about {X}? Jot down one idea before we look into it.',
        bare: 'What do you think is going on here? Jot down one idea before we look into it.',
        young: 'What do you know about {X}?',
        staff: 'What does your own experience tell you about {X}? Jot it down before I add anything.',
      },
      evidence: {
        question: '{Q} What have you seen or read that makes you think so?',
        topic: 'What have you seen, heard or read about {X}, and how sure are you of it?',
        bare: 'What do you notice here, and what makes you say that?',
        young: 'What have you seen or heard about {X}?',
        staff: 'What have you noticed in your own work about {X}, and how sure are you of it?',
      },
      agency: {
        question: '{Q} Compare answers with a partner: which one can you both defend, and how?',
        topic: 'With a partner, agree on one sentence about {X}. What would you show someone who doubts it?',
        bare: 'With a partner, say in one sentence what matters here. What would you show someone who doubts it?',
        young: 'What can you and your partner say about {X}?',
      },
    },
  },
  {
    id: 'explain-why',
    needsSlot: true,
    source: 'Chi & Wylie, 2014: learners who generate reasons learn more',
    triggers: [
      {
        verbs:
          'explain tell describe discuss show clarify teach talk demonstrate go_over go_through review present introduce share point_out emphasize emphasise stress cover say remind outline reiterate summarize summarise define give',
        takes: ['why'],
      },
      {
        verbs:
          'explain describe discuss outline give share go_over present review reiterate emphasize state cover',
        objects: 'reason reasons cause causes importance',
      },
    ],
    prompts: {
      predict: {
        question: '{Q} Give two possible reasons.',
        topic: 'What comes to mind about {X}? Note two ideas, and how sure you are of each.',
        bare: 'Why might this be so? Give two possible reasons.',
        young: 'What can you tell us about {X}?',
        staff: 'What would you say about {X}, going by your own practice?',
      },
      evidence: {
        question: '{Q} Which reason does the evidence support, and what does it leave open?',
        topic: 'What have you seen or read about {X}, and what does it leave open?',
        bare: 'Which reason does the evidence support, and what does it leave open?',
        young: 'What have you seen or heard about {X}?',
      },
      agency: {
        question: "{Q} Listen to a partner's reason: can you find a case that it does not explain?",
        topic:
          "Trade ideas with a partner about {X}. Can you find a case that your partner's idea does not explain?",
        bare: "Listen to a partner's reason. Can you find a case that it does not explain?",
        young: 'What do you and your partner think about {X}?',
      },
    },
  },
  {
    id: 'explain-how',
    needsSlot: true,
    source: 'Kapur, 2008: an attempt before instruction prepares for it',
    triggers: [
      {
        verbs:
          'explain tell describe discuss clarify teach talk go_over go_through review present introduce share reinforce motivate reveal illustrate point_out emphasize emphasise stress cover walk_through run_through say remind outline highlight reiterate summarize summarise define give lecture relate connect provide',
        takes: ['how', 'how-to'],
      },
    ],
    prompts: {
      predict: {
        question: '{Q} Say or sketch a first idea, then test it against what we see.',
        topic: 'What is your first idea about {X}? Say or sketch it, then test it against what we see.',
        bare: 'How would you start? Try one step and say what you expect.',
        young: 'Can you show me your first idea about {X}?',
        staff: 'What is your own view of {X}? Jot down one thing that you would try first.',
      },
      evidence: {
        question: '{Q} What could we check to find out whether that is right?',
        topic: 'What could we look at or try out to learn more about {X}, and what do you expect to see?',
        bare: 'What could we try or look at to find out how it works?',
        young: 'What could we look at to learn more about {X}?',
      },
      agency: {
        question: '{Q} Write or draw it so that a classmate could follow. Where do they get stuck?',
        topic:
          'Write or draw for a classmate what you know about {X}, then trade. Where does the reader get stuck?',
        bare: 'Write steps that a classmate could follow, then trade. Where does the reader get stuck?',
        young: 'Can you and your partner draw what you know about {X}?',
        staff:
          'Draft what you would say to a new colleague about {X}, then trade drafts. What is still unclear?',
      },
    },
  },
  {
    id: 'explain-topic',
    needsSlot: true,
    source: 'Ausubel, 1968: start from what the learner already knows',
    headingFits: true,
    triggers: [
      {
        verbs:
          'explain describe talk_about talk discuss present teach cover outline introduce clarify expand_on elaborate elaborate_on dive_into dive_deeper_into delve_into address touch_on identify familiarize acquaint speak speak_about expound summarize_for get_into',
      },
      { verbs: 'give provide offer do', objects: 'overview explanation description introduction intro' },
      { verbs: 'tell share inform', takes: ['what'] },
      {
        verbs: 'show demonstrate go_over go_through point_out emphasize highlight stress share say',
        takes: ['what'],
      },
    ],
    nouns: 'introduction intro overview explanation explanations',
    prompts: {
      predict: {
        question: '{Q} Note one thing that you are unsure of.',
        topic: 'What do you already know about {X}, and what are you unsure of?',
        bare: 'What do you already know that could help here, and what are you unsure of?',
        young: 'What do you know about {X}?',
        staff: 'What do you already know from your work about {X}? Note one thing that puzzles you.',
      },
      evidence: {
        question: '{Q} What makes you think so?',
        topic: 'What could we look at or try out to learn more about {X}, and what do you expect to find?',
        bare: 'What could we look at or try out to learn more, and what do you expect to find?',
        young: 'What could we look at to learn more about {X}?',
        staff: 'What evidence would you want to see about {X}?',
      },
      agency: {
        question: '{Q} In pairs, write or draw your answer for someone younger.',
        topic: 'In pairs, write or draw for someone younger what you know about {X}. What is still missing?',
        bare: 'In pairs, write or draw for someone younger what you know. What is still missing?',
        young: 'Can you and your partner draw something about {X}?',
        staff: 'In pairs, say what a newcomer most needs to know about {X}. What can they find out alone?',
      },
    },
  },
  {
    id: 'tell-students',
    needsSlot: true,
    source: 'Rothstein & Santana, 2011: learners ask the questions',
    headingFits: true,
    triggers: [
      { verbs: 'tell inform brief update notify advise share', takes: ['thing'] },
      { verbs: 'share give provide', objects: 'information info details facts fact insights' },
      { verbs: 'share present discuss', objects: 'research findings study studies news' },
    ],
    prompts: {
      predict: {
        topic: 'What would you like to find out about {X}, and where would you look first?',
        question: '{Q} Which question would you ask first?',
        bare: 'What questions do you have before anyone answers them?',
        young: 'What do you want to know about {X}?',
      },
      evidence: {
        topic: 'What clues do we already have about {X}, and what do they tell us?',
        bare: 'Which clues do we already have, and what do they tell us?',
        young: 'What do we already know about {X}?',
      },
      agency: {
        topic: 'Which question should we look into first about {X}, and why that one?',
        bare: 'Which question should we look into first, and why that one?',
        young: 'Which question about {X} should we ask first?',
      },
    },
  },
  {
    id: 'remind',
    source: 'Roediger & Karpicke, 2006: retrieving beats being reminded',
    triggers: [
      { verbs: 'remind refresh' },
      { verbs: 'reiterate restate repeat reinforce', takes: ['thing', 'that'] },
    ],
    nouns: 'reminder reminders',
    prompts: {
      predict: {
        question: '{Q} Try to recall it before you look back.',
        topic: 'What do you remember about {X}? Try before you look back.',
        bare: 'What do we need to remember before we start, and why?',
        young: 'What do you remember about {X}?',
      },
      evidence: {
        question: '{Q} Where have we seen it before?',
        topic: 'Where could we look to check what we remember about {X}?',
        bare: 'When did this matter last time, and what happened?',
      },
      agency: {
        question: '{Q} Write a one-line reminder for the class: what must it say?',
        topic: 'Write a one-line reminder for the class about {X}. What must it say?',
        bare: 'Write a one-line reminder that the class can own. What must it say?',
        young: 'What will help us remember {X}?',
      },
    },
  },
  {
    id: 'point-out',
    needsSlot: true,
    source: 'Ritchhart, Church & Morrison, 2011: making thinking visible',
    headingFits: true,
    triggers: [
      {
        verbs:
          'point_out point_to emphasize emphasise stress highlight underline underscore draw_attention_to call_attention_to bring_attention_to direct_attention_to draw_to focus note notice make_a_point',
      },
      { verbs: 'draw call bring direct', objects: 'attention' },
    ],
    prompts: {
      predict: {
        question: '{Q} What makes you think so?',
        topic: 'What stands out to you about {X}, and why?',
        bare: 'What stands out to you here, and why?',
        young: 'What do you see when you look at {X}?',
      },
      evidence: {
        question: '{Q} Where can you see it?',
        topic: 'What have you noticed about {X}, and where can you see it?',
        bare: 'What do you notice here, and what makes you say that?',
        young: 'What have you noticed about {X}?',
      },
      agency: {
        question: '{Q} Explain your answer to another pair: what convinces them?',
        topic: 'What matters most about {X}? Defend your choice to another pair.',
        bare: 'What matters most here? Defend your choice to another pair.',
        young: 'What is the most important thing about {X}?',
      },
    },
  },
];
