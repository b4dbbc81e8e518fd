/** Somebody's words inside of our markdown: shown as they are, with no markup, mention or reference in them. */
export const quoted = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>|~$&]/g, '\\$&')
    // A comment between them keeps a host from writing to whoever has that name, and from linking issues.
    .replace(/(^|[^\p{L}\p{N}])([@#])(?=[\p{L}\p{N}])/gu, '$1$2<!-- -->');

/** A text as code, whatever backticks it holds. */
export function code(text: string): string {
  const shown = oneLine(text);
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length), 0) + 1);
  const space = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}

/** Text in one line, without characters that would break or hide it. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Words cut at a word, with an ellipsis where something is left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(most / 2)));
  return `${atWord.replace(/[\s,.;:]+$/u, '').replace(/[\ud800-\udbff]$/, '')}…`;
}

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export function listed(items: readonly string[], last = ' and '): string {
  return [items.slice(0, -1).join(', '), items.at(-1) ?? ''].filter((part) => part !== '').join(last);
}
