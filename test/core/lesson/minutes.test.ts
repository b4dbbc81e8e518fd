import { strict as assert } from 'node:assert';
import { minutesBetweenStarts, readMinutes } from '../../../src/core/lesson/minutes';

const examples: readonly (readonly [string, number | undefined])[] = [
  ['Explore (10 min)', 10],
  ['Explore (10 mins)', 10],
  ['Instructor Do: Loops (0:15)', 15],
  ['0:05 Opening', 5],
  ['Work time, 10-15 minutes', 12.5],
  ['Mini-lesson ~10m', 10],
  ['9:00 - 9:20 Welcome', 20],
  ['12:50 - 1:10 Lunch talk', 20],
  ['1.5 hours', 90],
  ['1 hour 20 minutes', 80],
  ['a 20-minute talk', 20],
  ['Step 3 (10)', undefined],
  ['Read Mark 3:16', undefined],
  ['Use 5 m of string', undefined],
  ['Warm-up 5m', 5],
  ['Version 2.10', undefined],
  ['In 2019 there were 40', undefined],
  ['no numbers', undefined],
];

describe('minutes', () => {
  for (const [text, expected] of examples) {
    it(`${JSON.stringify(text)} plans ${expected ?? 'no'} minutes`, () =>
      assert.equal(readMinutes(text), expected));
  }
});

describe('a column of times', () => {
  it('gives each row the minutes until the next', () => {
    assert.deepEqual(minutesBetweenStarts(['0:25', '0:28', '0:36']), [3, 8, undefined]);
    assert.deepEqual(minutesBetweenStarts(['8:55', '9:10']), [15, undefined]);
  });
  it('is none where times do not grow or something else stands there', () => {
    for (const cells of [['0:10', '0:05'], ['0:10', '0:10'], ['0:10', 'Share'], ['0:10'], []])
      assert.equal(minutesBetweenStarts(cells), undefined);
  });
});
