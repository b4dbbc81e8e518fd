import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/** Says whether something is SARIF 2.1.0, by the schema that Microsoft's package for it ships. */
export function sarifValidator(): ValidateFunction {
  // Draft 4 says "id" where later ones say "$id"; nothing else of it differs here.
  const schema = read('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const $id = String(schema['id']);
  delete schema['$schema'];
  delete schema['id'];
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
  return ajv.compile({ ...schema, $id });
}

/** What is not as reviewdog's diagnostic format has it. */
export const rdjsonProblems = async (text: string): Promise<unknown[]> =>
  (await new RDFormatValidator().validateString(text)).errors ?? [];

/** Says whether something is a review by our own schema, in which every field has to be described. */
export function reviewValidator(): ValidateFunction {
  const closed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(closed);
    if (typeof value !== 'object' || value === null) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]));
    return typeof inner['properties'] === 'object' && inner['type'] === 'object'
      ? { ...inner, additionalProperties: false }
      : inner;
  };
  return new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    closed(read('media/review.schema.json')) as object,
  );
}
