/**
 * `npm run bench`: how long things take, as ratios to what cannot be avoided. Never a test: machines
 * differ. Each figure is the median of at least five runs in one process, after a warm-up.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { analyze, createAnalysisMemory, defaultOptions } from '../../src/core/index';
import { readLesson } from '../../src/core/lesson/read-lesson';
import { readMoves } from '../../src/core/moves/read-moves';

const runs = 7;
const gold = '../shared/gold/dev/lessons';
const folder = existsSync(gold) ? gold : 'media/samples';
const lessons = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;
const median = (values: readonly number[]): number => quantile(values, 0.5);
const repeat = (work: () => void): number[] => {
  work();
  return Array.from({ length: runs }, () => milliseconds(work));
};

/** (a) The whole engine, and the moves alone, against the parser that it is built on, on the same files, turn by turn. */
function engineAgainstParser(): void {
  const parser = unified().use(remarkParse).use(remarkFrontmatter).freeze();
  const parse = (): void => lessons.forEach((text) => parser.parse(text));
  const engine = (): void => lessons.forEach((text) => analyze(text));
  const moves = (): number => {
    // What was read of a passage is kept with it, so that every turn takes lessons that are new.
    const read = lessons.map((text) => readLesson(text));
    return milliseconds(() => read.forEach((lesson) => readMoves(lesson)));
  };
  parse();
  engine();
  const turns = Array.from({ length: runs }, () => ({
    engine: milliseconds(engine),
    parser: milliseconds(parse),
    moves: moves(),
  }));
  const middle = (of: (turn: (typeof turns)[number]) => number): number => median(turns.map(of));
  const ratios = turns.map((turn) => turn.engine / turn.parser);
  print(`(a) engine / remark-parse with front matter, ${lessons.length} files of ${folder}`);
  print(
    `    median ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}); ` +
      `engine ${middle((turn) => turn.engine).toFixed(0)} ms, parser ${middle((turn) => turn.parser).toFixed(0)} ms`,
  );
  print(
    `    moves alone / remark-parse: median ratio ${middle((turn) => turn.moves / turn.parser).toFixed(2)}; moves ${middle((turn) => turn.moves).toFixed(0)} ms`,
  );
}

/** A lesson of about as many lines, made of whole lessons. */
function lessonOf(lines: number): string {
  const parts: string[] = [];
  for (let count = 0, at = 0; count < lines; at++) {
    const text = (lessons[at % lessons.length] ?? '').replace(/^---\n[^]*?\n---\n/, '');
    parts.push(text);
    count += text.split('\n').length;
  }
  return parts.join('\n\n').split('\n').slice(0, lines).join('\n');
}

/** (b) From one typed letter to new findings, at places spread over the lesson. */
function edits(lines: number, bound: number): void {
  const memory = createAnalysisMemory();
  let text = lessonOf(lines);
  analyze(text, defaultOptions, memory);
  const times: number[] = [];
  for (let edit = 0; edit < 200; edit++) {
    const near = Math.floor((text.length * ((edit * 37) % 200)) / 200);
    const word = /[a-z] [a-z]/.exec(text.slice(near));
    const at = near + (word?.index ?? 0) + 1;
    const typed = text.slice(0, at) + 'x' + text.slice(at);
    times.push(milliseconds(() => analyze(typed, defaultOptions, memory)));
    if (edit % 2 === 0) text = typed;
    else times.push(milliseconds(() => analyze(text, defaultOptions, memory)));
  }
  const half = times.slice(times.length / 4);
  print(
    `(b) one letter in ${lines} lines (${(text.length / 1000).toFixed(0)} kB): p50 ${median(half).toFixed(2)} ms (aim ${bound}), p95 ${quantile(half, 0.95).toFixed(2)} ms`,
  );
}

/** (c) The command over 200 files against starting Node and reading them. */
function command(): void {
  const place = mkdtempSync(join(tmpdir(), 'stem-shift-bench-'));
  try {
    for (let at = 0; at < 200; at++)
      writeFileSync(join(place, `lesson-${at}.md`), lessons[at % lessons.length] ?? '');
    const cli = join(process.cwd(), 'dist/cli.js');
    const floor = `const fs=require('fs');for(const f of fs.readdirSync('.'))fs.readFileSync(f,'utf8').split('\\n')`;
    const run =
      (args: readonly string[]): (() => void) =>
      () =>
        void spawnSync(process.execPath, args, { cwd: place, maxBuffer: 1 << 30 });
    const ours = repeat(run([cli, 'check', '.', '--format', 'json']));
    const bare = repeat(run(['-e', floor]));
    print(
      `(c) command over 200 files: ${median(ours).toFixed(0)} ms, ${(median(ours) / median(bare)).toFixed(1)} times the floor of Node reading them (${median(bare).toFixed(0)} ms)`,
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** (d) What one open lesson keeps in memory, and what the command needs at most. */
function memory(): void {
  const text = lessonOf(10_000);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = createAnalysisMemory();
  const analysis = analyze(text, defaultOptions, kept);
  globalThis.gc?.();
  const after = process.memoryUsage().heapUsed;
  print(
    `(d) a 10,000-line lesson (${(text.length / 1e6).toFixed(1)} MB) with ${analysis.lesson.passages.length} passages keeps ${((after - before) / 1e6).toFixed(1)} MB; ` +
      `peak of this process ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`,
  );
}

print(`Node ${process.version}, ${runs} runs each, medians`);
engineAgainstParser();
edits(200, 3);
edits(10_000, 16);
command();
memory();
