import { closeAll, hoverOn, markedWords, openUnsaved, planOf, same, until } from './support';

describe('the hover', () => {
  afterEach(closeAll);

  it('says on a mark why it may matter, when it is right and what instead', async () => {
    const editor = await openUnsaved(planOf('Explain what vapor is.'));
    await markedWords(editor, 1);
    const text = await hoverOn(editor, 'Explain what');
    for (const label of ['Why it may matter.', 'When this is right.', 'Instead.', 'In the light bulb.'])
      same([label, text.includes(`**${label}**`)], [label, true]);
    // The practice that a rewrite draws on, with its year.
    same(/\\\(\p{Lu}.*, \d{4}: /u.test(text), true);
  });

  it('says on a comment what the teacher decided', async () => {
    const comment = '<!-- stem-shift: tell because *acid* burns -->';
    const editor = await openUnsaved(
      planOf('In pairs, students draw and compare.', '', comment, 'Explain what acid is.'),
    );
    await until(async () => (await hoverOn(editor, 'stem-shift')) !== '', 'the hover on the comment');
    const text = await hoverOn(editor, 'stem-shift');
    same(text.includes('You mean to tell here, because \\*acid\\* burns'), true);
  });

  it('is silent elsewhere', async () => {
    const editor = await openUnsaved(planOf('Explain what vapor is.'));
    await markedWords(editor, 1);
    same(await hoverOn(editor, 'Grade'), '');
  });
});
