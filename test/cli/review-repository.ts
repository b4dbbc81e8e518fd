import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder, type TemporaryFolder } from './command';

/** The name of who wrote the lessons, which no review may say. */
export const author = 'Ann Author';

/** Nothing of the machine's own git may make a difference; times stand still. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: author,
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_COMMITTER_NAME: author,
  GIT_COMMITTER_EMAIL: 'ann@example.org',
  GIT_AUTHOR_DATE: '2026-01-05T08:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-05T08:00:00Z',
};

export interface LessonRepository extends TemporaryFolder {
  git(...args: string[]): string;
  commit(message: string): void;
  move(from: string, to: string): void;
  delete(path: string): void;
}

/** A repository in a folder that is there for one test. */
export function lessonRepository(): LessonRepository {
  const folder = temporaryFolder();
  const repository = repositoryIn(folder);
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.git('config', 'core.autocrlf', 'false');
  return repository;
}

export function repositoryIn(folder: TemporaryFolder): LessonRepository {
  const git = (...args: string[]): string => runGit(folder.path, args);
  return {
    ...folder,
    git,
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '-m', message);
    },
    move: (from, to) => {
      mkdirSync(dirname(join(folder.path, to)), { recursive: true });
      renameSync(join(folder.path, from), join(folder.path, to));
    },
    delete: (path) => rmSync(join(folder.path, path)),
  };
}

export function runGit(cwd: string, args: readonly string[]): string {
  const ran = spawnSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...gitEnvironment },
  });
  if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
  return ran.stdout.trim();
}

const told = 'Explain to students that heat moves from warmer things to cooler ones until both are the same.';

export const heat = [
  '# Lesson plan: Why does metal feel cold?',
  '## Objectives',
  '- Students will describe heat as energy that moves.',
  '## Opening (5 min)',
  'Ask: "What do you notice about the leg of your chair?" Everyone writes one idea.',
  '## Direct instruction (20 min)',
  told,
  'Show the video about insulators (6 min). Students watch and take notes.',
  '## Closing (5 min)',
  'Students write an exit ticket.',
  '',
].join('\n\n');

/** The same lesson turned from telling to coaching. */
export const heatCoached = heat
  .replace(
    told,
    [
      'Ask: "What do you already know or suspect about heat? Jot down one idea." (think 1 min, then pairs)',
      'Listen for: heat moves from warmer things to cooler ones until both are the same.',
      'In groups of three, students compare their ideas, agree on one explanation and defend it to another group.',
    ].join('\n\n'),
  )
  .replace(
    'Students write an exit ticket.',
    'Students reflect in their journals: what changed in how I think about heat, and what do I still wonder?',
  );

export const rivers = [
  '# Lesson plan: Rivers',
  '## Objectives',
  '- Students will describe how rivers shape the land.',
  '## Lecture (10 min)',
  'Tell the class how a river carries sand and stones from the hills to the sea.',
  '## Practice (15 min)',
  'Students build a stream table and draw what they observe.',
  '',
].join('\n\n');

const bridges = rivers.replaceAll('Rivers', 'Bridges').replaceAll('river', 'bridge');
const magnets = heat.replaceAll('heat', 'magnetism').replace('metal feel cold', 'iron stick');

/**
 * A history of two branches: `main`, which went on by itself, and `change`, which turns a lesson from telling to
 * coaching, adds telling, moves a section, renames a lesson, changes line ends, deletes one, adds one, and meets
 * a submodule, a binary file and names with spaces and other letters.
 */
export function repositoryWithHistory(): LessonRepository {
  const repository = lessonRepository();
  const library = temporaryFolder();
  runGit(library.path, ['init', '--quiet', '--initial-branch=main']);
  library.write({ 'other.md': rivers });
  runGit(library.path, ['add', '--all']);
  runGit(library.path, ['commit', '--quiet', '-m', 'Other lessons']);
  repository.git('submodule', '--quiet', 'add', library.path, 'shared lessons');
  repository.write({
    'unit 1/heat.md': heat,
    'unit 1/ends.md': rivers,
    'unit 2/moved.md': magnets,
    'bridges.md': bridges,
    'old/stays the same.md': rivers.replaceAll('Rivers', 'Lakes').replaceAll('river', 'lake'),
    'untouched.md': heat,
    'picture.md': new Uint8Array([0, 1, 2, 3]),
    'README.md': '# Lessons\n\nPlans of our school.\n',
  });
  repository.commit('First lessons');
  repository.git('switch', '--quiet', '--create', 'change');
  runGit(library.path, ['commit', '--quiet', '--allow-empty', '-m', 'More']);
  const [opening = '', ...rest] = magnets.split(/^(?=## )/m);
  const [objectives = '', first = '', second = '', third = ''] = rest;
  repository.write({
    'unit 1/heat.md': heatCoached,
    'unit 1/ends.md': rivers.replaceAll('\n', '\r\n'),
    'unit 2/moved.md': [opening, objectives, second, first, third].join(''),
    'unit 2/größe & «maß».md': rivers.replace('sea.', 'sea.\n\nExplain to students why a river bends.'),
    'README.md': '# Lessons\n\nPlans of our school, for everyone.\n',
    'picture.md': '# Pictures\n\nNow words.\n',
  });
  repository.move('old/stays the same.md', 'new/stays the same.md');
  repository.delete('bridges.md');
  runGit(join(repository.path, 'shared lessons'), ['pull', '--quiet', 'origin', 'main']);
  repository.commit('Turn heat from telling to coaching');
  repository.git('switch', '--quiet', 'main');
  repository.write({ 'untouched.md': rivers });
  repository.commit('Meanwhile, on main');
  repository.git('switch', '--quiet', 'change');
  library.remove();
  return repository;
}
