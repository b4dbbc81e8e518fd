import { messageOf, wellFormed, type Remark } from '../remarks';

/** The XML of Checkstyle, which most build servers read. */
export function formatCheckstyle(remarks: readonly Remark[]): string {
  const paths = [...new Set(remarks.map(({ path }) => path))];
  const files = paths.map((path) => {
    const errors = remarks.filter((remark) => remark.path === path).map(errorOf);
    return `  <file name="${escaped(path)}">\n${errors.join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`;
}

function errorOf(remark: Remark): string {
  const { line, column, severity, rule } = remark.finding;
  const weight = severity === 'warning' ? 'warning' : 'info';
  return `    <error line="${line}" column="${column}" severity="${weight}" message="${escaped(messageOf(remark))}" source="stem-shift.${rule}"/>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** XML 1.0 knows most control characters in no form at all. */
const escaped = (text: string): string =>
  wellFormed(text)
    // eslint-disable-next-line no-control-regex -- these are the ones meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"\n\r\t]/g, (character) => entities[character] ?? character);
