import * as vscode from 'vscode';
import { rewritesFor, type Decision, type Finding, type Rewrite } from '../../core/index';
import { toOffset, toRange } from '../services/convert';
import type { Reading } from '../services/documents';
import { lessonSelector } from '../services/lessons';
import type { Services } from '../services/services';

/** On a mark: what was seen, why it may matter, when telling is right, what instead. On a decision: the teacher's own reason. */
export function registerHover({ checks, documents }: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(lessonSelector, {
    provideHover(document, position) {
      const reading = checks.stateOf(document).state === 'checked' ? documents.current(document) : undefined;
      if (!reading) return undefined;
      const { lesson, findings, decisions } = reading.analysis;
      const offset = toOffset(lesson, position);
      const holds = ({ start, end }: Finding['span']): boolean => start <= offset && offset <= end;
      const finding = findings.find(({ span, related }) => [span, ...related].some(holds));
      if (finding)
        return new vscode.Hover(
          explain(finding, firstRewrite(finding, reading, holds)),
          rangeOf(finding, reading, holds),
        );
      const decision = decisions.find(({ writtenAt }) => holds(writtenAt));
      return decision && new vscode.Hover(recall(decision), toRange(lesson, decision.writtenAt));
    },
  });
}

function rangeOf(
  { span, related }: Finding,
  { analysis }: Reading,
  holds: (span: Finding['span']) => boolean,
): vscode.Range {
  return toRange(analysis.lesson, [span, ...related].find(holds) ?? span);
}

/** For the passage of a run that is pointed at, where it is not the first. */
function firstRewrite(
  finding: Finding,
  { analysis }: Reading,
  holds: (span: Finding['span']) => boolean,
): Rewrite | undefined {
  const related = finding.related.find(holds);
  const passage = related && analysis.lesson.passages.find(({ span }) => span.start === related.start);
  return rewritesFor(passage ? { ...finding, passage: passage.index } : finding, analysis)[0];
}

function explain({ message, explanation }: Finding, rewrite: Rewrite | undefined): vscode.MarkdownString {
  const { seen, why, source, whenRight, instead } = explanation;
  const { t } = vscode.l10n;
  const text = new vscode.MarkdownString();
  const line = (label: string, words: string): void => {
    if (words === '') return;
    text.appendMarkdown(`**${label}** ${asText(words)}\n\n`);
  };
  // The message stands right above, so it is not said twice.
  line(t('What was seen.'), message.includes(seen) ? '' : seen);
  line(t('Why it may matter.'), source === '' ? why : `${why} (${source})`);
  line(t('When this is right.'), whenRight);
  line(t('Instead.'), instead);
  line(t('In the light bulb.'), rewrite ? `${rewrite.title} (${rewrite.source})` : '');
  return text;
}

function recall({ because, passages }: Decision): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const reason = because
    ? t('You mean to tell here, because {0}.', because.replace(/\.$/, ''))
    : t('You mean to tell here.');
  const scope = passages.length > 1 ? t('It speaks of {0} passages.', passages.length) : '';
  return new vscode.MarkdownString(`**${t('Your decision.')}** ${asText(reason)} ${scope}`);
}

/** Words set as text, never as markup. `appendText` would make every blank a hard one, and no line could break. */
const asText = (words: string): string =>
  words.replace(/[\\`*_{}[\]()#+\-!~|<>&$]/g, '\\$&').replace(/\s+/g, ' ');
