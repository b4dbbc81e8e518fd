import * as vscode from 'vscode';
import { rules } from '../../src/core/index';
import { closeAll, openLesson, same } from './support';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>
      >;
    };
  };
}

async function manifest(): Promise<Manifest> {
  const extension = vscode.extensions.getExtension('stem-shift.stem-shift');
  await extension?.activate();
  return extension?.packageJSON as Manifest;
}

describe('what package.json promises', () => {
  afterEach(closeAll);

  it('is there: each command', async () => {
    await openLesson('puddles.md');
    const { contributes } = await manifest();
    const there = await vscode.commands.getCommands(true);
    same(
      contributes.commands.map(({ command }) => command).filter((command) => !there.includes(command)),
      [],
    );
  });

  it('is complete: each rule can be set', async () => {
    const { properties } = (await manifest()).contributes.configuration;
    same(
      Object.keys(properties['stemShift.rules']?.properties ?? {}).sort(),
      rules.map(({ id }) => id).sort(),
    );
  });
});
