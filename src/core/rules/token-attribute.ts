import type { Lesson } from '../lesson/types';
import { tagDefinitions } from '../tags/definitions';
import { claimsOfLesson } from '../tags/read-claims';
import type { SectionTags, Tag, TokenCase } from '../tags/types';
import type { Span } from '../text/span';
import data from './data/token-attribute.json';
import type { Rule, RuleContext } from './rule';
import { remark } from './support/remark';
import { isPlan } from './support/where';
import type { Finding } from './types';

/**
 * An attribute that is named with nothing in it to decide or think about, and a tag of the teacher's own that no
 * words show yet: each gets a question.
 */
export const tokenAttribute: Rule = {
  id: 'token-attribute',
  remarks: 'an attribute that is named, with little in it for learners to decide or think about',
  severity: 'hint',
  *check(context): Iterable<Finding> {
    if (!isPlan(context)) return;
    const { lesson, tags } = context;
    for (const tag of claimsOfLesson(lesson.frontMatter)) {
      const span = claimSpan(lesson, tag);
      if (span && !tags.some((section) => earns(section, tag))) yield askAbout(tag, span, lesson);
    }
    for (const section of tags) {
      const { heading } = lesson.sections[section.section] ?? {};
      for (const { tag, shown } of section.claimed)
        if (!shown && heading) yield askAbout(tag, heading.span, lesson);
      for (const token of section.tokens)
        if (!isEarnedNearby(token, section, context) && !isWeighty(token, section, lesson))
          yield remarkOn(token, section, lesson);
    }
  },
};

const weighty = new RegExp(data.weighty, 'i');

/** Whether the passage itself goes on to something that matters: "the color, and the question that it answers". */
function isWeighty({ evidence }: TokenCase, { section }: SectionTags, lesson: Lesson): boolean {
  const passage = lesson.passages[passageAt(lesson, section, evidence.span) ?? -1];
  return passage !== undefined && weighty.test(passage.content.plain.text);
}

const earns = ({ tags }: SectionTags, tag: Tag): boolean => tags.some((earned) => earned.tag === tag);

/** Groups are often formed in one step, and what they decide stands in the next one or in the section around. */
function isEarnedNearby(
  { attribute }: TokenCase,
  { section }: SectionTags,
  { lesson, tags }: RuleContext,
): boolean {
  const { parent } = lesson.sections[section] ?? {};
  return tags.some(
    (other) =>
      (other.section === section + 1 ||
        other.section === parent ||
        lesson.sections[other.section]?.parent === section) &&
      earns(other, attribute),
  );
}

function remarkOn({ attribute, evidence }: TokenCase, { section }: SectionTags, lesson: Lesson): Finding {
  const passage = passageAt(lesson, section, evidence.span);
  return remark({
    rule: tokenAttribute.id,
    severity: tokenAttribute.severity,
    confidence: 'likely',
    lesson,
    passage,
    span: evidence.span,
    words: { ...data.attributes[attribute], source: data.source },
    slots: { token: evidence.text.replace(/\s+/g, ' ').replace(/["“”]/g, "'") },
    evidence: [{ ...evidence, says: data.evidence.token }],
  });
}

function askAbout(tag: Tag, span: Span, lesson: Lesson): Finding {
  const { name, definition, source } = tagDefinitions[tag];
  return remark({
    rule: tokenAttribute.id,
    severity: tokenAttribute.severity,
    confidence: 'likely',
    lesson,
    passage: undefined,
    span,
    words: { ...data.claimed, source },
    slots: { tag, name: name.toLowerCase(), definition },
    evidence: [{ span, text: lesson.text.slice(span.start, span.end), says: data.evidence.claimed }],
  });
}

/** Where the front matter claims a tag; there is no passage to it. */
function claimSpan({ frontMatter }: Lesson, tag: Tag): Span | undefined {
  const own = frontMatter.spanOf('stem-shift', 'tags');
  const ours = frontMatter.values['stem-shift'];
  const written = typeof ours === 'object' && ours !== null ? JSON.stringify(ours) : '';
  return written.includes(tag) && own ? own : (frontMatter.spanOf('tags') ?? own);
}

function passageAt(
  { passages, sections }: Lesson,
  section: number,
  { start, end }: Span,
): number | undefined {
  const { firstPassage = 0, endPassage = passages.length } = sections[section] ?? {};
  for (let at = firstPassage; at < endPassage; at++) {
    const span = passages[at]?.span;
    if (span && span.start <= start && end <= span.end) return at;
  }
  return undefined;
}
