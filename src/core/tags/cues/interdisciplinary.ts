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
        connect% ..3 to math|science|art|music|history, art with ..2 purpose`,
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
        test ..4 hypothesis|prediction%, newton laws`,
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
