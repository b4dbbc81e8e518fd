import type * as vscode from 'vscode';
import {
  analyze,
  createAnalysisMemory,
  type Analysis,
  type AnalysisMemory,
  type Options,
} from '../../core/index';
import type { Configuration } from './configuration';

/** What the engine says about one version of a document. */
export interface Reading {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly options: Options;
  readonly analysis: Analysis;
}

export interface Documents {
  /** Reads the document as it is now. Everything that looks at one version shares one reading. */
  read(document: vscode.TextDocument): Promise<Reading>;
  /** The same at once, where the document's options are known already; for callers that cannot wait. */
  readKnown(document: vscode.TextDocument): Reading | undefined;
  /** The last reading, if it is of this very version and of today's options. Never reads. */
  current(document: vscode.TextDocument): Reading | undefined;
  forget(uri: vscode.Uri): void;
}

interface Kept {
  readonly memory: AnalysisMemory;
  reading: Reading;
}

export function createDocuments(configuration: Configuration): Documents {
  const kept = new Map<string, Kept>();
  const fresh = (document: vscode.TextDocument, options: Options): Reading | undefined => {
    const reading = kept.get(document.uri.toString())?.reading;
    return reading?.version === document.version && reading.options === options ? reading : undefined;
  };
  const readWith = (document: vscode.TextDocument, options: Options): Reading => {
    const known = fresh(document, options);
    if (known) return known;
    const key = document.uri.toString();
    const memory = kept.get(key)?.memory ?? createAnalysisMemory();
    const { uri, version } = document;
    const reading = { uri, version, options, analysis: analyze(document.getText(), options, memory) };
    if (!document.isClosed) kept.set(key, { memory, reading });
    return reading;
  };
  return {
    read: async (document) => readWith(document, await configuration.optionsFor(document.uri)),
    readKnown(document) {
      const options = configuration.known(document.uri);
      return options && readWith(document, options);
    },
    current(document) {
      const options = configuration.known(document.uri);
      return options && fresh(document, options);
    },
    forget: (uri) => void kept.delete(uri.toString()),
  };
}
