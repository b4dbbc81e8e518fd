import type { Evidence } from '../moves/types';

/** The four attributes of personalized learning (Kallick & Zmuda 2017). */
export const attributes = ['voice', 'co-creation', 'social-construction', 'self-discovery'] as const;
export type Attribute = (typeof attributes)[number];

export const tags = ['problem-based', 'interdisciplinary', ...attributes] as const;
export type Tag = (typeof tags)[number];

/** How far subjects meet (Vasquez, Sneider & Comer 2013). */
export type Integration = 'disciplinary' | 'multidisciplinary' | 'interdisciplinary' | 'transdisciplinary';

/** What one section of the lesson earns, by the section's index. */
export interface SectionTags {
  readonly section: number;
  readonly tags: readonly EarnedTag[];
  readonly integration: Integration | undefined;
  readonly disciplines: readonly string[];
}

export interface EarnedTag {
  readonly tag: Tag;
  readonly evidence: readonly Evidence[];
}
