import type { Span } from '../text/span';

/** What a `<!-- stem-shift: ... -->` comment says, before it is known which passage or section it speaks of. */
export interface DirectiveText {
  readonly span: Span;
  readonly kind: 'tell' | 'off' | 'unknown';
  readonly rule: string | undefined;
  readonly because: string | undefined;
}

const comment = /<!--\s*stem-shift:\s*([^]*?)\s*-->/g;
const form = /^(tell|off)\b\s*([a-z][a-z-]*(?<!^because))?\s*(?:because\b\s*:?\s*([^]*))?$/i;

/** The directives in a piece of HTML that starts at `start`. */
export function readDirectives(html: string, start: number): DirectiveText[] {
  return [...html.matchAll(comment)].map((match) => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    return { span, ...readForm(match[1] ?? '') };
  });
}

function readForm(words: string): Pick<DirectiveText, 'kind' | 'rule' | 'because'> {
  const match = form.exec(words);
  const unknown = { kind: 'unknown', rule: undefined, because: undefined } as const;
  if (!match) return unknown;
  const kind = match[1]?.toLowerCase() === 'off' ? 'off' : 'tell';
  const named = match[2]?.toLowerCase();
  const rule = named === 'because' ? undefined : named;
  const because = match[3]?.trim() || undefined;
  if (kind === 'tell' && rule) return unknown;
  return { kind, rule, because };
}
