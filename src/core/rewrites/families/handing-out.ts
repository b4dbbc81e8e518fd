import type { Family } from './types';

/** Formulas, data, background and templates that the teacher gives. */
export const handingOut: readonly Family[] = [
  {
    id: 'provide-formula',
    source: 'Schwartz & Martin, 2004: inventing to prepare for learning',
    triggers: [
      {
        verbs: 'provide give present introduce state show derive write explain teach',
        objects: 'formula formulas theorem equation',
      },
      { verbs: 'derive prove' },
      { verbs: 'give state provide', objects: 'rule law' },
    ],
    nouns: 'formula theorem',
    prompts: {
      predict: {
        topic: 'Which quantities do you think matter for {X}, and in what way?',
        bare: 'Which quantities do you think matter here, and in what way?',
      },
      evidence: {
        topic: 'Thinking of {X}, try a few cases. What relationship do you see, and does it always hold?',
        bare: 'Try a few cases. What relationship do you see, and does it always hold?',
      },
      agency: {
        topic: "State your own rule for {X}, then test it on a partner's case. Does it survive?",
        bare: "State your own rule, then test it on a partner's case. Does it survive?",
      },
    },
  },
  {
    id: 'give-data',
    source: 'Wild & Pfannkuch, 1999: statistical thinking',
    placement: 'before',
    triggers: [
      {
        verbs: 'give show present display share provide hand_out project point_to',
        objects: 'data dataset graph graphs table tables chart charts statistics figures plot statistic',
      },
    ],
    prompts: {
      predict: {
        topic: 'What do you expect the data to show about {X}? Sketch it first.',
        bare: 'What do you expect the data to look like? Sketch it first.',
      },
      evidence: {
        placement: 'after',
        topic: 'What does one value tell us about {X}, and what can the data not tell us?',
        bare: 'What does one value mean, and what can the data not tell us?',
      },
      agency: {
        placement: 'after',
        topic: 'What further data would you want on {X}, and how would you get them?',
        bare: 'Which further data would you want, and how would you get them?',
      },
    },
  },
  {
    id: 'state-objective',
    source: 'Wiliam, 2011: clarifying and sharing learning intentions',
    placement: 'before',
    triggers: [
      {
        verbs: 'read post state share go_over present introduce announce display',
        objects: 'objective objectives goals goal targets target outcomes intentions intention',
      },
    ],
    prompts: {
      predict: { bare: 'What do you think we will be able to do by the end, and why would that matter?' },
      evidence: { bare: 'Which part of the goal can you already show, and how?' },
      agency: { bare: 'Turn the goal into a target of your own. How will you prove that you reached it?' },
    },
  },
  {
    id: 'give-background',
    needsSlot: true,
    source: 'Wineburg, 1991: reading like a historian',
    headingFits: true,
    triggers: [
      {
        verbs: 'give provide share present introduce explain offer review describe set',
        objects: 'background context history scene',
      },
    ],
    nouns: 'background',
    prompts: {
      predict: {
        topic: 'What do you know so far about {X}, and where does that come from?',
        young: 'What do you know about {X}?',
        bare: 'As far as you know, what came before this?',
      },
      evidence: {
        topic: 'Which sources could tell us more about {X}, and how far would you trust each of them?',
        bare: 'Which sources could tell us more, and how far would you trust each of them?',
        young: 'Where could we find out more about {X}?',
      },
      agency: {
        together: 'groups',
        topic: 'What would a newcomer need to know about {X}? Agree on three things in your group.',
        young: 'What can you and your partner tell us about {X}?',
        bare: 'What belongs on a timeline? Negotiate it in your group.',
      },
    },
  },
  {
    id: 'scaffold-away',
    source: 'Wood, Bruner & Ross, 1976: scaffolding, and taking it away',
    placement: 'before',
    triggers: [
      {
        verbs: 'give provide hand_out share distribute show present',
        objects:
          'template templates outline outlines frame frames starter starters stems skeleton organizer checklist',
      },
    ],
    prompts: {
      predict: {
        topic: 'What structure would you choose yourself for {X}?',
        bare: 'What structure would you choose yourself?',
      },
      evidence: {
        placement: 'after',
        bare: 'Which part of this helps you think, and which part thinks for you?',
      },
      agency: { placement: 'after', bare: 'Will you use this, adapt it or drop it? Say why.' },
    },
  },
  {
    id: 'career-link',
    source: 'Krajcik & Shin, 2014: authentic questions and audiences',
    triggers: [
      {
        verbs:
          'tell tell_about explain describe discuss present introduce share talk_about highlight show point_out connect',
        objects: 'career careers job jobs profession professions',
      },
    ],
    prompts: {
      predict: {
        topic: 'What have you heard about {X}, and whom could we ask?',
        bare: 'As far as you know, who uses this at work?',
        young: 'Who do you know that does this at work?',
      },
      evidence: { bare: 'What would you ask someone who does this for a living?' },
      agency: {
        together: 'groups',
        bare: 'Whom could we contact, and what would we ask first?',
      },
    },
  },
];
