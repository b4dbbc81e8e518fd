/** Slips of language that a machine can find in what a rewrite made of a passage. */
export function checkLanguage(before: string, after: string): string[] {
  const slips: string[] = [];
  const prompt = /"([^"]*\?[^"]*)" \(/.exec(after)?.[1] ?? '';
  const quotes = (text: string): number => text.match(/"/g)?.length ?? 0;
  if ((quotes(after) - quotes(before)) % 2 !== 0) slips.push('unbalanced quotes');
  if (/\b(?:a|an|the) (?:a|an|the)\b/i.test(prompt)) slips.push('doubled article');
  if (/[{}]/.test(prompt) || /undefined/.test(after.replace(before, ''))) slips.push('leftover slot');
  if (!/^["'\p{Lu}]/u.test(prompt)) slips.push('prompt begins without a capital');
  if (/[a-z,] (?:A|An|The|How|Why|What|When|Where|This|These) [a-z]/.test(prompt))
    slips.push('wrong capital');
  if (/\s{2,}|\s[,.;?!]|\?\?|\.\./.test(prompt)) slips.push('stray space or stop');
  if (/\.\.(?!\.)(?<!\.\.\.)|\s\.(?=\s|$)/.test(after) && !/\.\./.test(before)) slips.push('doubled stop');
  return slips;
}
