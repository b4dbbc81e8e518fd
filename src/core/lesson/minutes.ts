const unit = String.raw`(?:minutes?|mins?\.?|min\b|m\b)`;
const number = String.raw`(\d{1,3})(?:\s*(?:-|–|—|to)\s*(\d{1,3}))?`;
const hours = /(?:^|[^\d.])(\d(?:\.5)?)\s*(?:hours?|hrs?\.?|h\b)/i;
const spelledOut = new RegExp(String.raw`(?:^|[^\d.:$])~?${number}\s*-?\s*(?:minutes?|mins?\b)`, 'i');
const bracketed = new RegExp(String.raw`[([]\s*~?\s*${number}\s*${unit}?\s*[)\]]`, 'i');
const clockRange = /(?:^|[^\d:])(\d{1,2}):(\d{2})\s*(?:-|–|—|to)\s*(\d{1,2}):(\d{2})/;
const bareClock = /(?:^|\s)0:(\d{2})(?:\s|$)/;
const short = new RegExp(String.raw`(?:^|[\s(⏱])~?${number}(?:m|')(?=[\s).,:;|]|$)`);

/**
 * The minutes that a heading, a step or a table cell plans for: "(10 min)", "0:15", "10-15 minutes"
 * (its middle), "9:00-9:20", "1.5 hours". `undefined` where it names none.
 */
export function readMinutes(text: string): number | undefined {
  if (!/\d/.test(text)) return undefined;
  const range = clockRange.exec(text);
  if (range) return minutesBetween(range);
  const exact = /[([]\s*0:(\d{2})\s*[)\]]/.exec(text) ?? bareClock.exec(text);
  if (exact) return Number(exact[1]);
  const named = spelledOut.exec(text) ?? withUnit(bracketed.exec(text), text) ?? short.exec(text);
  const inHours = hours.exec(text);
  if (inHours) return Number(inHours[1]) * 60 + (named ? middle(named) : 0);
  return named ? middle(named) : undefined;
}

/** "(10)" alone is a number of anything; "(10 min)" is time. */
function withUnit(match: RegExpExecArray | null, text: string): RegExpExecArray | undefined {
  return match && /m/i.test(text.slice(match.index, match.index + match[0].length)) ? match : undefined;
}

const middle = (match: RegExpExecArray): number =>
  match[2] ? (Number(match[1]) + Number(match[2])) / 2 : Number(match[1]);

function minutesBetween(range: RegExpExecArray): number | undefined {
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = range.slice(1, 5).map(Number);
  let minutes = toHour * 60 + toMinute - (fromHour * 60 + fromMinute);
  if (minutes < 0) minutes += 12 * 60; // "11:50 - 12:10" is fine, "12:50 - 1:10" crosses noon
  return minutes > 0 && minutes <= 600 ? minutes : undefined;
}

/**
 * The minutes of each row of a table whose first column tells when it starts ("0:25", "0:28", "0:36"):
 * until the next one begins; the last is open. `undefined` where these are no such times.
 */
export function minutesBetweenStarts(cells: readonly string[]): (number | undefined)[] | undefined {
  const starts = cells.map((cell) => {
    const time = /^(\d{1,2}):(\d{2})$/.exec(cell);
    return time ? Number(time[1]) * 60 + Number(time[2]) : NaN;
  });
  const later = (start: number, at: number): boolean => at === 0 || start > (starts[at - 1] ?? NaN);
  if (starts.length < 2 || Number.isNaN(starts[0]) || !starts.every(later)) return undefined;
  return starts.map((start, at) => {
    const next = starts[at + 1];
    return next === undefined ? undefined : next - start;
  });
}
