import { strict as assert } from 'node:assert';
import { rules } from '../../src/core/rules/index';
import type { FindingReport, RewriteReport } from '../../src/core/report/types';
import { formatCheckstyle } from '../../src/cli/formats/checkstyle';
import { formatGithub } from '../../src/cli/formats/github';
import { formatGithubReview } from '../../src/cli/formats/github-review';
import { formatGitlab } from '../../src/cli/formats/gitlab';
import { formatRdjson } from '../../src/cli/formats/rdjson';
import { rulePages } from '../../src/cli/formats/rule-pages';
import { formatSarif } from '../../src/cli/formats/sarif';
import { addressOf, remarkOn, type Remark } from '../../src/cli/remarks';
import { rdjsonProblems, sarifValidator } from './validators';

const path = 'Größe & Maß/50% "off", a:b\nc.md';
const lines = ['# Größe', '', '- 😀 Explain **why** `a` bends.', '  It bends.'];
const rewrite: RewriteReport = {
  id: 'explain/predict',
  kind: 'predict',
  title: 'Ask students to predict first: “Why?”',
  prompt: 'Why does `a` bend?',
  preferred: true,
  edits: [{ line: 3, column: 6, endLine: 3, endColumn: 32, text: 'Ask: "Why does `a` bend?"' }],
  after: '',
};
const finding = (more: Partial<FindingReport> = {}): FindingReport => ({
  rule: 'sole-deliverer',
  key: 'sole-deliverer:0123456789abcdef',
  how: 'act',
  severity: 'information',
  confidence: 'clear',
  line: 3,
  column: 3,
  endLine: 4,
  endColumn: 12,
  text: 'Explain **why** `a` bends.\n  It bends.',
  message: '<Telling> & "more", 100%.',
  evidence: [],
  related: [{ line: 6, column: 1, endLine: 6, endColumn: 4 }],
  rewrites: [rewrite],
  ...more,
});
const remark = (more: Partial<FindingReport> = {}): Remark =>
  remarkOn(path, finding(more), lines, { question: 'What might they say?', onChangedLines: true });
const plain = remark({
  rule: 'undefined-term',
  severity: 'warning',
  rewrites: [],
  related: [],
  endLine: 3,
  endColumn: 9,
});

const json = (text: string): unknown => JSON.parse(text);

describe('formats for other tools', () => {
  it('github: escapes commands, gives columns for one line only', () => {
    const file = 'Größe & Maß/50%25 "off"%2C a%3Ab%0Ac.md';
    assert.equal(
      formatGithub([remark(), plain]),
      [
        `::warning file=${file},line=3,endLine=3,col=3,endColumn=9,title=An invitation (undefined-term)::<Telling> & "more", 100%25.%0AWhat might they say?`,
        `::notice file=${file},line=3,endLine=4,title=An invitation (sole-deliverer)::<Telling> & "more", 100%25.%0AWhat might they say?%0AYou could: Ask students to predict first: “Why?”`,
        '',
      ].join('\n'),
    );
  });

  it('github: ten of a kind, the weightiest first, and the rest counted', () => {
    const many = [
      ...Array.from({ length: 8 }, () => remark({ severity: 'hint' })),
      ...Array.from({ length: 7 }, () => remark()),
      ...Array.from({ length: 12 }, () => plain),
    ];
    const commands = formatGithub(many).trimEnd().split('\n');
    const count = (words: RegExp): number => commands.filter((line) => words.test(line)).length;
    assert.deepEqual([count(/^::warning /), count(/^::notice /), count(/^::error/)], [10, 10, 0]);
    assert.equal(commands.at(-1), '7 more remarks are counted in the summary; GitHub shows 10 of a kind.');
    assert.equal(formatGithub([]), '');
  });

  it('checkstyle: XML that holds any text', () => {
    const odd = remark({ message: 'tab\there, bell\u0007, <b> & "quote"\r\n', rewrites: [] });
    assert.equal(
      formatCheckstyle([odd, plain]),
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<checkstyle version="4.3">',
        '  <file name="Größe &amp; Maß/50% &quot;off&quot;, a:b&#10;c.md">',
        '    <error line="3" column="3" severity="info" message="tab&#9;here, bell\ufffd, &lt;b&gt; &amp; &quot;quote&quot;&#13;&#10;&#10;What might they say?" source="stem-shift.sole-deliverer"/>',
        '    <error line="3" column="3" severity="warning" message="&lt;Telling&gt; &amp; &quot;more&quot;, 100%.&#10;What might they say?" source="stem-shift.undefined-term"/>',
        '  </file>',
        '</checkstyle>',
        '',
      ].join('\n'),
    );
  });

  it('gitlab: one fingerprint for each, the same wherever it stands', () => {
    const issues = json(formatGitlab([remark(), remark({ line: 30 }), plain])) as Record<string, unknown>[];
    assert.deepEqual(issues[0], {
      description:
        '<Telling> & "more", 100%.\nWhat might they say?\nYou could: Ask students to predict first: “Why?”',
      check_name: 'sole-deliverer',
      fingerprint: issues[0]?.['fingerprint'],
      severity: 'info',
      location: { path, lines: { begin: 3, end: 4 } },
    });
    const fingerprints = issues.map((issue) => issue['fingerprint']);
    assert.equal(new Set(fingerprints).size, 3);
    assert.match(String(fingerprints[0]), /^[0-9a-f]{16}$/);
    const [moved] = json(formatGitlab([remark({ line: 90, endLine: 91 })])) as Record<string, unknown>[];
    assert.equal(moved?.['fingerprint'], fingerprints[0]);
  });

  it('rdjson: counts bytes, and suggests the first rewrite', () => {
    const [diagnostic] = (json(formatRdjson([remark()])) as { diagnostics: Record<string, unknown>[] })
      .diagnostics;
    assert.deepEqual(diagnostic, {
      message:
        '<Telling> & "more", 100%.\nWhat might they say?\nYou could: Ask students to predict first: “Why?”',
      location: { path, range: { start: { line: 3, column: 3 }, end: { line: 4, column: 12 } } },
      severity: 'INFO',
      code: { value: 'sole-deliverer' },
      // The smiling face takes two code units and four bytes.
      suggestions: [
        {
          range: { start: { line: 3, column: 8 }, end: { line: 3, column: 34 } },
          text: 'Ask: "Why does `a` bend?"',
        },
      ],
    });
  });

  it('rdjson: keeps to the format of reviewdog', async () => {
    assert.deepEqual(await rdjsonProblems(formatRdjson([remark(), plain])), []);
    const broken = formatRdjson([remark()]).replace('"severity": "INFO"', '"severity": "LOUD"');
    assert.notDeepEqual(await rdjsonProblems(broken), []);
  });

  it('github-review: whole lines as a suggestion, only on lines that changed, at most ten', () => {
    const { comments } = json(formatGithubReview([remark(), plain])) as { comments: unknown[] };
    assert.deepEqual(comments, [
      {
        path,
        line: 3,
        side: 'RIGHT',
        body: [
          'What might they say? One way to try it:',
          '',
          '```suggestion',
          '- 😀 Ask: "Why does `a` bend?"',
          '```',
          '',
          '<!-- stem-shift sole-deliverer:0123456789abcdef -->',
        ].join('\n'),
      },
    ]);
    const count = (remarks: Remark[]): number =>
      (json(formatGithubReview(remarks)) as { comments: unknown[] }).comments.length;
    assert.equal(count([{ ...remark(), onChangedLines: false }]), 0);
    assert.equal(count(Array.from({ length: 25 }, () => remark())), 10);
  });

  it('github-review: a fence longer than any in the lesson, and every line of a longer rewrite', () => {
    const edits = [{ line: 3, column: 6, endLine: 4, endColumn: 12, text: 'Ask:\r\n```\r\nx\r\n```' }];
    const { comments } = json(formatGithubReview([remark({ rewrites: [{ ...rewrite, edits }] })])) as {
      comments: { body: string; start_line?: number; line: number }[];
    };
    assert.match(comments[0]?.body ?? '', /````suggestion\n- 😀 Ask:\n```\nx\n```\n````\n/);
    assert.deepEqual([comments[0]?.start_line, comments[0]?.line], [3, 4]);
  });

  describe('sarif', () => {
    const validate = sarifValidator();
    const log = json(formatSarif([remark(), remark(), plain]));
    interface Run {
      tool: { driver: { rules: { id: string; help: { text: string; markdown: string } }[] } };
      results: {
        ruleId: string;
        ruleIndex: number;
        partialFingerprints: Record<string, string>;
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
        fixes?: unknown[];
      }[];
    }
    const [run] = (log as { runs: Run[] }).runs;

    it('is valid by the schema of SARIF 2.1.0', () => {
      assert.ok(validate(log), JSON.stringify(validate.errors, null, 1));
      assert.ok(!validate({ ...(log as object), runs: [{ results: [] }] }));
    });

    it('has stable ids, help for every rule, and fingerprints that rest on words', () => {
      assert.deepEqual(
        run?.tool.driver.rules.map(({ id }) => id),
        rules.map(({ id }) => id),
      );
      for (const rule of run?.tool.driver.rules ?? []) {
        assert.equal(rule.help.text, rulePages[rule.id], rule.id);
        assert.match(rule.help.markdown, new RegExp(`^# ${rule.id}\n`));
      }
      assert.deepEqual(
        run?.results.map(({ partialFingerprints }) => partialFingerprints['stemShiftWords/v1']),
        [
          'sole-deliverer:0123456789abcdef:1',
          'sole-deliverer:0123456789abcdef:2',
          'sole-deliverer:0123456789abcdef:3',
        ],
      );
      for (const { ruleId, ruleIndex } of run?.results ?? [])
        assert.equal(run?.tool.driver.rules[ruleIndex]?.id, ruleId);
    });

    it('gives relative addresses that lead back to the path', () => {
      const uri = run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
      assert.match(uri, /^[\w%.~!*'()/-]+$/);
      assert.equal(decodeURIComponent(uri), path);
      assert.equal(new URL(uri, 'file:///x/').pathname, `/x/${uri}`);
      assert.equal(addressOf('a/b c.md'), 'a/b%20c.md');
    });

    it('holds places, further passages and fixes', () => {
      assert.deepEqual(run?.results[0]?.locations[0]?.physicalLocation.region, {
        startLine: 3,
        startColumn: 3,
        endLine: 4,
        endColumn: 12,
      });
      assert.deepEqual(
        run?.results.map(({ fixes }) => fixes?.length ?? 0),
        [1, 1, 0],
      );
    });
  });
});
