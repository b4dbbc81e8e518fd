import * as vscode from 'vscode';
import type { Analysis, Lesson, Section, SectionTags } from '../../../core/index';
import { toRange } from '../../services/convert';
import { lessonSelector, mayBeLesson } from '../../services/lessons';
import type { Services } from '../../services/services';
import { labelOf, minutesOf, namesOf } from './tag-words';

/**
 * Sections with their tags and minutes, for the outline and the breadcrumbs. The editor lists the headings of every
 * markdown file by itself, so this speaks only where it has more to say: in lessons with tags or minutes.
 */
export function registerOutline({ documents, checks }: Services): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const isWanted = vscode.workspace.getConfiguration('stemShift', document.uri).get('outline', true);
      if (!isWanted || !mayBeLesson(document) || checks.stateOf(document).state === 'off') return undefined;
      // The breadcrumbs take the list that comes first: a lesson that was read answers at once.
      const { analysis } = documents.readKnown(document) ?? (await documents.read(document));
      return token.isCancellationRequested ? undefined : outlineOf(analysis);
    },
  };
  return vscode.languages.registerDocumentSymbolProvider(lessonSelector, provider, { label: 'STEM Shift' });
}

function outlineOf(analysis: Analysis): vscode.DocumentSymbol[] | undefined {
  const { lesson, tags } = analysis;
  const details = lesson.sections.map((section) => detailOf(section, tags[section.index]));
  if (details.every((detail) => detail === '')) return undefined;
  const symbols = new Map<number, vscode.DocumentSymbol>();
  const roots: vscode.DocumentSymbol[] = [];
  const ends = endsOf(lesson.sections);
  for (const section of lesson.sections) {
    if (!section.heading) continue;
    const span = {
      start: section.heading.span.start,
      end: lastOf(lesson, ends[section.index] ?? section.span.end),
    };
    const symbol = new vscode.DocumentSymbol(
      labelOf(section),
      details[section.index] ?? '',
      vscode.SymbolKind.String,
      toRange(lesson, span),
      toRange(lesson, section.heading.span),
    );
    symbols.set(section.index, symbol);
    (symbols.get(section.parent ?? -1)?.children ?? roots).push(symbol);
  }
  return roots;
}

/** "20 min · Voice, Self-discovery". */
const detailOf = (section: Section, earned: SectionTags | undefined): string =>
  [minutesOf(section), earned ? namesOf(earned) : ''].filter((words) => words !== '').join(' · ');

/** The end of the last line, since the next heading's beginning belongs to that alone. */
function lastOf({ text }: Lesson, end: number): number {
  if (end === text.length) return end;
  return text.startsWith('\r\n', end - 2) ? end - 2 : end - 1;
}

/** Where each section ends, together with all that are nested in it. */
function endsOf(sections: readonly Section[]): number[] {
  const ends = sections.map(({ span }) => span.end);
  for (const { index, parent } of [...sections].reverse())
    if (parent !== undefined) ends[parent] = Math.max(ends[parent] ?? 0, ends[index] ?? 0);
  return ends;
}
