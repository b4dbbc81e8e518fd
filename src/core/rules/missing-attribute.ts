import type { Lesson } from '../lesson/types';
import type { Evidence } from '../moves/types';
import { claimsOfLesson } from '../tags/read-claims';
import { findInPassages } from '../tags/read-passages';
import { attributes, type Attribute, type Tag } from '../tags/types';
import type { Span } from '../text/span';
import data from './data/missing-attribute.json';
import type { Rule, RuleContext } from './rule';
import { fillIn } from './support/fill-in';
import { foundIn } from './support/found-in';
import { remark } from './support/remark';
import { isPlan } from './support/where';
import type { Finding } from './types';

/** Attributes of personalized learning that no section earns, as an invitation; one a lesson, on its title. */
export const missingAttribute: Rule = {
  id: 'missing-attribute',
  remarks: 'attributes of personalized learning that no section of the lesson shows yet',
  severity: 'hint',
  *check(context): Iterable<Finding> {
    const { lesson } = context;
    if (!isPlan(context) || lesson.passages.length < data.fewestPassages) return;
    if (!plansForPeople(lesson)) return;
    const title = titleOf(lesson);
    const earned = earnedAttributes(context);
    const claimed = claimedTags(context);
    const missing = attributes.filter((attribute) => !earned.has(attribute) && !claimed.has(attribute));
    if (!title || missing.length === 0) return;
    const fill = (text: string): string => fillIn(text, { learners: lesson.learners });
    const present = namesOf([...earned.keys()]);
    yield remark({
      rule: missingAttribute.id,
      severity: missingAttribute.severity,
      confidence: 'likely',
      lesson,
      passage: title.passage,
      span: title.span,
      words: data.words,
      slots: {
        present: present === '' ? data.nonePresent : fillIn(data.present, { names: present }),
        absent: listed(
          missing.slice(0, 2).map((attribute) => fill(data.attributes[attribute].absent)),
          '; and ',
        ),
        names: namesOf(missing),
        prompts: missing.map((attribute) => data.attributes[attribute].instead).join(' '),
      },
      evidence: [
        {
          span: title.span,
          text: lesson.text.slice(title.span.start, title.span.end),
          says: data.titleEvidence,
        },
        ...earned.values(),
      ],
    });
  },
};

const people = new RegExp(data.people, 'i');
const signsOfPeople = findInPassages(
  ({ minutes, plain }) => minutes !== undefined || people.test(plain.text) || undefined,
);

/** An invitation needs somebody to invite: plans name learners or plan minutes, manuals do neither. */
function plansForPeople(lesson: Lesson): boolean {
  const signs = foundIn(lesson, signsOfPeople);
  for (let fewest = data.fewestSigns; fewest > 0; fewest--) if (signs.next().done) return false;
  return true;
}

/** A heading of the first level, the title of the front matter, any heading, or at last the first words. */
function titleOf(lesson: Lesson): { span: Span; passage: number | undefined } | undefined {
  const heading = lesson.sections.find((section) => section.heading)?.heading;
  const [first] = lesson.passages;
  const opens = heading && heading.span.start <= (first?.span.start ?? Infinity);
  const named = lesson.frontMatter.spanOf('title');
  if (opens && (heading.depth === 1 || !named)) return { span: heading.span, passage: undefined };
  if (named) return { span: named, passage: undefined };
  return first && { span: first.span, passage: first.index };
}

/** Each attribute that some section earns, with one piece of its evidence. */
function earnedAttributes({ tags }: RuleContext): Map<Attribute, Evidence> {
  const earned = new Map<Attribute, Evidence>();
  for (const section of tags) {
    for (const { tag, evidence } of section.tags) {
      const [first] = evidence;
      const attribute = attributes.find((other) => other === tag);
      if (attribute && first && !earned.has(attribute))
        earned.set(attribute, { ...first, says: data.evidence });
    }
  }
  return earned;
}

/** Tags of the teacher's own count: whether a step shows them is another question, and another rule's. */
const claimedTags = ({ lesson, tags }: RuleContext): ReadonlySet<Tag> =>
  new Set([
    ...claimsOfLesson(lesson.frontMatter),
    ...tags.flatMap((section) => section.claimed.map(({ tag }) => tag)),
  ]);

const namesOf = (some: readonly Attribute[]): string =>
  listed(
    attributes
      .filter((attribute) => some.includes(attribute))
      .map((attribute) => data.attributes[attribute].name),
    ' and ',
  );

const listed = (items: readonly string[], last: string): string =>
  [items.slice(0, -1).join(', '), items.at(-1) ?? ''].filter((part) => part !== '').join(last);
