import * as vscode from 'vscode';
import { analyze, compareLessons, defaultOptions, stems } from '../../src/core/index';
import { commentOn } from '../../src/extension/features/review/comment';
import type { ReviewedLesson } from '../../src/extension/features/review/compare';
import { placesOf } from '../../src/extension/features/review/places';
import { occasionOf, questionsFrom } from '../../src/extension/features/review/questions';
import type { Node } from '../../src/extension/features/review/tree';
import { closeAll, lessonUri, openUnsaved, planOf, same } from './support';

const told = '1. Explain to the class how water evaporates from a puddle.';
const asked =
  '1. Ask: "Where do you think the water of a puddle goes, and why?" Students write down one idea.';
const fresh = '2. Tell them that dew is water from the air.';

const questionWithoutWords = 'Which moment of this plan are you looking forward to most?';

function changed(before: string, after: string): ReviewedLesson {
  const read = (text: string) => analyze(text, defaultOptions);
  return {
    changed: { uri: lessonUri('heat.md'), before: undefined, hasLater: true },
    review: compareLessons({ path: 'heat.md', before: read(before), after: read(after) }),
    lines: after.split('\n'),
  };
}

/** A page without a person in it may write the clipboard but not read it, so the commands say what they copied. */
const run = (command: string, ...rest: readonly unknown[]): Thenable<string | undefined> =>
  vscode.commands.executeCommand(`stemShift.${command}`, ...rest);

describe('what a coach writes', () => {
  const lesson = changed(planOf(told), planOf(asked, fresh));
  const places = placesOf(lesson);
  afterEach(closeAll);

  it('is a question with the rewrite as a block that is taken over by one click', async () => {
    const at = places.findIndex(({ kind }) => kind === 'new');
    const place = places[at];
    if (!place?.mark) throw new Error('no new mark');
    const [first, empty, fence, line, ...rest] = commentOn(place).split('\n');
    same(
      [first?.startsWith(place.mark.question), empty, fence, rest.at(-1)],
      [true, '', '```suggestion', '```'],
    );
    // Whole lines, so that the list stays a list.
    same(line?.startsWith('2. '), true);
    const node: Node = { kind: 'place', place, at };
    same(await run('copyReviewComment', node), commentOn(place));
  });

  it('is glad of what turned into a question, in the words of the teacher', () => {
    const place = places[0];
    if (!place) throw new Error('nothing moved');
    same([place.kind, commentOn(place).includes('Where do you think the water')], ['asked', true]);
    same(commentOn(place).includes('?'), true);
  });

  it('is at hand for the mark at the cursor as well', async () => {
    const editor = await openUnsaved(planOf(asked, fresh));
    editor.selection = new vscode.Selection(11, 4, 11, 4);
    same((await run('copyReviewComment'))?.includes('```suggestion\n2. '), true);
    same(await run('copyCoachingQuestion', undefined, 'celebrate-proud'), questionWithoutWords);
  });

  it('can be chosen from questions of a leader and of a colleague, for each situation', () => {
    const full = occasionOf(lesson.review, 'Tell them');
    const all = (['leader', 'peer'] as const).flatMap((asker) => questionsFrom(asker, full));
    same(all.map(({ stem }) => stem.id).sort(), stems.map(({ id }) => id).sort());
    same(
      all.filter(({ text }) => text.includes('{') || !text.includes('?')),
      [],
    );
    const bare = { learners: 'students', strength: undefined, place: undefined };
    same(
      questionsFrom('leader', bare).every(({ stem }) => stem.about === 'any'),
      true,
    );
  });

  it('stands in a comment of its own in a plan, about the words at the cursor', async () => {
    const editor = await openUnsaved(planOf(asked, fresh));
    editor.selection = new vscode.Selection(11, 4, 11, 4);
    await vscode.commands.executeCommand('stemShift.insertCoachingQuestion', 'probe-weighing');
    const text = editor.document.getText();
    const [comment = ''] = /<!-- .* -->/.exec(text) ?? [];
    same([comment.includes('"Tell them'), comment.includes('?')], [true, true]);
    same(text.replace(`\n\n${comment}`, '').replace(/\n\n<!--.*$/m, ''), planOf(asked, fresh));
    await vscode.commands.executeCommand('undo');
    same(editor.document.getText(), planOf(asked, fresh));
  });

  it('is written as it is in a note, and copied where no editor is open', async () => {
    const editor = await openUnsaved('To talk about: ');
    editor.selection = new vscode.Selection(0, 15, 0, 15);
    await vscode.commands.executeCommand('stemShift.insertCoachingQuestion', 'celebrate-proud');
    same(editor.document.getText(), `To talk about: ${questionWithoutWords}`);
    await closeAll();
    same(await run('insertCoachingQuestion', 'celebrate-proud'), questionWithoutWords);
  });
});
