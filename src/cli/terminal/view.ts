import type { Io, Output } from '../io';
import { plainStyle, terminalStyle, type Style } from './style';

/** How something is shown: in which colours, and how many columns wide. */
export interface View {
  readonly style: Style;
  readonly columns: number;
}

/** Where nobody says how wide it is, and the widest that is still easy to read. */
const usualColumns = 80;
const widest = 100;
const narrowest = 40;

/** @param colour whether the command line asks for plain text */
export function viewOf(
  output: Output,
  environment: Io['environment'],
  colour: { readonly unwanted: boolean },
): View {
  const columns = Math.min(Math.max(output.columns ?? usualColumns, narrowest), widest);
  const coloured = !colour.unwanted && wantsColour(output, environment);
  return { style: coloured ? terminalStyle : plainStyle, columns };
}

/** FORCE_COLOR outdoes NO_COLOR (no-color.org), as in Node; without either a terminal has colour. */
function wantsColour(output: Output, { FORCE_COLOR, NO_COLOR, TERM }: Io['environment']): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return output.isTerminal && TERM !== 'dumb';
}
