import type { HeadingContent } from '../../lesson/types';
import type { AnnotatedWords } from '../reading/annotate';
import { manners, phrases, type Manner } from '../reading/set-phrases';
import { sign } from '../reading/signs';
import { trait, type Traits } from '../traits/traits';
import speech from '../reading/speech.json';

/** What of a lesson is counted beside the manners of speech: how many passages, or headings, have each of these. */
const otherCounts = [
  'texts',
  'headings',
  // "How to help", "Before you begin", "Be specific".
  'advisingHeadings',
  'minutesOfHeadings',
  'minutesOfPassages',
  'asking',
  // Passages that open or end with the code of a standard.
  'standards',
  // Boxes of a course site.
  'boxes',
  'links',
] as const;
type Counted = Manner | (typeof otherCounts)[number];

/** The manners come first: each has the number of its bit in `phrases`. */
const counted: readonly Counted[] = [...manners, ...otherCounts];
const numberOf = Object.fromEntries(counted.map((name, number) => [name, number])) as Record<Counted, number>;
const bitOf = (name: Counted): number => 1 << numberOf[name];

const bits = {
  manners: (1 << manners.length) - 1,
  text: bitOf('texts'),
  heading: bitOf('headings'),
  advisingHeading: bitOf('advisingHeadings'),
  minutesOfHeading: bitOf('minutesOfHeadings'),
  minutesOfPassage: bitOf('minutesOfPassages'),
  asking: bitOf('asking'),
  standard: bitOf('standards'),
  box: bitOf('boxes'),
  link: bitOf('links'),
};

/** Counts of a section, and of the whole lesson as their sum. */
export class Tally {
  readonly #counts = counted.map(() => 0);

  of(name: Counted): number {
    return this.#counts[numberOf[name]] ?? 0;
  }

  /** Counts one passage or heading as each of what is set. */
  count(set: number): void {
    for (let left = set; left !== 0; left &= left - 1) {
      const number = 31 - Math.clz32(left & -left);
      this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    }
  }

  add(more: Tally): void {
    for (let number = 0; number < this.#counts.length; number++)
      this.#counts[number] = (this.#counts[number] ?? 0) + (more.#counts[number] ?? 0);
  }
}

/** Only the shape, since tags read codes and know moves. In front of a passage, or in brackets behind it: "MS-PS4-2 ...", "... (SI-M-A1)". */
const code = '(?:[A-Z]{2,}|[A-Z\\d]{1,3}-[A-Z]{2,}\\d)[\\w-]*[.-][A-Z\\d][\\w.-]*';
const opensWithCode = new RegExp(`^\\W*${code}`);
const endsWithCode = new RegExp(`\\(${code}\\)\\W*$`);

const showsStandard = ({ plain, signs }: AnnotatedWords): boolean =>
  (signs & (sign.dash | sign.dotted)) !== 0 &&
  (opensWithCode.test(plain) || (plain.includes(')') && endsWithCode.test(plain)));

const box = /^:{3,}|^\{:\s*\./;

const when = (condition: boolean, set: number): number => (condition ? set : 0);

/** What is counted in a section: its heading and its passages. */
export function tallyOf(heading: HeadingContent | undefined, passages: readonly Traits[]): Tally {
  const tally = new Tally();
  if (heading) tally.count(countsOfHeading(heading));
  for (const passage of passages) tally.count(countsOfPassage(passage));
  return tally;
}

function countsOfPassage({ reading, shows }: Traits): number {
  const { plain, minutes, linkedLength } = reading.content;
  return (
    bits.text |
    (reading.text.holds & bits.manners) |
    when(minutes !== undefined, bits.minutesOfPassage) |
    when(linkedLength > 0, bits.link) |
    when((shows & trait.commandsAsking) !== 0, bits.asking) |
    when(showsStandard(reading.text), bits.standard) |
    when(box.test(plain.text), bits.box)
  );
}

const advising = new RegExp(`^\\W*(?:\\d+[.:)]\\s*)?(?:${speech.headingOfAdvice.join('|')})\\b`, 'i');

function countsOfHeading({ plain, minutes }: HeadingContent): number {
  return (
    bits.text |
    bits.heading |
    (phrases.matchesOf(plain.text) & bits.manners) |
    when(minutes !== undefined, bits.minutesOfHeading) |
    when(advising.test(plain.text), bits.advisingHeading)
  );
}
