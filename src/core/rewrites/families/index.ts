import { answersAndErrors } from './answers-and-errors';
import { deciding } from './deciding';
import { explaining } from './explaining';
import { handingOut } from './handing-out';
import { namingAndNotes } from './naming-and-notes';
import { practising } from './practising';
import { reviewing } from './reviewing';
import { showing } from './showing';
import type { Family } from './types';

/** Every family. Of two that fit equally well the earlier one is taken. */
export const families: readonly Family[] = [
  ...explaining,
  ...showing,
  ...practising,
  ...namingAndNotes,
  ...answersAndErrors,
  ...reviewing,
  ...handingOut,
  ...deciding,
];
