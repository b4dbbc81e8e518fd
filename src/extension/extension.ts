import type * as vscode from 'vscode';
import { registerCheckLesson } from './features/check-lesson';
import { registerCodeActions } from './features/code-actions';
import { registerGlance } from './features/glance/glance-panel';
import { registerHover } from './features/hover';
import { registerTellBecause } from './features/intent/tell-because';
import { registerKnownTerm } from './features/known-term';
import { registerMarks } from './features/marks';
import { registerNavigation } from './features/navigation';
import { extendPreview, registerPreview } from './features/preview/preview';
import type { MarkdownIt } from './features/preview/markdown-it';
import { registerPrompts } from './features/prompts/index';
import { registerReview } from './features/review/index';
import { registerStatus } from './features/status';
import { registerTags } from './features/tags/index';
import { registerToggleFile } from './features/toggle-file';
import { createServices } from './services/services';

/** Each feature registers itself, commands first; the same list on the desktop and in a browser. */
const features = [
  registerCheckLesson,
  registerNavigation,
  registerTellBecause,
  registerToggleFile,
  registerKnownTerm,
  registerMarks,
  registerCodeActions,
  registerHover,
  registerPrompts,
  registerStatus,
  registerTags,
  registerReview,
  registerPreview,
  registerGlance,
];

/** What the editor asks of extensions that take part in its markdown preview. */
interface PreviewParts {
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

export function activate(context: vscode.ExtensionContext): PreviewParts {
  const services = createServices(context);
  context.subscriptions.push(...features.map((register) => register(services)));
  return { extendMarkdownIt: extendPreview(services) };
}
