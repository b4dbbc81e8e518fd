import type { Passage, PassageContent } from '../lesson/types';
import type { Span } from '../text/span';
import data from './data/mixed-terms.json';
import type { Rule } from './rule';
import { fillIn } from './support/fill-in';
import { findTogether } from './support/find-together';
import { evidenceIn, inLesson, remark, replacement } from './support/remark';
import { isPlan, passageRole, sectionRoles } from './support/where';
import type { Finding, Fix } from './types';

/** "Personalized" where only pace or level changes. */
export const mixedTerms: Rule = {
  id: 'mixed-terms',
  remarks: '"personalized" where only pace, level or route changes and learners decide nothing',
  severity: 'hint',
  *check(context): Iterable<Finding> {
    if (!isPlan(context)) return;
    const { lesson } = context;
    const roles = sectionRoles(lesson);
    for (const [passage, mixed] of mixedUses(lesson)) {
      if (passageRole(passage, roles) === 'reference') continue;
      const { text } = passage.content.plain;
      const kind = data.kinds[mixed.kind];
      yield remark({
        rule: mixedTerms.id,
        severity: mixedTerms.severity,
        confidence: 'likely',
        lesson,
        passage: passage.index,
        span: inLesson(passage, mixed.term),
        words: data.words,
        slots: {
          word: text.slice(mixed.term.start, mixed.term.end),
          cue: text.slice(mixed.cue.start, mixed.cue.end),
          name: kind.name,
          changes: kind.changes,
        },
        evidence: [
          evidenceIn(passage, mixed.term, data.evidence.term),
          evidenceIn(passage, mixed.cue, data.evidence.cue),
        ],
        fixes: fixesFor(passage, mixed),
      });
    }
  },
};

/** Offsets count in the plain text of the passage. */
interface MixedTerms {
  readonly term: Span;
  readonly cue: Span;
  readonly kind: keyof typeof data.kinds;
}

const personalized = new RegExp(data.personalized, 'i');
const cues = {
  individualization: new RegExp(data.individualization, 'i'),
  differentiation: new RegExp(data.differentiation, 'i'),
} as const;
const learnersDecide = new RegExp(data.learnersDecide, 'i');
const talksAboutTerms = new RegExp(data.talksAboutTerms, 'i');

const mixedUses = findTogether(readMixedTerms);

function readMixedTerms({ plain: { text } }: PassageContent): MixedTerms | undefined {
  const term = spanOf(personalized, text);
  if (!term || learnersDecide.test(text) || talksAboutTerms.test(text)) return undefined;
  for (const kind of ['individualization', 'differentiation'] as const) {
    const cue = spanOf(cues[kind], text);
    if (cue) return { term, cue, kind };
  }
  return undefined;
}

function spanOf(pattern: RegExp, text: string): Span | undefined {
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Only an adjective can take the place of an adjective. */
function fixesFor(passage: Passage, { term, kind }: MixedTerms): Fix[] {
  const written = passage.content.plain.text.slice(term.start, term.end);
  const { adjective } = data.kinds[kind];
  if (!/ed$/i.test(written)) return [];
  const fitting = /^P/.test(written) ? adjective.charAt(0).toUpperCase() + adjective.slice(1) : adjective;
  const edit = replacement(passage, term, fitting);
  return edit ? [{ title: fillIn(data.fix, { adjective: fitting }), edits: [edit] }] : [];
}
