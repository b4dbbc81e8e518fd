import type { Token } from './tokens';
import { determiners, learnerNouns } from './words';

/** Passes over "students" and the particle: "walk students through", "go over", "explain to the class". */
export function afterParticle(
  tokens: readonly Token[],
  from: number,
  particle: string | undefined,
): { next: number; audience: string | undefined } | undefined {
  let next = from;
  const first = readAudience(tokens, next);
  next = first.next;
  if (particle !== undefined) {
    const words = particle.split(' ');
    if (!words.every((word, index) => tokens[next + index]?.lower === word)) return undefined;
    next += words.length;
  }
  const second = first.audience === undefined ? readAudience(tokens, next) : first;
  return { next: Math.max(next, second.next), audience: second.audience };
}

const startsComplement =
  /^(?:that|how|why|what|when|where|who|whether|about|to|through|with|of|in|on|into|over|using|before|after|aloud|and|for|at|as|while|so)$/;

function readAudience(
  tokens: readonly Token[],
  from: number,
): { next: number; audience: string | undefined } {
  let at = from;
  if (/^(?:to|for|with|w)$/.test(tokens[at]?.lower ?? '')) at++;
  const start = at;
  while (/^(?:the|your|all|our|whole|entire|of|any|new|young)$/.test(tokens[at]?.lower ?? '')) at++;
  const noun = tokens[at];
  const isPlain =
    at > start ||
    /^(?:students|learners|pupils|scholars|children|kids|campers|participants|trainees|attendees|everyone|them|staff|teachers|faculty|colleagues|class|teams)$/.test(
      noun?.lower ?? '',
    );
  if (
    !noun ||
    !learnerNouns.has(noun.lower) ||
    !isPlain ||
    noun.text.includes("'") ||
    noun.text.includes('’')
  )
    return { next: from, audience: undefined };
  // "the class norms" are norms, not said to the class.
  const after = tokens[at + 1]?.lower;
  if (
    /^(?:class|group|team|staff|student|faculty|room)$/.test(noun.lower) &&
    after !== undefined &&
    !determiners.has(after) &&
    !startsComplement.test(after)
  )
    return { next: from, audience: undefined };
  const words = tokens
    .slice(start, at + 1)
    .map((token) => token.text)
    .join(' ');
  return { next: at + 1, audience: words };
}
