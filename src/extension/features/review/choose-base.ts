import * as vscode from 'vscode';
import type { FindGit } from './git-api';

interface BaseItem extends vscode.QuickPickItem {
  readonly base?: string | undefined;
  readonly isTyped?: true;
}

/** The answer: a name, or `undefined` for the usual one; nothing where she changed her mind. */
export async function chooseBase(git: FindGit): Promise<{ readonly base: string | undefined } | undefined> {
  const { t } = vscode.l10n;
  const names = await namesIn(git);
  const items: BaseItem[] = [
    { label: t('Where this branch left the main one'), description: t('the usual choice'), base: undefined },
    { label: t('The last commit'), description: 'HEAD', base: 'HEAD' },
    { label: t('A branch, tag or commit by its name …'), isTyped: true },
    { label: t('Branches and tags'), kind: vscode.QuickPickItemKind.Separator },
    ...names.map((name): BaseItem => ({ label: name, base: name })),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: t('Compare the Lessons With …'),
    placeHolder: t('The earlier version'),
  });
  if (!chosen?.isTyped) return chosen && { base: chosen.base };
  const typed = await vscode.window.showInputBox({ prompt: t('Name of a branch, a tag or a commit') });
  return typed?.trim() ? { base: typed.trim() } : undefined;
}

async function namesIn(git: FindGit): Promise<string[]> {
  const repositories = (await git())?.repositories ?? [];
  const refs = await Promise.all(
    repositories.map((repository) => repository.getRefs?.({})?.catch(() => []) ?? []),
  );
  return [...new Set(refs.flat().flatMap(({ name }) => name ?? []))];
}
