import { tokenize } from './tokens';
import { imperatives } from './words';

/** A question clause ends where a bracket, a dash or a reason begins. */
export function endOfClause(text: string, start: number, end: number): number {
  const second = secondVerb(text, start, end);
  if (second !== undefined) return second;
  const stop =
    /\s[–—-]\s|[–—(:;?]|["“]|,\s|\.\s|\s(?:so that|in order to|so (?:they|students)|before (?:they|students|moving)|as (?:a|an) (?:class|group)|by (?:showing|using|drawing|pointing)|because|and (?:that|then|how|why|what|where|ask|have|let|explain|show|demonstrate))\s/.exec(
      withoutTerms(text.slice(start, end)),
    );
  return stop ? start + stop.index : end;
}

/** 'what "blocking" means': the word in quotation marks is part of the clause. */
const withoutTerms = (clause: string): string =>
  clause.replace(
    /["“][^"“”]{1,30}["”](?:(?:, (?:and |or )?| and | or )["“][^"“”]{1,30}["”])*(?=\s\p{L}|[.,;]|$)/gu,
    (term) => 'x'.repeat(term.length),
  );

/** "where the code goes and add ...": another act begins at "and". */
function secondVerb(text: string, start: number, end: number): number | undefined {
  const clause = text.slice(start, end).split(/[.,;:(]\s|\s[–—-]\s/)[0] ?? '';
  const tokens = tokenize(text, start, start + clause.length);
  // "how to read the scale and record the mass" is one procedure.
  if (tokens[1]?.lower === 'to') return undefined;
  const at = tokens.findIndex(
    ({ lower }, index) => index > 3 && lower === 'and' && imperatives.has(tokens[index + 1]?.lower ?? ''),
  );
  return at < 0 ? undefined : tokens[at - 1]?.end;
}
