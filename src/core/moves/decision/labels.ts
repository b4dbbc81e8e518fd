/** What the decision tells passages apart into. */
export const labels = ['act', 'content', 'coach', 'student', 'other'] as const;
