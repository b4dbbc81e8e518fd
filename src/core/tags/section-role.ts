/**
 * What a part of a plan is for, as far as tags care: only what happens in the session can earn one.
 */
export type Role = 'session' | 'goals' | 'materials' | 'background' | 'reference' | 'assessment';

const roleWords: readonly (readonly [Role, RegExp])[] = [
  [
    'goals',
    /^(?:(?:learning|lesson|content|skills?|teaching|unit|course|session|language|general|specific|key|your|student|curriculum|academic|catholic) )*(?:objectives?|goals?|outcomes?|targets?|intentions?|standards?|aims?|swbat|competenc(?:y|ies)|vocabulary|glossary|concepts?|terms?|takeaways?|skills|success criteria|links)(?:(?: (?:and|&|for|of|by|addressed|covered|met))+ .*)?$|^(?:students|learners|participants|you|they)(?: wi|')ll (?:be able|learn|understand|know)|^curricul\w+ links?|^cross-? ?curric\w+ (?:applications?|links?|connections?)|^what (?:you|students)(?: wi|')ll learn|^by the end|links? to the .*curriculum|^goals and objectives/,
  ],
  [
    'materials',
    /^(?:(?:required|needed|lesson|teacher|class|student|additional|other|advance|key|the) )*(?:materials?|supplies|equipment|prerequisites?|preparation|prep|hardware|software|downloads?|resources?|tools needed)(?:(?: (?:and|&|needed|required|list|for|to))+.*)?$|^what you(?:'ll| will)? need|^before (?:class|you start|you begin|the lesson|the session)|^(?:room )?set-?up notes/,
  ],
  [
    'background',
    /^(?:(?:teacher|instructor|facilitator|content|subject|pedagogical) )*(?:background|rationale)\b|^notes? (?:for|to) (?:the )?(?:teachers?|instructors?|substitutes?)|^knowledge for teachers|^why (?:this|it) matters$|^saint connection/,
  ],
  [
    'reference',
    /^(?:references?|credits?|licen[cs]e|bibliography|further reading|acknowledge?ments?|change ?log|see also|sources?|citations?|contributors?|appendix|table of contents|contents|useful links|external links|attribution)\b/,
  ],
  [
    'assessment',
    /^(?:rubrics?|grading|marking scheme|scoring|answer key|(?:sample )?solutions?|answers?|(?:informal|formative|summative)? ?assessments?|assessment criteria|evaluation criteria)$/,
  ],
];

const sessionWords =
  /\b(?:activit\w+|procedures?|lessons?|session|plan|day \d|week \d|step|part|exercises?|discussion|instruction\w*|workshop|challenge|practice|engage|explore|explain|elaborate|evaluate|warm|closing|opening|introduction|agenda|schedule|do now|debrief|reflection|exit ticket)\b/;

/** What a heading or label announces; `undefined` where it names nothing of the kind. */
export function roleOfWords(words: string): Role | undefined {
  if (words.length > 70) return undefined;
  const plain = words
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}'&/ -]+/gu, ' ')
    .replace(/^[\s\d.&/-]+/, '')
    .trim();
  for (const [role, pattern] of roleWords) if (pattern.test(plain)) return role;
  return sessionWords.test(plain) ? 'session' : undefined;
}
