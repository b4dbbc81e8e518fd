import type { PassageContext } from '../context';
import type { Rewrite } from '../types';
import { sortFacts } from './sort-facts';
import { asStructuralRewrite, type StructuralMove } from './structural-move';
import { tellLater } from './tell-later';
import { youDo } from './you-do';

const structuralMoves: readonly StructuralMove[] = [tellLater, sortFacts, youDo];

/** Changes of the order or the form of steps that fit this passage of telling. */
export const offerStructural = (context: PassageContext): Rewrite[] =>
  structuralMoves.flatMap((move) => asStructuralRewrite(move, context) ?? []);
