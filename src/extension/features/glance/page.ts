import * as vscode from 'vscode';

/** The folders from which the page may load. */
export const pageRoots = (extension: vscode.Uri): vscode.Uri[] => [
  vscode.Uri.joinPath(extension, 'dist'),
  vscode.Uri.joinPath(extension, 'media'),
];

/** The empty page. Nothing loads but our own style and one script; data comes by messages. */
export function pageFor(webview: vscode.Webview, extension: vscode.Uri, title: string): string {
  const address = (...path: string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
  const nonce = newNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<link rel="stylesheet" href="${escaped(address('media', 'glance.css'))}">
<title>${escaped(title)}</title>
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${escaped(address('dist', 'webview.js'))}"></script>
</body>
</html>`;
}

const newNonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
