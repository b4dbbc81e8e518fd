import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analysis';
import { stems } from '../../../src/core/prompts/stems';
import { rules } from '../../../src/core/rules/index';
import { compareLessons } from '../../../src/core/report/review/compare-lessons';
import { questionsFor } from '../../../src/core/report/review/questions';
import { createReview } from '../../../src/core/report/review/review';
import { barOf } from '../../../src/core/report/review/summary/bars';
import { code, quoted } from '../../../src/core/report/review/summary/markdown-text';
import { summarize } from '../../../src/core/report/review/summary/summary';
import type { LessonReview } from '../../../src/core/report/review/types';

/** Words that judge; none of them may reach a teacher in a review. */
const judging =
  /\b(?:wrong|bad|badly|worse|worst|better|best|poor|fail\w*|should|must|error|mistakes?|violat\w+|incorrect|inadequate|lacks?|lacking|weak\w*|scor\w+|grade[ds]?|rating|rated|good|great|excellent|improve[ds]?|problematic|issues?|only telling|penal\w+)\b/i;

const sample = (name: string): string => readFileSync(`media/samples/${name}.md`, 'utf8');
const before = sample('cold-chair-heat-transfer');
const asked = [
  '1. Ask: "What do you already know or suspect about heat? Jot down one idea." (think 1 min, then pairs)',
  '   - Listen for: heat always moves from warmer things to cooler ones until both are the same.',
].join('\n');
const after = before
  .replace(/^1\. Explain that heat.*$/m, asked)
  .replace(
    '# Closing',
    '# Why metal @home\n\nExplain that *metal* #12 carries heat away fast.\n\n## Closing',
  );

const review = (path: string, one: string | undefined, other: string | undefined): LessonReview =>
  compareLessons({
    path,
    before: one === undefined ? undefined : analyze(one),
    after: other === undefined ? undefined : analyze(other),
  });

/** What we say, without the teacher's words in quotation marks and the names of files. */
const ourWords = (page: string): string => page.replace(/“[^”]*”|"[^"]*"|`[^`]*`/g, '…');

describe('the summary of a review', () => {
  const edited = review('unit 1/heat.md', before, after);
  const page = summarize(createReview([edited]));

  it('says strengths first, then invitations, the mix, decisions and questions', () => {
    const decided = after.replace(
      'Explain that *metal*',
      '<!-- stem-shift: tell because it is hot -->\n\nExplain that *metal*',
    );
    const whole = summarize(createReview([review('a.md', before, after), review('b.md', before, decided)]));
    assert.deepEqual(whole.match(/^#+ .*$/gm), [
      '## What changes for students',
      '### Strengths',
      '### An invitation',
      '### Before and after',
      '### Decisions in the plan',
      '### Questions to open the conversation',
    ]);
    assert.match(whole, /tells here because “it is hot”/);
  });

  it('quotes the teacher and asks open questions at their lines', () => {
    assert.match(
      page,
      /are now asked first\*\* \(line 37\): “What do you already know or suspect about heat\?/,
    );
    const [invitation] = /^1\. \*\*.*$/m.exec(page) ?? [];
    assert.match(invitation ?? '', /\?\*\* \(line \d+: “Explain that/);
  });

  it('has one table and one line of bars', () => {
    assert.equal(page.match(/^\|---/gm)?.length, 1);
    assert.equal(page.match(/^`before [█▓░·]{24} {2}after [█▓░·]{24}`/gm)?.length, 1);
  });

  it('speaks of a leader where the learners are colleagues', () => {
    const staff = sample('staff-session-better-questions');
    const told = staff.replace('Any questions?', 'Explain to staff how the new template works.');
    const one = summarize(createReview([review('a.md', staff, told)]));
    assert.match(one, /^## What changes for staff$/m);
    assert.match(one, /^\| the leader tells \|/m);
    assert.doesNotMatch(ourWords(one), /teacher|class/);
    const both = createReview([review('a.md', staff, told), review('b.md', before, after)]);
    assert.match(summarize(both), /^## What changes for learners$/m);
    assert.match(summarize(both), /^\| the teacher tells \|/m);
  });

  it('writes to nobody and links nothing by the words of a lesson', () => {
    assert.ok(!/(?:^|[^\w])[@#](?=\w)/.test(page.replace(/`[^`]*`/g, '')), page);
    assert.equal(
      quoted('ask @ann, see #12 and <b> a|b'),
      'ask @<!-- -->ann, see #<!-- -->12 and \\<b\\> a\\|b',
    );
    assert.equal(code('a`b.md'), '``a`b.md``');
  });

  it('links lines where it is told how', () => {
    const linked = summarize(createReview([edited]), {
      link: (path, line) => `x/${encodeURI(path)}#L${line}`,
    });
    assert.match(linked, /\[line 37\]\(x\/unit%201\/heat\.md#L37\)/);
  });

  it('speaks without judging, whatever changed', () => {
    const staff = sample('staff-session-better-questions');
    const pages = [
      page,
      summarize(createReview([review('a.md', after, before)])),
      summarize(
        createReview([review('a.md', undefined, before), review('b.md', staff, undefined)], ['c.md']),
      ),
      summarize(createReview([review('a.md', before, before.replaceAll('\n', '\r\n'))])),
      summarize(createReview([], ['c.md', 'd.md'])),
      summarize(createReview([])),
      summarize(createReview([edited]), { from: 'peer', notes: ['The choices change.'] }),
    ];
    for (const one of pages) assert.doesNotMatch(ourWords(one), judging);
    for (const { text, id } of stems) assert.doesNotMatch(text, judging, id);
    for (const { id } of rules) {
      assert.ok(questionsFor(id, 'students').length > 0, id);
      for (const question of questionsFor(id, 'students')) {
        assert.doesNotMatch(question, judging);
        assert.match(question, /\?$/);
      }
    }
  });

  it('stays one page, and counts what it leaves out', () => {
    const many = Array.from({ length: 120 }, (_, at) => ({ ...edited, path: `unit/lesson-${at}.md` }));
    const large = summarize(createReview(many));
    assert.ok(large.split('\n').length <= 50, `${large.split('\n').length} lines`);
    assert.ok(large.length <= 5000, `${large.length} characters`);
    assert.match(large, /and 115 more/);
    assert.match(large, /There are \d+ more moments like these/);
    assert.match(large, /117 more places in the changed lines are open/);
  });

  it('asks three different questions', () => {
    const questions = [
      ...summarize(createReview([review('a.md', undefined, before)])).matchAll(/^\d\. \*\*(.*?)\*\*/gm),
    ];
    assert.equal(questions.length, 3);
    assert.equal(new Set(questions.map(([, question]) => question)).size, 3);
  });

  it('draws bars of one width in which nothing that is there disappears', () => {
    const minutes = fc.nat(500);
    fc.assert(
      fc.property(minutes, minutes, minutes, minutes, (deliver, coach, student, mixed) => {
        const bar = barOf({ deliver, coach, student, mixed });
        assert.equal(bar.length, deliver + coach + student + mixed === 0 ? 0 : 24);
        assert.equal(bar.includes('█'), deliver > 0);
        assert.equal(bar.includes('▓'), coach > 0);
        assert.equal(bar.includes('·'), mixed > 0);
      }),
    );
  });
});
