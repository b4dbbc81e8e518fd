import type { FrontMatter } from '../lesson/front-matter';
import type { Section } from '../lesson/types';
import { tags, type Tag } from './types';

const otherNames: Readonly<Record<string, Tag>> = {
  'problem-based-learning': 'problem-based',
  pbl: 'problem-based',
  cocreation: 'co-creation',
  'social-constructivism': 'social-construction',
};

/** The tag that a teacher's own word names: "Co creation" and "#co-creation" are both `co-creation`. */
export function tagNamed(word: string): Tag | undefined {
  const name = word
    .trim()
    .toLowerCase()
    .replace(/^#/, '')
    .replace(/[\s_]+/g, '-');
  return tags.find((tag) => tag === name) ?? otherNames[name];
}

/** Tags that the front matter claims for the whole lesson, in `tags:` or in `stem-shift: {tags: ...}`. */
export function claimsOfLesson({ values }: FrontMatter): Tag[] {
  const own = values['stem-shift'];
  const ours = typeof own === 'object' && own !== null ? (own as Record<string, unknown>)['tags'] : undefined;
  const named = [...words(values['tags']), ...words(ours)].map(tagNamed);
  return tags.filter((tag) => named.includes(tag));
}

function words(value: unknown): string[] {
  if (typeof value === 'string') return value.split(',');
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** Tags written at a heading, as in `## Planning #co-creation`. */
export function claimsOfSection({ heading }: Section): Tag[] {
  const text = heading?.content.plain.text ?? '';
  if (!text.includes('#')) return [];
  const named = [...text.matchAll(/#[a-z][a-z-]+/gi)].map(([word]) => tagNamed(word));
  return tags.filter((tag) => named.includes(tag));
}
