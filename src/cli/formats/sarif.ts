import { version } from '../../../package.json';
import { rules, type Place, type RewriteReport } from '../../core/index';
import { addressOf, ordinalKeys, type Remark } from '../remarks';
import { rulePages } from './rule-pages';

const levels = { hint: 'note', information: 'note', warning: 'warning' } as const;

/** SARIF 2.1.0 (OASIS 2020), as code scanning takes it. Fingerprints rest on words, so they outlive moved lines. */
export function formatSarif(remarks: readonly Remark[]): string {
  const keys = ordinalKeys(remarks);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'STEM Shift', version, semanticVersion: version, rules: rules.map(describeRule) },
        },
        columnKind: 'utf16CodeUnits',
        results: remarks.map((remark, at) => resultOf(remark, keys[at] ?? '')),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule({ id, remarks, severity }: (typeof rules)[number]) {
  const page = rulePages[id] ?? remarks;
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence(remarks) },
    fullDescription: { text: sentence(remarks) },
    help: { text: page, markdown: page },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['education', 'lesson-plan'] },
  };
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function resultOf({ path, finding, question }: Remark, key: string) {
  const { rule, severity, message, related, rewrites } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: question === undefined || message.includes('?') ? message : `${message} ${question}` },
    locations: [{ physicalLocation: { ...locationOf(path, finding) } }],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((place, at) => ({
            id: at + 1,
            message: { text: 'It goes on here.' },
            physicalLocation: locationOf(path, place),
          })),
        }
      : {}),
    partialFingerprints: { 'stemShiftWords/v1': key },
    ...(rewrites.length > 0 ? { fixes: rewrites.map((rewrite) => fixOf(path, rewrite)) } : {}),
  };
}

const locationOf = (path: string, place: Place) => ({
  artifactLocation: { uri: addressOf(path) },
  region: regionOf(place),
});

const regionOf = ({ line, column, endLine, endColumn }: Place) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const fixOf = (path: string, { title, edits }: RewriteReport) => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: { uri: addressOf(path) },
      replacements: edits.map((edit) => ({
        deletedRegion: regionOf(edit),
        insertedContent: { text: edit.text },
      })),
    },
  ],
});
