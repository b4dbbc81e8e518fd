import type { Lesson, Passage, PassageContent } from '../lesson/types';
import { keepWith } from '../lesson/keep';
import { findInPassages } from '../tags/read-passages';
import { materialsOf, type SectionMaterial } from '../lesson/section-material';
import { readExplanations, type Explained } from '../vocabulary/explanations';
import { readTerms, type AcronymUse, type PlainWordUse, type TermsReading } from '../vocabulary/read-terms';
import type { PlainText } from '../text/plain-text';
import words from './data/undefined-term.json';
import type { Rule, RuleContext } from './rule';
import { findTogether } from './support/find-together';
import { foundIn } from './support/found-in';
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
    const terms = forFamilies ? foundIn(context.lesson, allTerms) : schoolTerms(context.lesson);
    for (const [passage, reading] of terms) {
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

const termsIn =
  (words: 'all' | 'opaque') =>
  ({ plain }: PassageContent): TermsReading | undefined => {
    const reading = readTerms(plain.text, words);
    return reading.acronyms.length + reading.plainWords.length > 0 ? reading : undefined;
  };
const allTerms = findInPassages(termsIn('all'));
/** Of the words of the trade, people inside a school are asked about opaque ones only. */
const schoolTerms = findTogether(termsIn('opaque'));

const explainedIn = ({ plain }: { readonly plain: PlainText }): readonly Explained[] | undefined => {
  const explained = readExplanations(plain.text);
  return explained.length > 0 ? explained : undefined;
};
const explainedInPassages = findInPassages(explainedIn);
const explainedInHeading = keepWith(
  ({ heading }: SectionMaterial): readonly Explained[] => (heading && explainedIn(heading)) ?? [],
);

function isForFamilies({ frontMatter }: Lesson): boolean {
  const { audience } = frontMatter.values;
  return typeof audience === 'string' && /famil|parent|caregiver|guardian|communit|public/i.test(audience);
}

/** Terms that need no remark (any more): known to the project, explained before, or remarked on already. */
function settledTerms({ lesson, options }: RuleContext) {
  const known = new Set(options.knownTerms.map((term) => term.toLowerCase()));
  let explainedFrom: ReadonlyMap<string, number> | undefined;
  return {
    /** Whether this use of a term calls for a remark; the next one then does not. */
    settle(term: string, at: number): boolean {
      if (known.has(term.toLowerCase())) return false;
      // Most lessons use no such term, and are not searched for explanations.
      explainedFrom ??= readExplained(lesson);
      if ((explainedFrom.get(term) ?? Infinity) <= at) return false;
      known.add(term.toLowerCase());
      return true;
    },
  };
}

/** From which offset on each term is explained. */
function readExplained(lesson: Lesson): Map<string, number> {
  const from = new Map<string, number>();
  const add = (explained: readonly Explained[], base: number): void => {
    for (const { term, start, defines } of explained) {
      // A glossary at the end explains a term as well as one at the beginning.
      const here = defines ? 0 : base + start;
      from.set(term, Math.min(here, from.get(term) ?? here));
    }
  };
  materialsOf(lesson).forEach((material, section) =>
    add(explainedInHeading(material), lesson.sections[section]?.span.start ?? 0),
  );
  for (const [{ span }, explained] of foundIn(lesson, explainedInPassages)) add(explained, span.start);
  return from;
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
  const names = meanings.map(({ expansion }) => expansion);
  return remarkOnUse(lesson, passage, use, {
    words: meanings.length > 1 ? words.ambiguous : words.acronym,
    slots: {
      term,
      expansion: first?.expansion ?? '',
      gloss: first?.gloss ?? '',
      meanings: [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' or '),
    },
    fixes: acronymFixes(passage, use, words.fixes),
    term,
  });
}

const remarkOnPlainWord = (lesson: Lesson, passage: Passage, use: PlainWordUse): Finding =>
  remarkOnUse(lesson, passage, use, {
    words: words.plainWord,
    slots: { term: use.word.form, plain: use.word.plain },
    fixes: plainWordFixes(passage, use, words.fixes),
    term: use.word.form,
  });

/** What both kinds of terms have in common. */
function remarkOnUse(
  lesson: Lesson,
  passage: Passage,
  { start, end }: AcronymUse | PlainWordUse,
  own: Pick<Parameters<typeof remark>[0], 'words' | 'slots' | 'fixes' | 'term'>,
): Finding {
  const span = { start, end };
  return remark({
    rule: undefinedTerm.id,
    severity: undefinedTerm.severity,
    confidence: 'likely',
    lesson,
    passage: passage.index,
    span: inLesson(passage, span),
    evidence: [evidenceIn(passage, span, words.evidence)],
    ...own,
  });
}
