import type { Rule } from './rule';
import { soleDeliverer } from './sole-deliverer';
import { undefinedTerm } from './undefined-term';

/** Every rule, by id in the order of the alphabet. */
export const rules: readonly Rule[] = [soleDeliverer, undefinedTerm];
