import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './command';
import { heat, repositoryWithHistory, rivers, runGit, type LessonRepository } from './review-repository';
import { sarifValidator } from './validators';
import {
  action,
  fakeGithub,
  readYaml,
  runScript,
  runStep,
  type Context,
  type FakeGithub,
  type Step,
  type StepRun,
} from './workflow';

interface ActionFile {
  inputs: Record<string, { default: string; description: string }>;
  runs: { using: string; steps: Step[] };
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[] }>;
}

const token = 'a-token';

describe('the GitHub Action and the recipes', function () {
  this.timeout(180_000);
  const definition = readYaml<ActionFile>('action.yml');
  const steps = definition.runs.steps;
  const step = (name: RegExp): Step => {
    const found = steps.find((one) => name.test(one.name ?? ''));
    assert.ok(found, String(name));
    return found;
  };
  let repository: LessonRepository;
  let github: FakeGithub;
  before(async () => {
    repository = repositoryWithHistory();
    github = await fakeGithub(token);
  });
  after(() => {
    repository.remove();
    github.close();
  });

  const run = (
    name: RegExp,
    more: Context = {},
    environment: Record<string, string> = {},
  ): Promise<StepRun> => {
    const defaults = Object.entries(definition.inputs).map(([input, value]): [string, string] => [
      `inputs.${input}`,
      value.default.includes('${{') ? '' : value.default,
    ]);
    const context = {
      ...Object.fromEntries(defaults),
      'github.action_path': action,
      'inputs.token': token,
      'inputs.pull-request': '7',
      'github.event.pull_request.head.sha': repository.git('rev-parse', 'change'),
      ...more,
    };
    return runStep(step(name), {
      cwd: repository.path,
      context,
      environment: { GITHUB_API_URL: github.address, GITHUB_BASE_REF: '', ...environment },
    });
  };

  it('is composite, says what each input is for, and hands values to scripts by the environment only', () => {
    assert.equal(definition.runs.using, 'composite');
    for (const [name, { description }] of Object.entries(definition.inputs))
      assert.match(description, /\.$/, name);
    for (const { run: script = '', shell, uses } of steps) {
      assert.deepEqual([shell, uses], ['bash', undefined]);
      assert.doesNotMatch(script, /\$\{\{/);
    }
  });

  it('pins every action of the examples by its commit, and asks for no more than it needs', () => {
    const permissions: Record<string, Record<string, string>> = {
      'github.yml': { contents: 'read' },
      'github-comment.yml': { contents: 'read', 'pull-requests': 'write' },
      'github-fork-review.yml': { contents: 'read' },
      'github-fork-comment.yml': { actions: 'read', 'pull-requests': 'write' },
    };
    const examples = readdirSync('docs/review').filter((name) => name.startsWith('github'));
    assert.deepEqual(examples.sort(), Object.keys(permissions).sort());
    for (const name of examples) {
      const workflow = readYaml<Workflow>(join('docs/review', name));
      assert.deepEqual(workflow.permissions, permissions[name], name);
      for (const { uses, with: inputs = {} } of Object.values(workflow.jobs).flatMap((job) => job.steps)) {
        if (uses === undefined) continue;
        assert.match(uses, /@(?:[0-9a-f]{40}|COMMIT)$/, name);
        if (uses.startsWith('OWNER/stem-shift'))
          for (const input of Object.keys(inputs)) assert.ok(input in definition.inputs, `${name}: ${input}`);
      }
      const text = readFileSync(join('docs/review', name), 'utf8');
      if (/pull_request:/.test(text)) assert.match(text, /fetch-depth: 0/);
    }
  });

  it('prepares nothing where the command line is built', async () => {
    const { code, stdout } = await run(/^Prepare/);
    assert.deepEqual([code, stdout], [0, '']);
  });

  it('annotates, and puts the page into the summary, without any right to write', async () => {
    const before = github.requests.length;
    const ran = await run(/^Review/, { 'inputs.base': 'main' });
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(ran.stdout.match(/^::notice file=unit 2\/größe & «maß»\.md,line=\d+/gm)?.length, 2);
    assert.match(ran.summary, /^## What changes for students\n/);
    assert.match(
      ran.summary,
      /\[`unit 1\/heat\.md:13`\]\(https:\/\/github\.example\/school\/lessons\/blob\/[0-9a-f]{40}\/unit%201\/heat\.md\?plain=1#L13\)/,
    );
    assert.equal(readFileSync(ran.outputs['page'] ?? '', 'utf8'), ran.summary);
    assert.deepEqual([github.requests.length, ran.outputs['comments']], [before, undefined]);
  });

  it('fails only where that is asked for, after all is written down', async () => {
    const ran = await run(/^Review/, { 'inputs.base': 'main', 'inputs.fail-on': 'hint' });
    assert.equal(ran.code, 1);
    assert.match(ran.summary, /^## What changes/);
    const unknown = await run(/^Review/, { 'inputs.base': 'no-such-branch' });
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /There is no commit "no-such-branch" here/);
  });

  it('looks at named paths, and writes SARIF, where it is asked to', async () => {
    const ran = await run(/^Review/, {
      'inputs.base': 'main',
      'inputs.paths': 'unit 1\nold\n',
      'inputs.sarif': 'lessons.sarif',
    });
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.summary, /3 lessons/);
    const sarif = join(repository.path, 'lessons.sarif');
    assert.ok(sarifValidator()(JSON.parse(readFileSync(sarif, 'utf8'))));
    repository.delete('lessons.sarif');
  });

  it('compares a checked out merge with its first parent, and a branch with where it left its base', async () => {
    const merged = temporaryFolder();
    runGit(merged.path, ['clone', '--quiet', '--branch=change', `file://${repository.path}`, '.']);
    const review = async (environment: Record<string, string>): Promise<string> => {
      const ran = await runStep(step(/^Review/), {
        cwd: merged.path,
        context: { 'github.action_path': action, 'inputs.fail-on': 'never', 'inputs.from': 'peer' },
        environment: { GITHUB_BASE_REF: 'main', ...environment },
      });
      assert.equal(ran.code, 0, ran.stderr);
      return ran.summary;
    };
    assert.match(await review({}), /6 lessons/);
    runGit(merged.path, ['switch', '--quiet', '--detach', 'origin/main']);
    runGit(merged.path, ['merge', '--quiet', '-m', 'Merge', 'origin/change']);
    runGit(merged.path, ['update-ref', '-d', 'refs/remotes/origin/main']);
    runGit(merged.path, ['update-ref', '-d', 'refs/remotes/origin/HEAD']);
    const summary = await review({ GITHUB_SHA: runGit(merged.path, ['rev-parse', 'HEAD']) });
    assert.match(summary, /6 lessons/);
    assert.doesNotMatch(summary, /untouched/);
    merged.remove();
  });

  it('keeps one comment up to date, however many there are', async () => {
    const page = { 'steps.review.outputs.page': join(repository.path, '..', `page-${process.pid}.md`) };
    const file = page['steps.review.outputs.page'];
    for (let at = 0; at < 120; at++) github.comments.push({ id: at, body: `Talk ${at}` });
    writeFileSync(file, '## First "page" $HOME `x`\n');
    assert.equal((await run(/^Keep the page/, page)).code, 0);
    assert.equal(github.comments.length, 121);
    writeFileSync(file, '## Second\n');
    assert.equal((await run(/^Keep the page/, page)).code, 0);
    assert.equal(github.comments.length, 121);
    assert.equal(github.comments.at(-1)?.body, '<!-- stem-shift review -->\n## Second\n');
  });

  it('goes on with a notice where the token may not write, and never shows it', async () => {
    github.refuse = 403;
    const file = join(repository.path, '..', `page-${process.pid}.md`);
    const ran = await run(/^Keep the page/, { 'steps.review.outputs.page': file });
    github.refuse = undefined;
    assert.equal(ran.code, 0);
    assert.match(ran.stdout, /^::notice::GitHub answered 403 .*pull-requests: write/);
    const offline = await run(
      /^Keep the page/,
      { 'steps.review.outputs.page': file },
      { GITHUB_API_URL: 'http://127.0.0.1:9' },
    );
    assert.deepEqual([offline.code, offline.stdout.includes(token)], [0, false]);
    const none = await run(/^Keep the page/, {
      'steps.review.outputs.page': file,
      'inputs.pull-request': '',
    });
    assert.match(none.stdout, /no pull request/);
  });

  it('offers each suggestion once, on the commit of the pull request', async () => {
    const reviewed = await run(/^Review/, { 'inputs.base': 'main', 'inputs.suggestions': 'true' });
    const comments = { 'steps.review.outputs.comments': reviewed.outputs['comments'] ?? '' };
    assert.ok(existsSync(comments['steps.review.outputs.comments']));
    assert.equal((await run(/^Offer suggestions/, comments)).code, 0);
    const [review] = github.reviews;
    assert.deepEqual(
      [review?.event, review?.commit_id, review?.comments.length],
      ['COMMENT', repository.git('rev-parse', 'change'), 2],
    );
    const again = await run(/^Offer suggestions/, comments);
    assert.match(again.stdout, /was suggested before/);
    assert.equal(github.reviews.length, 1);
  });

  it('hands the page of a fork from one workflow to the other', async () => {
    const [first] = Object.values(readYaml<Workflow>('docs/review/github-fork-review.yml').jobs);
    const [second] = Object.values(readYaml<Workflow>('docs/review/github-fork-comment.yml').jobs);
    const folder = temporaryFolder();
    folder.write({ 'page.md': '## Page\n' });
    const handOver = first?.steps.find(({ name }) => name === 'Hand the page over');
    const whose = second?.steps.find(({ id }) => id === 'whose');
    assert.ok(handOver && whose);
    const context = {
      'steps.review.outputs.page': join(folder.path, 'page.md'),
      'github.event.pull_request.number': '7',
      'github.event.workflow_run.head_sha': 'abc',
    };
    await runStep(handOver, { cwd: folder.path, context, environment: {} });
    assert.equal(readFileSync(join(folder.path, 'handover/page.md'), 'utf8'), '## Page\n');
    mkdirSync(join(folder.path, 'bin'));
    const environment = { PATH: `${join(folder.path, 'bin')}:${process.env['PATH'] ?? ''}` };
    const numberFor = async (head: string): Promise<string | undefined> => {
      writeFileSync(
        join(folder.path, 'bin/gh'),
        `#!/bin/sh\n[ "$2" = repos/school/lessons/pulls/7 ] && echo ${head}\n`,
        { mode: 0o755 },
      );
      return (await runStep(whose, { cwd: folder.path, context, environment })).outputs['number'];
    };
    assert.deepEqual([await numberFor('abc'), await numberFor('def')], ['7', undefined]);
    writeFileSync(join(folder.path, 'handover/number'), '$(touch evil)7\nnumber=1\n');
    assert.equal(await numberFor('abc'), undefined);
    assert.ok(!existsSync(join(folder.path, 'evil')));
    folder.remove();
  });

  it('writes what GitLab reads', async () => {
    const { lessons } = readYaml<{
      lessons: { script: string[]; artifacts: { reports: { codequality: string } } };
    }>('docs/review/gitlab.yml');
    const ran = await runScript(lessons.script.join('\n'), repository.path, {
      STEM_SHIFT: action,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: repository.git('merge-base', 'main', 'change'),
    });
    assert.equal(ran.code, 0, ran.stderr);
    const report = join(repository.path, lessons.artifacts.reports.codequality);
    assert.equal((JSON.parse(readFileSync(report, 'utf8')) as unknown[]).length, 2);
    assert.match(ran.stdout, /^## What changes/);
    for (const file of ['lessons.json', 'lessons.md']) repository.delete(file);
  });

  it('shows a branch before it is pushed, and stops nothing', async () => {
    const remote = temporaryFolder();
    runGit(remote.path, ['init', '--quiet', '--bare']);
    const hook = join(repository.path, '.git/hooks/pre-push');
    writeFileSync(hook, readFileSync('docs/review/pre-push'), { mode: 0o755 });
    assert.ok(statSync(hook).mode & 0o100);
    const push = await runScript(`git push ${remote.path} change`, repository.path, { STEM_SHIFT: action });
    assert.equal(push.code, 0, push.stderr);
    assert.match(push.stdout, /unit 1\/heat\.md \(edited\)/);
    const without = await runScript(`git push ${remote.path} main`, repository.path, {
      STEM_SHIFT: '/nowhere',
    });
    assert.equal(without.code, 0);
    const page = await runScript(`sh ${action}/docs/review/mail.sh main change`, repository.path, {
      STEM_SHIFT: action,
    });
    assert.match(page.stdout, /^## What changes for students/);
    remote.remove();
  });

  it('runs as a pre-commit hook', async () => {
    const hooks =
      readYaml<{ id: string; entry: string; language: string; pass_filenames?: boolean }[]>(
        '.pre-commit-hooks.yaml',
      );
    const folder = temporaryFolder();
    folder.write({ 'a.md': heat, 'b c.md': rivers });
    for (const { entry, pass_filenames: passes } of hooks) {
      const cwd = passes === false ? repository.path : folder.path;
      const files = passes === false ? '' : ` 'a.md' 'b c.md'`;
      const ran = await runScript(
        `stem-shift() { node ${action}/dist/cli.js "$@"; }\n${entry}${files}`,
        cwd,
        {},
      );
      assert.equal(ran.code, 0, ran.stderr);
      assert.match(ran.stdout, passes === false ? /6\s+lessons\s+changed/ : /2 lessons read/);
    }
    folder.remove();
  });
});
