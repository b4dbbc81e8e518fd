import * as vscode from 'vscode';
import { mayBeLesson } from '../../services/lessons';
import type { Reading } from '../../services/documents';
import type { Services } from '../../services/services';
import { withMarks, withTags } from './decorate';
import type { MarkdownIt, Token } from './markdown-it';

type Shown = 'off' | 'tags' | 'tagsAndMarks';

const shownFor = (uri: vscode.Uri): Shown =>
  vscode.workspace.getConfiguration('stemShift', uri).get<Shown>('preview', 'tags');

const refresh = (): Thenable<unknown> => vscode.commands.executeCommand('markdown.preview.refresh');

/** The preview follows its switch and the files that are turned off. */
export function registerPreview({ switches }: Services): vscode.Disposable {
  return vscode.Disposable.from(
    switches.onDidChange(() => void refresh()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('stemShift.preview')) void refresh();
    }),
  );
}

/** What the editor's markdown preview asks of us when it is opened: tags and marks in what it shows. */
export function extendPreview(services: Services): (markdown: MarkdownIt) => MarkdownIt {
  const asked = new Set<string>();
  return (markdown) => {
    const { renderer } = markdown;
    const render = renderer.render.bind(renderer);
    renderer.render = (tokens, options, environment) => {
      const document = previewed(environment);
      return render(document ? decorated(tokens, document, services, asked) : tokens, options, environment);
    };
    return markdown;
  };
}

function decorated(
  tokens: readonly Token[],
  document: vscode.TextDocument,
  services: Services,
  asked: Set<string>,
): readonly Token[] {
  const shown = shownFor(document.uri);
  if (shown === 'off' || services.checks.stateOf(document).state === 'off') return tokens;
  try {
    const reading = readingOf(document, services, asked);
    if (!reading) return tokens;
    const tagged = withTags(tokens, reading.analysis);
    return shown === 'tagsAndMarks' ? withMarks(tagged, reading.analysis) : tagged;
  } catch (error) {
    // A preview without tags is better than none.
    services.log.error(error as Error);
    return tokens;
  }
}

function previewed(environment: unknown): vscode.TextDocument | undefined {
  const { currentDocument } = { ...(environment as { currentDocument?: unknown } | undefined) };
  if (currentDocument === undefined) return undefined;
  const wanted = String(currentDocument);
  return vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === wanted && mayBeLesson(document),
  );
}

/** The preview cannot wait: where the project's choices are not known yet it is drawn again once they are. */
function readingOf(
  document: vscode.TextDocument,
  { documents, configuration }: Services,
  asked: Set<string>,
): Reading | undefined {
  const reading = documents.readKnown(document);
  const key = document.uri.toString();
  if (!reading && !asked.has(key)) {
    asked.add(key);
    void configuration
      .optionsFor(document.uri)
      .finally(() => asked.delete(key))
      .then(refresh);
  }
  return reading;
}
