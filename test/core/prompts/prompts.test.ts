import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/core/analysis';
import { gradeBands, partsOf, promptForms, prompts } from '../../../src/core/prompts/prompts';
import { attributes } from '../../../src/core/tags/types';

const filled = (text: string): string =>
  partsOf(text)
    .map((part) => ('words' in part ? part.words : part.first))
    .join('');

describe('prompts', () => {
  it('there is a question, a structure and an expression for each attribute and grade band', () => {
    for (const attribute of attributes)
      for (const grades of gradeBands.slice(0, 4))
        for (const form of promptForms)
          assert.equal(
            prompts.filter(
              (prompt) => prompt.attribute === attribute && prompt.grades === grades && prompt.form === form,
            ).length,
            1,
            `${attribute} ${grades} ${form}`,
          );
  });

  it('each has an id of its own, words of its own, and known kinds', () => {
    assert.equal(new Set(prompts.map(({ id }) => id)).size, prompts.length);
    assert.equal(new Set(prompts.map(({ text }) => text)).size, prompts.length);
    for (const { attribute, grades, form } of prompts) {
      assert.ok(attributes.includes(attribute));
      assert.ok(gradeBands.includes(grades));
      assert.ok(promptForms.includes(form));
    }
  });

  it('each is one line that fits a table cell, with balanced quotes and brackets', () => {
    for (const { id, text } of prompts) {
      assert.doesNotMatch(text, /[|\n\r<>]|\s{2}|^\s|\s$/, id);
      assert.equal((text.match(/"/g) ?? []).length % 2, 0, id);
      assert.equal((text.match(/[({]/g) ?? []).length, (text.match(/[)}]/g) ?? []).length, id);
    }
  });

  it('what the youngest hear is short', () => {
    for (const { id, text } of prompts.filter(({ grades }) => grades === 'K-2'))
      for (const [, said = ''] of filled(text).matchAll(/"([^"]+)"/g))
        assert.ok(said.split(/\s+/).length <= 12, `${id}: ${said}`);
  });

  for (const [where, before, after] of [
    ['a list', '- ', ''],
    ['a numbered step', '1. ', ''],
    ['a table cell', '| Minutes | Students |\n|---|---|\n| 5 | ', ' |'],
    ['a paragraph', '', ''],
    ['a quote', '> ', ''],
  ] as const)
    it(`each goes cleanly into ${where}`, () => {
      for (const { id, text } of prompts) {
        const { lesson } = analyze(`${before}${filled(text)}${after}\n`);
        assert.equal(lesson.passages.length, 1, id);
        assert.equal(
          lesson.passages[0]?.content.plain.text.includes(filled(text).replaceAll('**', '').slice(0, 20)),
          true,
          id,
        );
      }
    });

  it('takes a prompt apart at its slots', () =>
    assert.deepEqual(partsOf('Try {topic} for {minutes:8} min.'), [
      { words: 'Try ' },
      { slot: 'topic', first: 'topic' },
      { words: ' for ' },
      { slot: 'minutes', first: '8' },
      { words: ' min.' },
    ]));

  it('the first words a person guesses find some', () => {
    const snippets = ['prompts', 'skeletons', 'coach'].flatMap((name) =>
      Object.values(
        JSON.parse(readFileSync(`snippets/${name}.json`, 'utf8')) as Record<
          string,
          { prefix: string | string[] }
        >,
      ),
    );
    const prefixes = snippets.flatMap(({ prefix }) => prefix);
    for (const guess of 'voice- cocreate- social- self- driving-question exit-reflect critique choice norms pd- lesson unit 5e coach-note coach-clarify coach-probe coach-widen coach-celebrate'.split(
      ' ',
    ))
      assert.ok(
        prefixes.some((prefix) => prefix.startsWith(guess)),
        guess,
      );
  });
});
