import type { Lesson, Passage } from '../lesson/types';
import type { MoveReading } from '../moves/types';
import { familyCalled } from './families/lookup';
import type { Family, Placement } from './families/types';
import { fillPrompt, type FilledPrompt } from './fill';
import {
  composeAfter,
  composeBefore,
  composeContent,
  composeInstead,
  type Prompting,
} from './placing/compose';
import { placeOf } from './placing/place';
import { createSource, type Source } from './placing/source';
import { isAimColumn, readAim } from './reading/aim';
import { isForTeacher, readContent } from './reading/read-content';
import { labelLength, readAct, type PassageReading } from './reading/read-passage';
import type { Slots } from './reading/slots';
import { finiteVerb } from './reading/finite-verb';
import { readAgendaLine, readCellTopic } from './reading/nominal';
import { skipSpace, tokenize } from './reading/tokens';
import { imperatives, structuralWords } from './reading/words';
import { pauseOpening, pausePoints, pausePrompt } from './structural/pause-points';
import { canBeSaidBack, sayBack } from './structural/say-back';
import { arrangement, listenersOf } from './tune';
import type { Rewrite, RewriteKind } from './types';
import { asRewrite } from './as-rewrite';
import type { PassageContext } from './context';
import { partsOf, type Part } from './parts';

const kinds: readonly RewriteKind[] = ['predict', 'evidence', 'agency'];

/** Rewrites of a passage that says that someone tells. */
export function offerAct(context: PassageContext): Rewrite[] {
  const { lesson, passage, isKnownLower } = context;
  for (const part of partsOf(context)) {
    const read = readAct(part.plain.text, part.evidence, isKnownLower);
    if (!read) continue;
    const act = { ...read, family: forListeners(read.family, lesson) };
    const source = createSource(lesson.text, passage, part.plain, part.span);
    const slots = withHeading(besides(act.slots, part, context), act.family, context);
    const offers = offer(context, act.family, slots, source, (placement, prompting) =>
      composeAct(context, source, act, placement, prompting),
    );
    return [...offers, ...offerPauses(context, slots, source)];
  }
  return isScript(passage) ? offerContent(context) : offerAround(context);
}

/** A telling of many minutes can stay and be broken by questions. */
function offerPauses(
  { lesson, passage, isKnownLower }: PassageContext,
  slots: Slots,
  source: Source,
): Rewrite[] {
  const listeners = listenersOf(lesson);
  const prompt = pausePrompt(passage.content.minutes, slots, listeners);
  if (prompt === undefined) return [];
  const text = composeAfter(source, pauseOpening, {
    text: prompt,
    arrangement: arrangement(listeners, 'evidence', true, undefined, prompt),
    learners: lesson.learners,
    isKnownLower,
  });
  const about = {
    family: pausePoints,
    kind: 'evidence',
    prompt,
    filled: prompt !== pausePoints.prompts.evidence?.bare,
    preferred: false,
    form: 'structure',
  } as const;
  return text === undefined ? [] : [asRewrite(lesson, source.span, text, about)];
}

/** `Teacher to class: "..."` is itself what is told. */
const isScript = ({ content }: Passage): boolean => /^[^:"“]{2,40}:\s*["“]/.test(content.plain.text);

const forListeners = (family: Family, lesson: Lesson): Family =>
  family.colleaguesOnly && lesson.audience === 'students' ? familyCalled('tell-students') : family;

/** Where no verb of telling can be read, a prompt can still come first. */
function offerAround(context: PassageContext): Rewrite[] {
  const { lesson, passage, isKnownLower } = context;
  const [part] = partsOf(context);
  if (!part || passage.kind === 'row') return [];
  const source = createSource(lesson.text, passage, part.plain, part.span);
  const { text } = part.plain;
  const named = readAgendaLine(text, isKnownLower);
  if (named) {
    const slots: Slots = { question: undefined, topic: undefined, fromHeading: false, ...named };
    return offer(context, familyCalled('explain-topic'), slots, source, (placement, prompting) =>
      composeAfter(source, placement === 'after' ? 'Close with' : 'Open with', prompting),
    );
  }
  const topic = context.headingTopic();
  const start = skipSpace(text, labelLength(text));
  const first = tokenize(text, start, Math.min(text.length, start + 40))[0];
  if (topic === undefined || !first || !imperatives.has(first.lower)) return [];
  const slots: Slots = { question: undefined, topic, fromHeading: true };
  return offer(context, familyCalled('tell-students'), slots, source, (_placement, prompting) =>
    composeBefore(source, start, prompting),
  );
}

/** The topic from the section's heading, where the passage names none and the family can use it. */
function withHeading(
  slots: Slots,
  family: Family,
  context: PassageContext,
  fits: (topic: string) => boolean = () => true,
): Slots {
  if (slots.topic !== undefined || slots.question !== undefined || !family.headingFits) return slots;
  const topic = context.headingTopic();
  if (topic === undefined || !fits(topic)) return slots;
  // 'Recorder', one word with a capital: a heading so short may name anything.
  const isLone = /^'[^' ]+'$/.test(topic) && !speaksOf(context.passage.content.plain.text, topic);
  return isLone ? slots : { question: undefined, topic, fromHeading: true };
}

/** Whether a word of the topic, in whatever form, is among these words: "sorting" and "the sorted part". */
function speaksOf(words: string, topic: string): boolean {
  const stems = (text: string): string[] =>
    (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
      .filter((word) => !structuralWords.has(word))
      .map((word) => word.slice(0, 5));
  const own = new Set(stems(words));
  return stems(topic).some((stem) => own.has(stem) || own.has(stem.slice(0, 4)));
}

/** In a row, the topic of "Lecture" stands in the cell beside it. */
function besides(slots: Slots, part: Part, { passage, isKnownLower }: PassageContext): Slots {
  if (passage.kind !== 'row' || slots.topic !== undefined || slots.question !== undefined) return slots;
  const { cells } = passage.content;
  const at = cells.findIndex(({ plain }) => plain === part.plain);
  for (const cell of [cells[at + 1], cells[at - 1], cells[at + 2]]) {
    const found = cell && readCellTopic(cell.plain.text, isKnownLower);
    if (found) return { question: undefined, topic: undefined, fromHeading: false, ...found };
  }
  const goal = cells.find(({ column }) => isAimColumn(column));
  const aim = goal && readAim(goal.plain.text, isKnownLower);
  if (aim) return { question: undefined, topic: undefined, fromHeading: false, ...aim };
  return slots;
}

function composeAct(
  context: PassageContext,
  source: Source,
  act: PassageReading,
  placement: Placement,
  prompting: Prompting,
): string | undefined {
  const { telling } = act;
  if (!telling) return composeAfter(source, placement === 'after' ? 'Close with' : 'Open with', prompting);
  if (placement === 'after') return composeAfter(source, 'Then ask', prompting);
  // What is shown stays a step: a video cannot be listened for.
  const told = act.extent?.told[0];
  const isShown =
    told !== undefined &&
    telling.complement !== 'that' &&
    /https?:\/\/|\b(?:following|this|these|attached|linked) (?:video|clip|film|article|website|site|slides?|link|animation|simulation)\b/i.test(
      source.plain.text.slice(told.start, told.end),
    );
  if (placement === 'before' || telling.complement === 'none' || isShown)
    return composeBefore(source, telling.sentence.start, prompting, telling);
  return (
    composeInstead(source, act, placeOf(context.lesson, context.passage), prompting) ??
    composeBefore(source, telling.sentence.start, prompting, telling)
  );
}

/** Rewrites of a passage that is itself what is told. */
export function offerContent(context: PassageContext): Rewrite[] {
  const { lesson, passage, isKnownLower } = context;
  const [part] =
    passage.kind === 'row'
      ? partsOf(context).filter(({ plain }) => tokenize(plain.text, 0, plain.text.length).length > 4)
      : partsOf(context);
  if (!part) return [];
  const words = part.plain.text;
  if (passage.kind === 'quote' ? /^\s*["“]/.test(words) : /^\s*(?:…|\.\.\.)/.test(words)) return [];
  if (!isScript(passage)) {
    if (saysWhatToDo(words, readAct(words, undefined, isKnownLower))) return offerAct(context);
    if (lesson.audience === 'students' && isForTeacher(words)) return [];
  }
  const content = readContent(part.plain.text, passage.content.lead, isKnownLower);
  const family = familyCalled(content.family);
  if (!content.isStatement) return [];
  const slots = content.headingFits
    ? withHeading(content.slots, family, context, (topic) => speaksOf(words, topic))
    : content.slots;
  const source = createSource(lesson.text, passage, part.plain, part.span);
  if (slots.topic === undefined && slots.question === undefined)
    return canBeSaidBack(words)
      ? offer(context, sayBack, slots, source, (_placement, prompting) =>
          composeAfter(source, 'Then ask', prompting),
        )
      : [];
  const place = placeOf(lesson, passage);
  return offer(context, family, slots, source, (_placement, prompting) =>
    composeContent(source, content.labelEnd, place, prompting),
  );
}

const tellsPlainly =
  /^(?:show|present|explain|introduce|demonstrate|tell|display|play|describe|bring|point|remind|emphasi[sz]e|stress|highlight)\b/i;

/** "`pwd`, and explain how paths work", "This is a good time to show ..." are acts, whatever else they hold. */
function saysWhatToDo(text: string, act: PassageReading | undefined): boolean {
  const telling = act?.telling;
  if (telling?.form !== 'base' || telling.subject === 'learners' || telling.sentence.start > 30) return false;
  const before = text.slice(telling.sentence.start, telling.verb.start);
  // "Present tenses become past tenses" tells of tenses.
  const { start, end } = telling.sentence;
  if (finiteVerb(tokenize(text, start, end)) === 2) return false;
  // "... and then make that network available" is no beginning of an act.
  if (tokenize(before, 0, before.length).length > 12) return false;
  return telling.complement === 'thing'
    ? (telling.verb.start <= telling.clauseStart && tellsPlainly.test(text.slice(telling.verb.start))) ||
        /\b(?:time|moment|chance|want|like|able|helpful|sure) to $/i.test(before)
    : telling.subject === 'unnamed' && !/\bto $/i.test(before);
}

export type Compose = (placement: Placement, prompting: Prompting) => string | undefined;

/** The prompts of a family, filled and set down. */
export function offer(
  context: PassageContext,
  family: Family,
  slots: Slots,
  source: Source,
  compose: Compose,
): Rewrite[] {
  const { lesson, reading } = context;
  const listeners = listenersOf(lesson);
  const order = reading.grace === 'after-exploring' ? (['evidence', 'predict', 'agency'] as const) : kinds;
  const offers: { rewrite: Rewrite; filled: FilledPrompt }[] = [];
  for (const kind of order) {
    const prompt = family.prompts[kind];
    const filled = prompt && fillPrompt(prompt, kind, slots, listeners);
    if (filled?.by === 'nothing' && family.needsSlot) continue;
    if (!prompt || !filled || offers.some((other) => other.filled.text === filled.text)) continue;
    const placement = prompt.placement ?? family.placement ?? 'instead';
    const prompting: Prompting = {
      text: filled.text,
      arrangement: arrangement(listeners, kind, placement !== 'instead', prompt.together, filled.text),
      learners: lesson.learners,
      isKnownLower: context.isKnownLower,
    };
    const text = compose(placement, prompting);
    const isFirst = offers.length === 0;
    if (text !== undefined)
      offers.push({
        filled,
        rewrite: asRewrite(context.lesson, source.span, text, {
          family,
          kind,
          prompt: filled.text,
          filled: filled.by !== 'nothing',
          preferred: isFirst && isClear(filled, slots, reading),
        }),
      });
  }
  return offers.map(({ rewrite }) => rewrite);
}

/** One clearly fits best where its question comes from the clause itself and the mark is sure. */
const isClear = (filled: FilledPrompt, slots: Slots, reading: MoveReading): boolean =>
  filled.by === 'question' || (filled.by === 'topic' && !slots.fromHeading && reading.confidence === 'clear');
