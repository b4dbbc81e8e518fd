import meanings from './meanings.json';
import type { CodeShape, Groups } from './types';

const always = (): boolean => true;
const never = (): boolean => false;
const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('');
const ngss = 'Next Generation Science Standards';
const math = 'Common Core State Standards for mathematics';

/** The shapes of standards codes by framework, as their publishers write them and as plans do. */
export const codeShapes: readonly CodeShape[] = [
  {
    framework: 'NGSS',
    name: ngss,
    pattern:
      /\b(?<grade>K-2|3-5|K|[1-5]|MS|HS)[- ](?<domain>PS|LS|ESS|ETS)(?<idea>[1-4])-(?<expectation>\d{1,2})\b/g,
    write: ({ grade, domain, idea, expectation }) => `${grade}-${domain}${idea}-${expectation}`,
    discipline: { group: 'domain', of: meanings.ngssDisciplines },
    parts: {
      grade: meanings.ngssGrades,
      domain: meanings.ngssDomains,
      idea: 'core idea {}',
      expectation: 'performance expectation {}',
    },
    needsContext: never,
  },
  {
    framework: 'NGSS',
    name: ngss,
    pattern: /\b(?<domain>PS|LS|ESS|ETS)(?<idea>[1-4])\.(?<component>[A-E])\b/g,
    write: ({ domain, idea, component }) => `${domain}${idea}.${component}`,
    discipline: { group: 'domain', of: meanings.ngssDisciplines },
    parts: { domain: meanings.ngssDomains, idea: 'core idea {}', component: 'component {} of the idea' },
    needsContext: never,
  },
  {
    framework: 'CCSS-M',
    name: math,
    pattern:
      /(?<prefix>\bCCSS\.?[\s-]?MATH(?:\.CONTENT)?[.\s])?\b(?<grade>K|[1-8])(?<dot>\.?)(?<domain>CC|OA|NBT|NF|MD|RP|NS|EE|SP|G|F)(?:\.(?<cluster>[A-I]))?\.?(?<standard>\d{1,2})(?:\.?(?<letter>[a-f]))?\b/g,
    write: ({ grade, domain, cluster, standard, letter }) =>
      join(grade, '.', domain, cluster && `.${cluster}`, '.', standard, letter),
    discipline: 'mathematics',
    parts: {
      grade: 'grade {}',
      domain: meanings.mathDomains,
      cluster: 'cluster {}',
      standard: 'standard {}',
      letter: 'part {}',
    },
    needsContext: ({ prefix, dot, domain }) => !prefix && (!dot || domain === 'G' || domain === 'F'),
  },
  {
    framework: 'CCSS-M',
    name: math,
    pattern:
      /(?<prefix>\bCCSS\.?[\s-]?MATH(?:\.CONTENT)?[.\s])?\b(?<high>HS)?(?<category>[NAFGS])[-.](?<domain>RN|Q|CN|VM|SSE|APR|CED|REI|IF|BF|LE|TF|CO|SRT|C|GPE|GMD|MG|ID|IC|CP|MD)(?:\.(?<cluster>[A-E]))?\.(?<standard>\d{1,2})(?<letter>[a-e])?\b/g,
    write: ({ category, domain, cluster, standard, letter }) =>
      join('HS', category, '-', domain, cluster && `.${cluster}`, '.', standard, letter),
    discipline: 'mathematics',
    parts: {
      high: 'high school',
      category: meanings.mathCategories,
      domain: meanings.mathHighDomains,
      cluster: 'cluster {}',
      standard: 'standard {}',
      letter: 'part {}',
    },
    needsContext: ({ prefix, high, domain }) => !prefix && !high && (domain?.length ?? 0) < 2,
  },
  {
    framework: 'CCSS-M',
    name: math,
    pattern:
      /(?<prefix>\bCCSS\.MATH\.PRACTICE\.)?\b(?<kind>SMP|MP)\.?\s?(?<practice>[1-8])\b(?!\s*(?:file|video|player|audio|format))/g,
    write: ({ practice }) => `MP${practice}`,
    discipline: 'mathematics',
    parts: { kind: 'standards for mathematical practice', practice: 'practice {}' },
    // MP3 and MP4 are also kinds of files.
    needsContext: ({ prefix }) => !prefix,
  },
  {
    framework: 'CCSS-ELA',
    name: 'Common Core State Standards for English language arts and literacy',
    pattern:
      /(?<prefix>\bCCSS[.\s-]?ELA[.\s-]?(?:LITERACY)?[.\s-]?)?\b(?<strand>RL|RI|RF|SL|RST|RH|WHST|W|L)\.(?<grade>K|\d{1,2}(?:-\d{1,2})?)\.(?<standard>\d{1,2})(?:\.?(?<letter>[a-fA-F]))?\b/gi,
    write: ({ strand, grade, standard, letter }) =>
      join(strand?.toUpperCase(), '.', grade, '.', standard, letter?.toLowerCase()),
    discipline: 'language arts',
    parts: { strand: meanings.elaStrands, grade: 'grade {}', standard: 'standard {}', letter: 'part {}' },
    needsContext: ({ prefix, strand }) =>
      !prefix && ((strand?.length ?? 0) < 2 || strand !== strand?.toUpperCase()),
  },
  {
    framework: 'CCSS-ELA',
    name: 'Common Core State Standards for English language arts and literacy',
    pattern:
      /(?<prefix>\bCCSS[.\s-]?ELA[.\s-]?(?:LITERACY)?[.\s-]?)?\b(?<anchor>CCRA)\.(?<strand>R|W|SL|L)\.(?<standard>\d{1,2})\b/gi,
    write: ({ strand, standard }) => `CCRA.${strand?.toUpperCase()}.${standard}`,
    discipline: 'language arts',
    parts: {
      anchor: 'college and career readiness anchor standard',
      strand: meanings.elaStrands,
      standard: 'standard {}',
    },
    needsContext: never,
  },
  {
    framework: 'ISTE',
    name: 'ISTE Standards',
    pattern:
      /\bISTE(?:\s+(?:Standards?|Students?|S|Educators?))*[\s:-]*(?<audience>[1-4])\.(?<standard>\d)\.?(?<indicator>[a-e])?\b/gi,
    write: ({ audience, standard, indicator }) =>
      join('ISTE ', audience, '.', standard, indicator && `.${indicator.toLowerCase()}`),
    discipline: 'computing',
    parts: { audience: meanings.isteAudiences, standard: 'standard {}', indicator: 'indicator {}' },
    needsContext: never,
  },
  {
    framework: 'ISTE',
    name: 'ISTE Standards for Students',
    pattern: /\bISTE-S[\s.:-]*(?<standard>[1-7])\.?(?<indicator>[a-d])\b/gi,
    write: ({ standard, indicator }) => `ISTE 1.${standard}.${indicator?.toLowerCase()}`,
    discipline: 'computing',
    parts: { standard: 'standard {} for students', indicator: 'indicator {}' },
    needsContext: never,
  },
  {
    framework: 'C3',
    name: 'College, Career, and Civic Life (C3) Framework for social studies',
    pattern:
      /\b(?<dimension>D[1-4])\.(?:(?<subject>Civ|Eco|Geo|His)\.)?(?<indicator>\d{1,2})\.(?<grade>K-2|3-5|6-8|9-12)\b/g,
    write: ({ dimension, subject, indicator, grade }) =>
      join(dimension, '.', subject && `${subject}.`, indicator, '.', grade),
    discipline: 'social studies',
    parts: {
      dimension: meanings.c3Dimensions,
      subject: meanings.c3Subjects,
      indicator: 'indicator {}',
      grade: 'grades {}',
    },
    needsContext: never,
  },
  {
    framework: 'CSTA',
    name: 'CSTA K-12 Computer Science Standards',
    pattern: /\b(?<level>1A|1B|2|3A|3B)-(?<concept>CS|NI|DA|AP|IC)-(?<standard>\d{2})\b/g,
    write: ({ level, concept, standard }) => `${level}-${concept}-${standard}`,
    discipline: 'computing',
    parts: { level: meanings.cstaLevels, concept: meanings.cstaConcepts, standard: 'standard {}' },
    needsContext: never,
  },
  {
    framework: 'NCAS',
    name: 'National Core Arts Standards',
    pattern:
      /\b(?<art>VA|MU|DA|TH|MA):\s?(?<process>Cr|Pr|Re|Cn)\.?\s?(?<anchor>\d{1,2})\.(?<enduring>\d(?:\.\d)?)\.?(?<grade>PK|K|[1-8]|HS\s?(?:proficient|prof|accomplished|acc|advanced|adv)|I{1,3})(?<part>[a-d])?\b/g,
    write: ({ art, process, anchor, enduring, grade, part }) =>
      join(art, ':', process, anchor, '.', enduring, '.', grade, part),
    discipline: 'the arts',
    parts: {
      art: meanings.ncasArts,
      process: meanings.ncasProcesses,
      anchor: 'anchor standard {}',
      grade: 'grade or level {}',
    },
    needsContext: never,
  },
  {
    framework: 'TEKS',
    name: 'Texas Essential Knowledge and Skills',
    pattern:
      /(?:§\s?)?\b(?<chapter>1[1-3]\d)\.(?<section>\d{1,3})\s?\(?(?<letter>[a-d])\)?\s?\((?<strand>\d{1,2})\)\s?\((?<expectation>[A-Z])\)(?:\((?<detail>[ivx]+)\))?/g,
    write: ({ chapter, section, letter, strand, expectation, detail }) =>
      join('§', chapter, '.', section, `(${letter})(${strand})(${expectation})`, detail && `(${detail})`),
    discipline: { group: 'chapter', of: meanings.teksDisciplines },
    parts: {
      chapter: meanings.teksChapters,
      section: 'section {}',
      strand: 'knowledge and skills {}',
      expectation: 'expectation {}',
    },
    needsContext: never,
  },
  {
    framework: 'TEKS',
    name: 'Texas Essential Knowledge and Skills',
    pattern:
      /\bTEKS[\s:]+(?:[A-Z]{1,8}\.)?(?<grade>K|\d{1,2})\.(?<strand>\d{1,2})\.?\(?(?<expectation>[A-Z])\)?/g,
    write: ({ grade, strand, expectation }) => `TEKS ${grade}.${strand}${expectation}`,
    discipline: undefined,
    parts: { grade: 'grade {}', strand: 'knowledge and skills {}', expectation: 'expectation {}' },
    needsContext: never,
  },
  {
    framework: 'STEL',
    name: 'Standards for Technological and Engineering Literacy',
    pattern: /\bSTEL[\s-]?(?<standard>[1-8])(?<benchmark>[A-Z])\b/g,
    write: ({ standard, benchmark }) => `STEL-${standard}${benchmark}`,
    discipline: 'engineering',
    parts: { standard: meanings.stelStandards, benchmark: 'benchmark {}' },
    needsContext: never,
  },
  {
    framework: 'AC9',
    name: 'Australian Curriculum, version 9',
    pattern:
      /\bAC9(?<subject>TDI|TDE|HP|HS|HH|HG|HC|HE|ADA|ADR|AMA|AMU|AVA|M|S|E)(?<year>F|\d{1,2})?(?<strand>[A-Z]{1,2})(?<content>\d{2})\b/g,
    write: ({ subject, year, strand, content }) => join('AC9', subject, year, strand, content),
    discipline: { group: 'subject', of: meanings.acDisciplines },
    parts: {
      subject: meanings.acSubjects,
      year: 'year {}',
      strand: 'strand {}',
      content: 'content description {}',
    },
    needsContext: never,
  },
  {
    framework: 'ENGLAND',
    name: "England's national curriculum",
    pattern: /\b(?:KS\s?(?<stage>[1-5])|Key Stage (?<longStage>[1-5])|(?<early>EYFS))\b/g,
    write: ({ stage, longStage, early }) => early ?? `KS${stage ?? longStage}`,
    discipline: undefined,
    parts: { stage: 'key stage {}', longStage: 'key stage {}', early: 'early years foundation stage' },
    needsContext: never,
  },
  {
    framework: 'ENGLAND',
    name: "England's national curriculum",
    pattern: /\bYear (?<year>1[0-3]|[1-9])\b/g,
    write: ({ year }: Groups) => `Year ${year}`,
    discipline: undefined,
    parts: { year: 'school year {}' },
    needsContext: always,
  },
];
