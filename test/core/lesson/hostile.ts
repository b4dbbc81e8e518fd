/**
 * Texts that cost a careless reader of markdown time that grows faster than their length, by what they
 * are made of. Each is about `size` characters long.
 */
export const hostileTexts: Readonly<Record<string, (size: number) => string>> = {
  'quotes on one line': (size) => '>'.repeat(size),
  'spaced quotes on one line': (size) => '> '.repeat(size / 2),
  'list items on one line': (size) => '- '.repeat(size / 2),
  'ordered items on one line': (size) => '1. '.repeat(size / 3),
  'lists nested by indentation': (size) => {
    const lines: string[] = [];
    for (let depth = 0, length = 0; length < size; depth++) {
      const line = `${' '.repeat((depth % 500) * 2)}- step\n`;
      lines.push(line);
      length += line.length;
    }
    return lines.join('');
  },
  'quotes nested line by line': (size) => {
    const lines: string[] = [];
    for (let depth = 1, length = 0; length < size; depth++) {
      const line = `${'>'.repeat(depth % 500)} said\n`;
      lines.push(line);
      length += line.length;
    }
    return lines.join('');
  },
  'a lazy quote': (size) => `> ${'word\n'.repeat(size / 5)}`,
  'quote and item in turn': (size) => '> a\n\n- b\n\n'.repeat(size / 10),
  'opening brackets': (size) => '['.repeat(size),
  'pairs of brackets': (size) => '[]'.repeat(size / 2),
  'bracket and word': (size) => '[a '.repeat(size / 3),
  'unclosed links': (size) => '[a]('.repeat(size / 4),
  'links with unclosed titles': (size) => '[a](b "'.repeat(size / 7),
  'links in links': (size) => `${'['.repeat(size / 5)}a${'](b)'.repeat(size / 5)}`,
  images: (size) => '![a]('.repeat(size / 5),
  'stars between words': (size) => '*a**a'.repeat(size / 5),
  'stars to the left': (size) => '*a '.repeat(size / 3),
  'stars and underscores': (size) => '*_'.repeat(size / 2),
  'stars alone': (size) => `a${'*'.repeat(size)}b`,
  ticks: (size) => Array.from({ length: Math.sqrt(2 * size) }, (_, at) => `${'`'.repeat(at)} `).join(''),
  'opening comments': (size) => '<!-- '.repeat(size / 5),
  'opening comments in words': (size) => 'a <!-- '.repeat(size / 7),
  'opening tags in words': (size) => 'a <b '.repeat(size / 5),
  'instructions in words': (size) => 'a <?'.repeat(size / 4),
  'opening angles': (size) => `a${'<'.repeat(size)}`,
  'directives that never end': (size) => '<!-- stem-shift: tell because '.repeat(size / 30),
  'link definitions': (size) => Array.from({ length: size / 14 }, (_, at) => `[label${at}]: #\n`).join(''),
  'definitions and references': (size) =>
    Array.from({ length: size / 26 }, (_, at) => `[label${at}]: #\n\n[label${at}]\n\n`).join(''),
  'references across headings': (size) =>
    Array.from({ length: size / 36 }, (_, at) => `# Part\n\n[label${at}]: #\n\n[label${at}]\n\n`).join(''),
  underlined: (size) => 'a\n===\n'.repeat(size / 6),
  'underlined with dashes': (size) => 'a\n---\n'.repeat(size / 6),
  'a paragraph of rows': (size) => '| a | b |\n'.repeat(size / 10),
  'a table': (size) => `| a | b |\n| - | - |\n${'| a | b |\n'.repeat(size / 10)}`,
  'tables in a paragraph': (size) => 'a | b\n- | -\n'.repeat(size / 12),
  'a wide table': (size) => `${'|a'.repeat(size / 4)}|\n${'|-'.repeat(size / 4)}|\n`,
  bars: (size) => '|'.repeat(size),
  'a line of words': (size) => 'word '.repeat(size / 5),
  'a line of one word': (size) => 'a'.repeat(size),
  spaces: (size) => ' '.repeat(size),
  'words with spaces after': (size) => `a${' '.repeat(size)}b`,
  tabs: (size) => '\t'.repeat(size),
  'empty lines': (size) => '\n'.repeat(size),
  'carriage returns': (size) => '\r'.repeat(size),
  'empty list items': (size) => '-\n'.repeat(size / 2),
  'items and empty lines': (size) => '- a\n\n'.repeat(size / 5),
  'an item and empty lines': (size) => `- a\n${'\n'.repeat(size)}b`,
  'an unclosed fence': (size) => `\`\`\`\n${'code\n'.repeat(size / 5)}`,
  'many fences': (size) => '```\n'.repeat(size / 4),
  'unclosed fences in items': (size) => '- ```\n'.repeat(size / 6),
  headings: (size) => '# a\n'.repeat(size / 4),
  'headings in quotes': (size) => '> # a\n'.repeat(size / 6),
  'a heading of hashes': (size) => `# ${'#'.repeat(size)}`,
  'a heading of spaced hashes': (size) => `# a ${'# '.repeat(size / 2)}b`,
  'rules of dashes': (size) => '- '.repeat(size / 2).trim(),
  'a rule of stars': (size) => '* '.repeat(size / 2) + 'a',
  'thematic lines': (size) => '---\n'.repeat(size / 4),
  'unclosed front matter': (size) => `---\n${'a: b\n'.repeat(size / 5)}`,
  'nested front matter': (size) => `---\n${'['.repeat(size)}\n---\n`,
  entities: (size) => '&amp;'.repeat(size / 5),
  'unfinished entities': (size) => '&a'.repeat(size / 2),
  backslashes: (size) => '\\'.repeat(size),
  'hard breaks': (size) => 'a\\\n'.repeat(size / 3),
  'breaks by spaces': (size) => 'a  \n'.repeat(size / 4),
  mail: (size) => `a <${'a@'.repeat(size / 2)}`,
  'dots in an address': (size) => `<a@${'a.'.repeat(size / 2)}`,
  colons: (size) => 'a: '.repeat(size / 3),
  'numbers and minutes': (size) => '(1 1 1 1 - '.repeat(size / 11),
  questions: (size) => 'Any questions? '.repeat(size / 15),
  'telling again and again': (size) => 'Explain that water moves. '.repeat(size / 26),
  'many told passages': (size) => 'Explain that water moves.\n\n'.repeat(size / 27),
  'many told items': (size) => '- Explain that water moves.\n'.repeat(size / 28),
  'one sentence that never ends': (size) => 'Explain that if the and or, '.repeat(size / 28),
  capitals: (size) => 'ABC '.repeat(size / 4),
};
