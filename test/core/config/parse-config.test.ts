import { strict as assert } from 'node:assert';
import { configKeys } from '../../../src/core/config/keys';
import { severities } from '../../../src/core/config/options';
import { parseConfig } from '../../../src/core/config/parse-config';
import { rules } from '../../../src/core/rules/index';
import schema from '../../../media/config.schema.json';

const ruleIds = rules.map(({ id }) => id);

/** A text, what it chooses, and where and how it is not understood. */
const examples: readonly (readonly [string, object, readonly (readonly [string, RegExp])[]])[] = [
  ['', {}, []],
  ['# nothing\n', {}, []],
  ['possible: true\nterms: [PBL]\n', { possible: true, knownTerms: ['PBL'] }, []],
  ['\uFEFF{"audience": "teachers"}', { audience: 'teachers' }, []],
  ['{\n\t"everywhere": true\n}', { everywhere: true }, []],
  ['everywhere: yes\npossible: true', { possible: true }, [['yes', /true or false, not "yes"/]]],
  ['audiance: students', {}, [['audiance', /Did you mean "audience"/]]],
  ['audience: pupils', {}, [['pupils', /"students" or "teachers"/]]],
  ['rules: {sole-deliverer: loud}', { rules: {} }, [['loud', /off, hint, information, warning/]]],
  ['rules: {sole-delivery: hint}', { rules: {} }, [['sole-delivery', /There is no rule/]]],
  ['rules: {sole-deliverer: off}', { rules: { 'sole-deliverer': 'off' } }, []],
  ['ignore: drafts', {}, [['drafts', /a list/]]],
  ['ignore: [a, 1]', { ignore: ['a'] }, [['1', /is text/]]],
  ['possible: true\npossible: false', { possible: false }, [['possible', /second time/]]],
  ['- a', {}, [['- a', /one choice a line/]]],
  ['a: [', {}, [['', /nothing of this file was used/]]],
];

describe('configurations', () => {
  for (const [text, options, problems] of examples) {
    it(JSON.stringify(text), () => {
      const config = parseConfig(text, ruleIds);
      assert.deepEqual(config.options, options);
      assert.equal(config.problems.length, problems.length);
      problems.forEach(([place, words], at) => {
        const problem = config.problems[at];
        assert.match(problem?.message ?? '', words);
        if (place !== '') assert.equal(text.slice(problem?.span.start, problem?.span.end).trim(), place);
      });
    });
  }

  it('are survived when they are nested without end', () => {
    assert.ok(parseConfig('['.repeat(20_000), ruleIds).problems.length > 0);
  });

  it('are described by a schema that knows the same keys, rules and severities', () => {
    assert.deepEqual(Object.keys(schema.properties).sort(), ['$schema', ...Object.keys(configKeys)].sort());
    assert.deepEqual(Object.keys(schema.properties.rules.properties).sort(), [...ruleIds].sort());
    assert.deepEqual(schema.definitions.severity.enum, [...severities]);
    assert.deepEqual(
      schema.properties.audience.enum.filter(
        (audience) => parseConfig(`audience: ${audience}`, ruleIds).problems.length > 0,
      ),
      [],
    );
  });
});
