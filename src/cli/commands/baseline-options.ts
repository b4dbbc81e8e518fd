import type { OptionTable } from '../arguments';
import { baselineName } from '../../core/index';

/** What check and review share. */
export const baselineOptions: OptionTable = {
  baseline: { value: 'FILE', help: `leave out the marks that this baseline knows (usually ${baselineName})` },
  'no-baseline': { help: 'show the marks that the baseline knows, too' },
};
