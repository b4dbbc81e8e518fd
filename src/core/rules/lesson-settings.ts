import { unknownName } from '../config/nodes';
import type { FrontMatter } from '../lesson/front-matter';
import type { Span } from '../text/span';
import { tags } from '../tags/types';
import type { Problem } from './types';

/** What `stem-shift:` in the front matter wishes for the whole lesson. */
export interface LessonSettings {
  readonly wishes: readonly LessonWish[];
  readonly problems: readonly Problem[];
}

export interface LessonWish {
  readonly kind: 'tell' | 'off';
  /** The rule that is turned off; every rule where it names none. */
  readonly rule: string | undefined;
  readonly because: string | undefined;
  readonly writtenAt: Span;
}

const name = 'stem-shift';
const none: LessonSettings = { wishes: [], problems: [] };

/**
 * Reads `stem-shift: off` or `stem-shift: {audience, tell, off, tags}`. `tell` is `true` or the
 * teacher's reason; `off` is `true`, a rule or a list of rules. The audience itself is read with the lesson.
 */
export function readLessonSettings(frontMatter: FrontMatter, ruleIds: readonly string[]): LessonSettings {
  const value = frontMatter.values[name];
  if (value === undefined || value === null) return none;
  const at = (...path: string[]): Span =>
    frontMatter.spanOf(name, ...path) ?? frontMatter.spanOf(name) ?? { start: 0, end: 0 };
  if (value === 'off' || value === false)
    return { wishes: [{ kind: 'off', rule: undefined, because: undefined, writtenAt: at() }], problems: [] };
  if (typeof value !== 'object' || Array.isArray(value))
    return problem(at(), 'Write "stem-shift: off", or one of audience, tell, off and tags below it.');
  const read = Object.entries(value).map(([key, setting]: [string, unknown]) => {
    const reader = Object.hasOwn(settings, key) ? settings[key] : undefined;
    if (reader) return reader(setting, at(key), ruleIds);
    return problem(at(key), unknownName('key', key, Object.keys(settings)));
  });
  return {
    wishes: read.flatMap((one) => one.wishes),
    problems: read.flatMap((one) => one.problems),
  };
}

type SettingReader = (value: unknown, at: Span, ruleIds: readonly string[]) => LessonSettings;

const settings: Readonly<Record<string, SettingReader>> = {
  audience: (value, at) =>
    value === 'students' || value === 'teachers'
      ? none
      : problem(at, 'The audience is "students" or "teachers".'),
  tell: (value, at) => {
    if (value === false) return none;
    if (value !== true && typeof value !== 'string')
      return problem(at, 'After "tell" stands your reason, or "true".');
    const because = typeof value === 'string' ? value.trim() || undefined : undefined;
    return { wishes: [{ kind: 'tell', rule: undefined, because, writtenAt: at }], problems: [] };
  },
  off: (value, at, ruleIds) => {
    if (value === false) return none;
    if (value === true)
      return { wishes: [{ kind: 'off', rule: undefined, because: undefined, writtenAt: at }], problems: [] };
    const named: readonly unknown[] = Array.isArray(value) ? value : [value];
    const known = named.filter((rule) => typeof rule === 'string' && ruleIds.includes(rule));
    const unknown = named.filter((rule) => !known.includes(rule));
    return {
      wishes: known.map((rule) => ({
        kind: 'off' as const,
        rule: String(rule),
        because: undefined,
        writtenAt: at,
      })),
      problems: unknown.flatMap((rule) => problem(at, unknownName('rule', String(rule), ruleIds)).problems),
    };
  },
  tags: (value, at) => {
    const named: readonly unknown[] = Array.isArray(value) ? value : [value];
    const unknown = named.filter((tag) => !(tags as readonly unknown[]).includes(tag));
    return unknown.length === 0
      ? none
      : problem(at, `There is no tag "${String(unknown[0])}". There are: ${tags.join(', ')}.`);
  },
};

const problem = (span: Span, message: string): LessonSettings => ({
  wishes: [],
  problems: [{ span, message, unread: false }],
});
