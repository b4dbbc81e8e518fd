import { readFileSync } from 'node:fs';
import htmlDerivative from 'tm-grammars/grammars/html-derivative.json';
import html from 'tm-grammars/grammars/html.json';
import markdown from 'tm-grammars/grammars/markdown.json';
import yaml from 'tm-grammars/grammars/yaml.json';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, type IGrammar, type IRawGrammar } from 'vscode-textmate';

/** The grammars that this extension adds, as its manifest names them. */
interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo: readonly string[];
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { grammars: readonly Contribution[] };
};
const ours = manifest.contributes.grammars;
const known = new Map<string, unknown>([
  ...[markdown, html, htmlDerivative, yaml].map((grammar): [string, unknown] => [grammar.scopeName, grammar]),
  ...ours.map(({ scopeName, path }): [string, unknown] => [
    scopeName,
    JSON.parse(readFileSync(path, 'utf8')),
  ]),
]);

/** The markdown grammar as the editor has it, with what this extension adds. */
export async function loadMarkdownGrammar(): Promise<IGrammar> {
  await loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scopeName) => Promise.resolve(known.get(scopeName) as IRawGrammar | undefined),
    getInjections: (scopeName) =>
      ours.filter(({ injectTo }) => injectTo.includes(scopeName)).map((grammar) => grammar.scopeName),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('The markdown grammar is not there.');
  return grammar;
}

/** Each stretch of a text that has one of our scopes, with the last of them. */
export function ourScopes(grammar: IGrammar, text: string): (readonly [words: string, scope: string])[] {
  const found: [string, string][] = [];
  let state = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.filter((name) => name.endsWith('.stem-shift')).at(-1);
      if (scope) found.push([line.slice(startIndex, endIndex), scope.replace('.stem-shift', '')]);
    }
  }
  return found;
}
