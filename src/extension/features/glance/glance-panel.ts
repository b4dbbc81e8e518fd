import * as vscode from 'vscode';
import { readFromPage, type ToPage } from '../../../webview/protocol';
import { activeLesson, mayBeLesson } from '../../services/lessons';
import type { Services } from '../../services/services';
import { pageFor, pageRoots } from './page';
import { readGlance } from './read-glance';

const viewType = 'stemShift.glance';

/** One panel beside the lesson. It follows the lesson that is being written, and goes on to the next one. */
export function registerGlance(services: Services): vscode.Disposable {
  const extension = services.context.extensionUri;
  let open: { readonly panel: vscode.WebviewPanel; readonly parts: vscode.Disposable } | undefined;
  const take = (panel: vscode.WebviewPanel): void => {
    const parts = furnish(panel, services);
    open = { panel, parts };
    panel.onDidDispose(() => {
      parts.dispose();
      if (open?.panel === panel) open = undefined;
    });
  };
  return vscode.Disposable.from(
    { dispose: () => open?.panel.dispose() },
    vscode.commands.registerCommand('stemShift.showGlance', () => {
      if (open) return open.panel.reveal(undefined, true);
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      const options = { enableScripts: true, localResourceRoots: pageRoots(extension) };
      return take(
        vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Lesson at a Glance'), column, options),
      );
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel) {
        panel.webview.options = { enableScripts: true, localResourceRoots: pageRoots(extension) };
        take(panel);
      },
    }),
  );
}

function furnish(
  panel: vscode.WebviewPanel,
  { documents, checks, context, log }: Services,
): vscode.Disposable {
  let document = activeLesson()?.document ?? vscode.workspace.textDocuments.find(mayBeLesson);
  const send = async (): Promise<void> => {
    // A page that was hidden is loaded anew when it is shown, and says that it is ready.
    if (!document || document.isClosed || !panel.visible) return;
    const { analysis } = await documents.read(document);
    const name = document.uri.path.split('/').pop() ?? '';
    const message: ToPage = { kind: 'glance', glance: readGlance(analysis, name) };
    await panel.webview.postMessage(message);
  };
  const update = (): void => void send().catch((error: unknown) => log.error(error as Error));
  const parts = vscode.Disposable.from(
    panel.webview.onDidReceiveMessage((data: unknown) => {
      const message = readFromPage(data);
      if (message?.kind === 'ready') update();
      if (message?.kind === 'reveal' && document) void reveal(document, message.line);
    }),
    checks.onDidChange((uri) => {
      const isRead = document && checks.stateOf(document).state !== 'busy';
      if (isRead && uri.toString() === document?.uri.toString()) update();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => {
      const next = activeLesson()?.document;
      if (!next || next === document) return;
      document = next;
      update();
    }),
  );
  panel.iconPath = vscode.Uri.joinPath(context.extensionUri, 'media', 'icon.png');
  panel.webview.html = pageFor(panel.webview, context.extensionUri, panel.title);
  return parts;
}

async function reveal(document: vscode.TextDocument, line: number): Promise<void> {
  const known = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const column = known?.viewColumn ?? vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(document, { viewColumn: column });
  const start = new vscode.Position(Math.min(line, document.lineCount - 1), 0);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
}
