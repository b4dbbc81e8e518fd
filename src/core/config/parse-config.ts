import { isMap, isScalar, parseDocument, type Node, type YAMLMap } from 'yaml';
import { configKeys } from './keys';
import { entriesOf, spanOf, unknownName, type ConfigProblem, type ConfigReading } from './nodes';
import type { Options } from './options';

/** What `.stem-shift.yaml` or `.stem-shift.json` chooses. JSON is read by the rules of YAML, which holds it. */
export interface Config {
  /** Only what the file says, and says in a way that we understand. */
  readonly options: Partial<Options>;
  readonly problems: readonly ConfigProblem[];
}

/** The names under which a configuration is looked for in a folder; the first that is there counts. */
export const configNames = ['.stem-shift.yaml', '.stem-shift.yml', '.stem-shift.json'] as const;

/**
 * Reads a configuration. One key that is not understood does not spoil the others; a text that is no
 * YAML or JSON chooses nothing.
 * @param ruleIds every rule there is
 */
export function parseConfig(text: string, ruleIds: readonly string[]): Config {
  const problems: ConfigProblem[] = [];
  const reading: ConfigReading = { ruleIds, problem: (span, message) => problems.push({ span, message }) };
  const contents = parseYaml(text, reading);
  if (!contents || problems.length > 0) return { options: {}, problems };
  if (!isMap(contents)) {
    if (!isScalar(contents) || contents.value !== null)
      reading.problem(spanOf(contents), `Write one choice a line, such as "possible: true". ${knownKeys}`);
    return { options: {}, problems };
  }
  return { options: readKeys(contents, reading), problems };
}

const knownKeys = `The keys are: ${Object.keys(configKeys).join(', ')}.`;

function parseYaml(text: string, reading: ConfigReading): Node | null {
  // A byte order mark is part of the text, so that offsets are true, but not of the YAML.
  const document = tryParse(text.replace(/^\uFEFF/, ' '), reading);
  if (!document) return null;
  for (const { pos, message } of document.errors)
    reading.problem(
      { start: pos[0], end: Math.max(pos[1], pos[0] + 1) },
      `This is not valid here (${message.replace(/\s+/g, ' ')}), so nothing of this file was used. Mend it, or remove the file.`,
    );
  return document.contents;
}

function tryParse(text: string, reading: ConfigReading): ReturnType<typeof parseDocument> | undefined {
  try {
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  } catch {
    reading.problem(
      { start: 0, end: text.length },
      'This is nested too deep to be read, so nothing of this file was used. Remove it.',
    );
    return undefined;
  }
}

function readKeys(map: YAMLMap, reading: ConfigReading): Partial<Options> {
  const options: Partial<Options> = {};
  for (const { name, at, value } of entriesOf(map, reading)) {
    const read = Object.hasOwn(configKeys, name) ? configKeys[name] : undefined;
    if (read) Object.assign(options, read(value, reading, name));
    else if (name !== '$schema') reading.problem(at, unknownName('key', name, Object.keys(configKeys)));
  }
  return options;
}
