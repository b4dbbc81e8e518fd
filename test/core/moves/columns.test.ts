import { deepEqual } from 'node:assert/strict';
import { readLesson } from '../../../src/core/lesson/read-lesson';
import { readContent } from '../../../src/core/moves/reading/read-content';
import { wordAt } from '../../../src/core/moves/reading/words';

/** Who acts by which verb in the first row of a table. */
function actsIn(heads: string, row: string): string[] {
  const columns = heads.split('|').map(() => '-');
  const lesson = readLesson(`| ${heads} |\n| ${columns.join(' | ')} |\n| ${row} |\n`);
  const content = lesson.passages[0]?.content;
  if (!content) throw new Error('There is no row.');
  return readContent(content).sentences.flatMap(({ actions }) =>
    actions.map(({ agent, word }) => `${agent} ${wordAt(content.plain.text, word)}`),
  );
}

describe('the cells of a row', () => {
  const examples: readonly (readonly [heads: string, row: string, expected: readonly string[]])[] = [
    ['Teacher | Students', 'Explains the rule | Measure the wall', ['teacher explains', 'learner measure']],
    ['Facilitator | Participants', 'Show two slides | Compare them', ['teacher show', 'learner compare']],
    ['Time | What pupils do', '10 min | Predict and write', ['learner predict', 'learner write']],
    ['Time | Step', '10 min | Explain the rule', ['unnamed explain']],
    ['Teacher | Students', 'Students draw a map | Teacher tells why', ['learner draw', 'teacher tells']],
    ['Teacher and students | Notes', 'Explain the rule | Tell nobody', ['unnamed explain']],
    ['Teacher | Students', 'What do you see? | Explain why', ['thing do', 'you see', 'learner explain']],
  ];
  for (const [heads, row, expected] of examples)
    it(`"${row}" under "${heads}": ${expected.join(', ')}`, () => deepEqual(actsIn(heads, row), expected));
});
