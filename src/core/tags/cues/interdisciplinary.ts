import type { TagCues } from './cue';

/** Disciplines are put to work in one task. */
export const interdisciplinary: TagCues = {
  tag: 'interdisciplinary',
  cues: [
    {
      id: 'between.named',
      strength: 'strong',
      says: 'subjects are joined',
      text: `
        integrated learning|opportunity|unit, cross curricular,
        interdisciplinary|multidisciplinary|transdisciplinary, integrat ..3 art|music|math|science,
        connect% ..3 to math|science|art|music|history, art with ..2 purpose,
        steam lesson|project|activity, across subjects|disciplines|the curriculum,
        both ..2 math|maths|science|art|music|history and, math|science|art|history|english|music teacher%,
        in math|maths|science|art|history|music class`,
      heading: `
        math%|mathematical|maths|science|literacy|art|music links|connection%|integration, cross curricular,
        art with`,
    },
    {
      id: 'between.uses',
      strength: 'strong',
      says: 'one subject serves another',
      text: `
        +use|+apply ..3 math|maths|mathematics|data|statistics|graph%|code|program ..3 to,
        +model|+simulate ..4 spread|disease|population|weather|motion|system, graph|chart ..3 data|results,
        raw data, +calculate ..4 speed|rate|average|area|force|distance|footprint,
        code ..3 to measure|calculate|read|detect|record, +program ..4 story|song|dance|music|robot,
        +code ..4 tune|song|story|music|animation,
        create|write|compose ..4 song|music|tune|poem|story ..4 code|program|scratch|computer,
        explain ..4 connection, statistical analysis, tell ..4 story, accuracy of ..3 program,
        test ..4 hypothesis|prediction%, newton laws,
        +use|+apply ..3 fraction%|ratio%|geometry|measurement%|probability|algebra|coordinates|angles ..2 to,
        +write|+compose|+create ..4 poem|story|song|essay|letter|comic|podcast|poster about|explaining|that|on ..6 scientist%|science|planet%|animal%|experiment%|data|climate|energy|code|number%,
        +graph|+plot|+map ..4 temperature%|rainfall|population%|speed|growth|results|height%|distance%,
        simulation of|model of ..3 spread|ecosystem|population|climate|weather|orbit|motion|disease|traffic|market,
        algorithmic|generative art, math ..2 music|art, music ..2 math|maths|fractions|code|coding,
        ethics|ethical ..3 ai|technology|data|science|genetic, patterns in nature,
        data ..3 tell|tells|support|supports ..2 story|claim|argument, scale model|drawing, budget for,
        infographic%, sensor% ..4 measure|record|collect|data,
        +combine ..8 with ..8 evidence|data|ratio%|geometry|science|history|story,
        +use|+apply ..2 slope|mean|median|average%|percentage%|area|volume|scale|graph% ..6 to ..1 argue|decide|justify|predict|explain|compare,
        +justify|+defend|+support ..6 with ..4 data|calculation%|measurement%|graph%|statistics,
        from both subjects|disciplines|fields|classes, +draw on ..4 science|history|math|maths|art|data,
        through the lens of, both as ..4 and as`,
    },
    {
      id: 'between.task',
      strength: 'weak',
      says: 'a task',
      text: `
        @make a|an|your|their|the, +test, +measure, +collect ..2 data, +compare, challenge :,
        +design and +build, project`,
    },
  ],
};
