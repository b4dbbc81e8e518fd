import type { HeadingContent, Lesson, Passage, PassageContent } from '../lesson/types';
import type { AcronymUse, PlainWordUse, TermsReading } from '../vocabulary/read-terms';
import { readTerms } from '../vocabulary/read-terms';
import words from './data/undefined-term.json';
import type { Rule, RuleContext } from './rule';
import { byContent } from './support/by-content';
import { evidenceIn, inLesson, remark } from './support/remark';
import { acronymFixes, plainWordFixes } from './support/term-fixes';
import { isPlan, passageRole, sectionRoles } from './support/where';
import type { Finding } from './types';

/** An acronym or a word of the trade that readers outside the school cannot know; once a term and lesson. */
export const undefinedTerm: Rule = {
  id: 'undefined-term',
  remarks: 'a term that readers outside the school may not know, where it is first used',
  severity: 'hint',
  *check(context): Iterable<Finding> {
    const forFamilies = isForFamilies(context.lesson);
    if (!isPlan(context) && !forFamilies) return;
    const settled = settledTerms(context);
    const roles = sectionRoles(context.lesson);
    for (const passage of context.lesson.passages) {
      const reading = passageTerms(passage.content);
      if (reading.acronyms.length + reading.plainWords.length === 0) continue;
      if (passageRole(passage, roles) === 'reference') continue;
      for (const use of reading.acronyms) {
        if (use.acronym.everyday || isCode(context.lesson, passage, use.start)) continue;
        if (!settled.settle(use.acronym.term, passage.span.start + use.start)) continue;
        yield remarkOnAcronym(context.lesson, passage, use);
      }
      for (const use of reading.plainWords) {
        if (!forFamilies && !(use.word.opaque && context.lesson.audience === 'students')) continue;
        if (isCode(context.lesson, passage, use.start) || isExplained(passage, use)) continue;
        if (!settled.settle(use.word.plain, passage.span.start + use.start)) continue;
        yield remarkOnPlainWord(context.lesson, passage, use);
      }
    }
  },
};

const passageTerms = byContent((content: PassageContent) => readTerms(content.plain.text));
const headingTerms = byContent((content: HeadingContent) => readTerms(content.plain.text));

function isForFamilies({ frontMatter }: Lesson): boolean {
  const { audience } = frontMatter.values;
  return typeof audience === 'string' && /famil|parent|caregiver|guardian|communit|public/i.test(audience);
}

/** Terms that need no remark (any more): known to the project, explained before, or remarked on already. */
function settledTerms({ lesson, options }: RuleContext) {
  const known = new Set(options.knownTerms.map((term) => term.toLowerCase()));
  const explainedFrom = new Map<string, number>();
  const explain = (reading: TermsReading, base: number): void => {
    for (const { term, start, defines } of reading.explained) {
      // A glossary at the end explains a term as well as one at the beginning.
      const from = defines ? 0 : base + start;
      explainedFrom.set(term, Math.min(from, explainedFrom.get(term) ?? from));
    }
  };
  for (const { heading } of lesson.sections)
    if (heading) explain(headingTerms(heading.content), heading.span.start);
  for (const passage of lesson.passages) explain(passageTerms(passage.content), passage.span.start);
  return {
    /** Whether this use of a term calls for a remark; the next one then does not. */
    settle(term: string, at: number): boolean {
      if (known.has(term.toLowerCase()) || (explainedFrom.get(term) ?? Infinity) <= at) return false;
      known.add(term.toLowerCase());
      return true;
    },
  };
}

/** Plain text does not show which words stood in `code`; the source does. */
function isCode(lesson: Lesson, passage: Passage, start: number): boolean {
  const piece = passage.content.plain.pieces.filter(({ at }) => at <= start).at(-1);
  return piece !== undefined && lesson.text.charAt(passage.base + piece.source - 1) === '`';
}

const isExplained = (passage: Passage, { end }: PlainWordUse): boolean =>
  /^\s*\((?=[a-z])/.test(passage.content.plain.text.slice(end, end + 4));

function remarkOnAcronym(lesson: Lesson, passage: Passage, use: AcronymUse): Finding {
  const { term, meanings } = use.acronym;
  const [first] = meanings;
  const span = { start: use.start, end: use.end };
  const names = meanings.map(({ expansion }) => expansion);
  return remark({
    rule: undefinedTerm.id,
    severity: undefinedTerm.severity,
    confidence: 'likely',
    lesson,
    passage: passage.index,
    span: inLesson(passage, span),
    words: meanings.length > 1 ? words.ambiguous : words.acronym,
    slots: {
      term,
      expansion: first?.expansion ?? '',
      gloss: first?.gloss ?? '',
      meanings: [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' or '),
    },
    evidence: [evidenceIn(passage, span, words.evidence)],
    fixes: acronymFixes(passage, use, words.fixes),
    term,
  });
}

function remarkOnPlainWord(lesson: Lesson, passage: Passage, use: PlainWordUse): Finding {
  const span = { start: use.start, end: use.end };
  return remark({
    rule: undefinedTerm.id,
    severity: undefinedTerm.severity,
    confidence: 'likely',
    lesson,
    passage: passage.index,
    span: inLesson(passage, span),
    words: words.plainWord,
    slots: { term: use.word.form, plain: use.word.plain },
    evidence: [evidenceIn(passage, span, words.evidence)],
    fixes: plainWordFixes(passage, use, words.fixes),
    term: use.word.form,
  });
}
