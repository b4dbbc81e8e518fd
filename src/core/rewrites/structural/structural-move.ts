import type { PassageContext } from '../context';
import type { Rewrite, RewriteKind, TextEdit } from '../types';

/** A way of changing how steps stand to each other; one file each. */
export interface StructuralMove {
  readonly id: string;
  /** Name and year of the practice it draws on. */
  readonly source: string;
  readonly kind: RewriteKind;
  /** What it would change, or `undefined` where it does not fit. */
  readonly offer: (context: PassageContext) => { title: string; edits: readonly TextEdit[] } | undefined;
}

export function asStructuralRewrite(move: StructuralMove, context: PassageContext): Rewrite | undefined {
  const offered = move.offer(context);
  if (!offered) return undefined;
  const { id, source, kind } = move;
  return {
    id: `${id}/${kind}`,
    family: id,
    kind,
    prompt: undefined,
    source,
    form: 'structure',
    filled: false,
    preferred: false,
    ...offered,
  };
}

/** The first words of a passage, to name it in a title. */
export function firstWords(text: string, most = 40): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= most) return words.replace(/[.,:;]$/, '');
  const end = words.lastIndexOf(' ', most);
  return `${words.slice(0, end > 0 ? end : most).replace(/[.,:;]$/, '')}…`;
}
