import * as vscode from 'vscode';
import type { SectionTags } from '../../../core/index';
import { toRange } from '../../services/convert';
import type { Reading } from '../../services/documents';
import { lessonSelector, mayBeLesson } from '../../services/lessons';
import type { Services } from '../../services/services';
import { sectionTagsCommand } from './section-tags';
import { lettersOf, nameOf, namesOf, tagLetters } from './tag-words';

type Style = 'off' | 'codeLens' | 'decoration';

const styleFor = (uri: vscode.Uri): Style =>
  vscode.workspace.getConfiguration('stemShift', uri).get<Style>('headingTags', 'decoration');

/** The tags of a section at its heading: letters behind it, or a line above it. */
export function registerHeadingTags(services: Services): vscode.Disposable {
  return vscode.Disposable.from(registerBadges(services), registerLenses(services));
}

function registerBadges({ checks, documents }: Services): vscode.Disposable {
  const color = (part: string): vscode.ThemeColor => new vscode.ThemeColor(`stemShift.headingTags.${part}`);
  const badge = vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    after: {
      margin: '0 0 0 1.5ch',
      color: color('foreground'),
      backgroundColor: color('background'),
      border: '1px solid',
      borderColor: color('border'),
      fontWeight: 'normal',
      fontStyle: 'normal',
    },
  });
  const show = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    if (!mayBeLesson(document)) return;
    const isShown = styleFor(document.uri) === 'decoration' && checks.stateOf(document).state !== 'off';
    const reading = isShown ? documents.current(document) : undefined;
    // While it is written the letters stay where they are: the editor moves them with the text.
    if (isShown && !reading) return;
    editor.setDecorations(badge, reading ? badgesOf(reading) : []);
  };
  const showAll = (): void => vscode.window.visibleTextEditors.forEach(show);
  showAll();
  return vscode.Disposable.from(
    badge,
    checks.onDidChange((uri) =>
      vscode.window.visibleTextEditors
        .filter(({ document }) => document.uri.toString() === uri.toString())
        .forEach(show),
    ),
    vscode.window.onDidChangeVisibleTextEditors(showAll),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('stemShift')) showAll();
    }),
  );
}

/** The letters stand behind the heading's last character; the hover of the heading says them in words. */
function badgesOf({ analysis: { lesson, tags } }: Reading): vscode.DecorationOptions[] {
  return taggedHeadings(tags).flatMap((section) => {
    const heading = lesson.sections[section.section]?.heading;
    if (!heading) return [];
    const contentText = `\u00a0${lettersOf(section)}\u00a0`;
    return [{ range: toRange(lesson, heading.span), renderOptions: { after: { contentText } } }];
  });
}

const taggedHeadings = (sections: readonly SectionTags[]): SectionTags[] =>
  sections.filter(({ tags }) => tags.length > 0);

function registerLenses({ checks, documents }: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document, token) {
      if (!mayBeLesson(document) || styleFor(document.uri) !== 'codeLens') return [];
      if (checks.stateOf(document).state === 'off') return [];
      const reading = await documents.read(document);
      return token.isCancellationRequested ? [] : lensesOf(reading);
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider(lessonSelector, provider),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('stemShift.headingTags')) changed.fire();
    }),
  );
}

function lensesOf({ uri, analysis: { lesson, tags } }: Reading): vscode.CodeLens[] {
  return taggedHeadings(tags).flatMap((section) => {
    const heading = lesson.sections[section.section]?.heading;
    if (!heading) return [];
    const range = toRange(lesson, heading.span);
    return [
      new vscode.CodeLens(range, {
        title: section.tags.map(({ tag }) => `${tagLetters[tag]} ${nameOf(tag)}`).join(' · '),
        tooltip: vscode.l10n.t('{0}: show the words, and prompts to add', namesOf(section)),
        command: sectionTagsCommand,
        arguments: [uri.toString(), range.start.line],
      }),
    ];
  });
}
