import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Skeletons of whole documents; their text is in `snippets/skeletons`. */
const skeletons = [
  { name: 'A lesson', file: 'lesson', prefix: ['lesson', 'skeleton-lesson'] },
  {
    name: 'A problem-based unit',
    file: 'problem-based-unit',
    prefix: ['problem-based-unit', 'unit', 'skeleton-problem-based-unit'],
  },
  { name: 'A lesson in five phases (5E)', file: 'lesson-5e', prefix: ['lesson-5e', '5e', 'skeleton-5e'] },
  {
    name: 'A staff session',
    file: 'staff-session',
    prefix: ['pd-session', 'staff-session', 'skeleton-staff'],
  },
  { name: "A coach's note", file: 'coach-note', prefix: ['coach-note', 'review-note', 'skeleton-coach'] },
];

/** @type {Record<string, string>} */
const attributeNames = {
  voice: 'Voice',
  'co-creation': 'Co-creation',
  'social-construction': 'Social construction',
  'self-discovery': 'Self-discovery',
};

/** @type {Record<string, string>} */
const formNames = {
  question: 'a question',
  structure: 'a structure',
  expression: 'something to write, draw or say',
};

/** @type {Record<string, string>} */
const situationNames = {
  clarify: 'to understand',
  probe: 'to look deeper',
  widen: 'to open up',
  celebrate: 'to celebrate',
};

/** @param {string} grades */
const gradesName = (grades) =>
  grades === 'any' ? 'every grade' : grades === 'staff' ? 'staff' : `grades ${grades}`;

/** @param {string} words */
const escaped = (words) => words.replace(/[\\$]/g, '\\$&');

/**
 * The body of a snippet: each `{slot}` of a prompt becomes a tab stop, the same slot the same one.
 * @param {string} text
 */
export function snippetBody(text) {
  /** @type {string[]} */
  const slots = [];
  const body = text.split(/(\{[^{}]+\})/).map((part) => {
    const slot = /^\{([^{}:]+)(?::([^{}]+))?\}$/.exec(part);
    if (!slot) return escaped(part);
    const [, name = '', first = name] = slot;
    if (!slots.includes(name)) slots.push(name);
    return `\${${slots.indexOf(name) + 1}:${first}}`;
  });
  return `${body.join('')}$0`;
}

/**
 * The text of every generated file, by its path from the root of the repository.
 * @param {string} root
 * @returns {Record<string, string>}
 */
export function generatedFiles(root) {
  /** @type {{id: string, attribute: string, grades: string, form: string, text: string, prefix?: string}[]} */
  const prompts = JSON.parse(readFileSync(join(root, 'src/core/prompts/prompts.json'), 'utf8'));
  /** @type {Record<string, unknown>} */
  const promptSnippets = {};
  for (const { id, attribute, grades, form, text, prefix } of prompts) {
    promptSnippets[id] = {
      prefix: prefix && prefix !== id ? [prefix, id] : id,
      body: [snippetBody(text)],
      description: `${attributeNames[attribute] ?? attribute}, ${gradesName(grades)}: ${formNames[form] ?? form}`,
    };
  }
  /** @type {{id: string, situation: string, from: string, text: string}[]} */
  const stems = JSON.parse(readFileSync(join(root, 'src/core/prompts/stems.json'), 'utf8'));
  /** @type {Record<string, unknown>} */
  const coachSnippets = {};
  for (const { id, situation, from, text } of stems) {
    coachSnippets[`coach-${id}`] = {
      prefix: `coach-${id}`,
      body: [snippetBody(text.replaceAll('{words}', '{words:their words}'))],
      description: `A coach's question, ${situationNames[situation] ?? situation}, from a ${from}`,
    };
  }
  /** @type {Record<string, unknown>} */
  const skeletonSnippets = {};
  for (const { name, file, prefix } of skeletons) {
    const body = readFileSync(join(root, `snippets/skeletons/${file}.md`), 'utf8')
      .trimEnd()
      .split(/\r?\n/);
    skeletonSnippets[name] = { prefix, body, description: `${name}: a skeleton to fill` };
  }
  return {
    'snippets/prompts.json': `${JSON.stringify(promptSnippets, null, 2)}\n`,
    'snippets/coach.json': `${JSON.stringify(coachSnippets, null, 2)}\n`,
    'snippets/skeletons.json': `${JSON.stringify(skeletonSnippets, null, 2)}\n`,
  };
}
