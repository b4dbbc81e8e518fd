import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/span';

/** One edit of a text. Offsets are UTF-16, into that text. */
export interface ListEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Adds texts to a list at the top of a YAML or JSON text (`terms: [PBL]`) and changes nothing else of it: order,
 * comments and quoting stay as they were written. A key that is not there is written at the end.
 * @returns `undefined` where every text is there already, or the text cannot be edited without a doubt
 */
export function addToList(text: string, key: string, words: readonly string[]): ListEdit | undefined {
  const document = parse(text);
  if (!document || (document.contents !== null && !isMap(document.contents))) return undefined;
  const before = listed(document, key);
  const added = words.filter((word, at) => !before.includes(word) && words.indexOf(word) === at);
  if (added.length === 0) return undefined;
  const edit = additionTo(text, document, key, added);
  return edit && isAsMeant(text, edit, key, [...before, ...added]) ? edit : undefined;
}

type Parsed = Document.Parsed | Document;

function parse(text: string): Parsed | undefined {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    return document.errors.length > 0 ? undefined : document;
  } catch {
    return undefined;
  }
}

/** What a key lists; a text of its own counts as a list of what stands between its commas. */
function listed(document: Parsed, key: string): string[] {
  const value: unknown = document.toJS({ maxAliasCount: 20 })?.[key];
  if (typeof value === 'string') return value.split(',').map((word) => word.trim());
  return Array.isArray(value) ? value.map(String) : [];
}

function additionTo(
  text: string,
  { contents }: Parsed,
  key: string,
  words: readonly string[],
): ListEdit | undefined {
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const map = isMap(contents) ? contents : undefined;
  const pair = map?.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (!pair) return newEntry(text, map, key, words, newLine);
  const { value } = pair;
  if (isSeq(value)) return value.flow ? intoFlow(text, value, words) : intoBlock(text, value, words, newLine);
  const range = isScalar(value) ? value.range : undefined;
  if (!isScalar(value) || !range) return undefined;
  const written = text.slice(range[0], range[1]);
  if (value.value === null) {
    const end = (isScalar(pair.key) && pair.key.range?.[1]) || range[0];
    const colon = text.indexOf(':', end) + 1;
    return colon === 0 || written.trim() !== ''
      ? undefined
      : insert(colon, ` [${words.map(asItem).join(', ')}]`);
  }
  if (typeof value.value !== 'string' || /\r|\n/.test(written)) return undefined;
  const items = value.value.split(',').map((word) => asItem(word.trim()));
  return {
    span: { start: range[0], end: range[1] },
    text: `[${[...items, ...words.map(asItem)].join(', ')}]`,
  };
}

const insert = (at: number, text: string): ListEdit => ({ span: { start: at, end: at }, text });

function newEntry(
  text: string,
  map: YAMLMap | undefined,
  key: string,
  words: readonly string[],
  newLine: string,
): ListEdit | undefined {
  if (map?.flow) {
    const start = map.range?.[0] ?? 0;
    const isEmpty = map.items.length === 0;
    const items = words.map((word) => JSON.stringify(word)).join(', ');
    return insert(start + 1, ` ${JSON.stringify(key)}: [${items}]${isEmpty ? ' ' : ','}`);
  }
  const end = text.replace(/\s+$/, '').length;
  const entry = `${key}: [${words.map(asItem).join(', ')}]`;
  if (end === 0)
    return {
      span: { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length },
      text: `${entry}${newLine}`,
    };
  return insert(end, text.length > end ? `${newLine}${entry}` : `${newLine}${entry}${newLine}`);
}

function intoFlow(text: string, { range, items }: YAMLSeq, words: readonly string[]): ListEdit | undefined {
  if (!range) return undefined;
  const close = text.lastIndexOf(']', range[1] - 1);
  if (close <= range[0]) return undefined;
  const inner = text.slice(range[0] + 1, close);
  const at = range[0] + 1 + inner.trimEnd().length;
  // A comment behind the last item would swallow what is written after it.
  if (/#[^\n]*$/.test(inner.trimEnd())) return undefined;
  const isQuoted = /^\s*"/.test(inner);
  const added = words.map((word) => (isQuoted ? JSON.stringify(word) : asItem(word))).join(', ');
  if (items.length === 0) return insert(at, added);
  return insert(at, inner.trimEnd().endsWith(',') ? ` ${added}` : `, ${added}`);
}

function intoBlock(
  text: string,
  { items }: YAMLSeq,
  words: readonly string[],
  newLine: string,
): ListEdit | undefined {
  const last = items.at(-1);
  const range = isScalar(last) ? last.range : undefined;
  if (!range) return undefined;
  const lineStart = text.lastIndexOf('\n', range[0] - 1) + 1;
  const [dash] = /^\s*-\s+/.exec(text.slice(lineStart, range[0])) ?? [];
  if (dash === undefined || lineStart + dash.length !== range[0]) return undefined;
  const lineEnd = /\r?\n|$/.exec(text.slice(range[1]))?.index ?? 0;
  const at = range[1] + lineEnd;
  return insert(at, words.map((word) => `${newLine}${dash}${asItem(word)}`).join(''));
}

/** Plain where YAML reads the same text back, otherwise in quotes. */
const asItem = (word: string): string =>
  /^[A-Za-z][\w &/+-]*$/.test(word) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(word)
    ? word
    : JSON.stringify(word);

/** The list holds what it should, and everything else what it did. */
function isAsMeant(
  text: string,
  { span, text: words }: ListEdit,
  key: string,
  wanted: readonly string[],
): boolean {
  const after = parse(text.slice(0, span.start) + words + text.slice(span.end));
  const [was, is] = [parse(text), after].map((document) => {
    const values: unknown = document?.toJS({ maxAliasCount: 20 });
    return { ...(values as Record<string, unknown> | null) };
  });
  if (!after || !was || !is || JSON.stringify(is[key]) !== JSON.stringify(wanted)) return false;
  delete was[key];
  delete is[key];
  return JSON.stringify(was) === JSON.stringify(is);
}
