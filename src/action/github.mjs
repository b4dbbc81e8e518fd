// What the action asks GitHub for: `node github.mjs comment` keeps one comment up to date, `node github.mjs suggest`
// offers rewrites. The only part of STEM Shift that reaches a network, and only where a workflow asks for it.
import { existsSync, readFileSync } from 'node:fs';

const { GITHUB_API_URL, GITHUB_REPOSITORY, TOKEN = '', PULL_REQUEST = '', PULL_REQUEST_HEAD } = process.env;
const { PAGE = '', COMMENTS = '' } = process.env;

/** Found again at the beginning of our comment. */
const marker = '<!-- stem-shift review -->';
/** GitHub takes comments of up to 65536 characters. */
const longestPage = 60_000;
const onePage = 100;

/** GitHub does not let us do what we asked for; the workflow goes on. */
class Refused extends Error {}

/**
 * @param {string} method
 * @param {string} path below the repository
 * @param {unknown} [body]
 * @returns {Promise<unknown>}
 */
async function ask(method, path, body) {
  const answer = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${TOKEN}`,
      'x-github-api-version': '2022-11-28',
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((/** @type {Error} */ { message }) => {
    throw new Refused(`GitHub could not be reached (${message}).`);
  });
  if (!answer.ok) throw new Refused(`GitHub answered ${answer.status} to ${method} ${path}.`);
  return answer.json();
}

/**
 * Every comment of a list, page by page.
 *
 * @param {string} path
 * @returns {AsyncGenerator<{id: number, body: string}>}
 */
async function* commentsAt(path) {
  for (let page = 1; ; page++) {
    const comments = /** @type {{id: number, body: string}[]} */ (
      await ask('GET', `${path}?per_page=${onePage}&page=${page}`)
    );
    yield* comments;
    if (comments.length < onePage) return;
  }
}

async function keepComment() {
  if (!existsSync(PAGE)) return console.log('There is no page to show.');
  const body = `${marker}\n${readFileSync(PAGE, 'utf8').slice(0, longestPage)}`;
  for await (const comment of commentsAt(`issues/${PULL_REQUEST}/comments`)) {
    if (!comment.body.startsWith(marker)) continue;
    await ask('PATCH', `issues/comments/${comment.id}`, { body });
    return;
  }
  await ask('POST', `issues/${PULL_REQUEST}/comments`, { body });
}

async function suggest() {
  if (!existsSync(COMMENTS)) return console.log('There is nothing to suggest.');
  /** @type {{event: string, comments: {body: string}[]}} */
  const review = JSON.parse(readFileSync(COMMENTS, 'utf8'));
  const made = new Set();
  for await (const { body } of commentsAt(`pulls/${PULL_REQUEST}/comments`)) made.add(keyOf(body));
  const comments = review.comments.filter(({ body }) => !made.has(keyOf(body)));
  if (comments.length === 0) return console.log('Everything that could be suggested was suggested before.');
  await ask('POST', `pulls/${PULL_REQUEST}/reviews`, { ...review, comments, commit_id: PULL_REQUEST_HEAD });
}

/** @param {string} body whose last comment names the mark that it speaks of */
const keyOf = (body) => /<!-- stem-shift (\S+) -->\s*$/.exec(body)?.[1];

const tasks = { comment: keepComment, suggest };

try {
  const task = Object.entries(tasks).find(([name]) => name === process.argv[2])?.[1];
  if (!/^\d+$/.test(PULL_REQUEST))
    console.log('This run belongs to no pull request, so there is nothing to say there.');
  else await task?.();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.log(
    `::notice::${error.message} The page is in the summary of the job all the same. Comments need "pull-requests: write", which pull requests from forks do not get; docs/review.md says what to do.`,
  );
}
