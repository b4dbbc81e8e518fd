import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { entriesOf, spanOf, unknownName, type ConfigReading } from './nodes';
import { severities, type Options, type SeverityOption } from './options';

/** Reads the value of one key; what it does not understand it reports and leaves out. */
type KeyReader = (value: Node | null, reading: ConfigReading, name: string) => Partial<Options>;

/** Every key of a configuration. The names are those of media/config.schema.json. */
export const configKeys: Readonly<Record<string, KeyReader>> = {
  audience: (value, reading, name) => {
    const audiences = ['students', 'teachers'] as const;
    const chosen = audiences.find((one) => isScalar(value) && one === value.value);
    if (chosen) return { audience: chosen };
    return misfit(value, reading, `"${name}" is ${audiences.map((one) => `"${one}"`).join(' or ')}`);
  },
  rules: (value, reading, name) => {
    if (isMap(value)) return { rules: readRules(value, reading) };
    return misfit(value, reading, `"${name}" holds one rule a line, such as "sole-deliverer: hint"`);
  },
  possible: yesOrNo('possible'),
  everywhere: yesOrNo('everywhere'),
  ignore: listOfWords('ignore', '"drafts/**"'),
  terms: listOfWords('knownTerms', '"PBL"'),
};

function readRules(map: Parameters<typeof entriesOf>[0], reading: ConfigReading): Options['rules'] {
  const rules: Record<string, SeverityOption> = {};
  for (const { name, at, value } of entriesOf(map, reading)) {
    const severity = severities.find((one) => isScalar(value) && one === value.value);
    if (!reading.ruleIds.includes(name)) reading.problem(at, unknownName('rule', name, reading.ruleIds));
    else if (severity) rules[name] = severity;
    else misfit(value, reading, `A rule is set to one of ${severities.join(', ')}`, at);
  }
  return rules;
}

function yesOrNo(option: 'possible' | 'everywhere'): KeyReader {
  return (value, reading, name) =>
    isScalar(value) && typeof value.value === 'boolean'
      ? { [option]: value.value }
      : misfit(value, reading, `"${name}" is true or false`);
}

/** A list of texts; where one of them is none, the others count. */
function listOfWords(option: 'ignore' | 'knownTerms', example: string): KeyReader {
  return (value, reading, name) => {
    if (!isSeq(value)) return misfit(value, reading, `"${name}" is a list, such as [${example}]`);
    const words: string[] = [];
    for (const item of value.items as (Node | null)[]) {
      if (isScalar(item) && typeof item.value === 'string' && item.value !== '') words.push(item.value);
      else misfit(item, reading, `What stands in "${name}" is text, such as ${example}`, spanOf(value));
    }
    return { [option]: words };
  };
}

/** @param otherwise where to point when the value is not written at all */
function misfit(
  value: Node | null,
  reading: ConfigReading,
  fitting: string,
  otherwise = spanOf(value),
): Partial<Options> {
  const written = isScalar(value) && value.value !== null ? `, not ${JSON.stringify(value.value)}` : '';
  reading.problem(value?.range ? spanOf(value) : otherwise, `${fitting}${written}.`);
  return {};
}
