import { part } from '../features/layout';
import { meanOfSection, type Neighbours, type Seat } from '../features/lesson-text';
import { contentWidth, nobody, type SectionText } from '../features/section-text';
import { addPart, type CompiledLinear } from '../model/linear';

/** The parts that rest on what a passage says: to its own row, and to those of the passages beside it. */
const spread = [part.content, part.before, part.after, part.above] as const;

/** What a section's passages bring, wherever the section stands: for each of `spread` and passage one number a label. */
interface Said {
  readonly passages: Float32Array;
  readonly section: Float32Array;
}

export type AddSaid = (
  own: SectionText,
  at: number,
  neighbours: Neighbours,
  into: Float32Array,
  from: number,
) => void;

/** Adds what the words of a passage, of its neighbours and of its section bring; added up once for each section. */
export function createSaid(model: CompiledLinear): AddSaid {
  const { labels } = model;
  const known = new WeakMap<SectionText, Said>();
  const ofNobody = addUp(model, nobody, 1);
  const saidIn = (text: SectionText): Said => {
    let said = known.get(text);
    if (!said) {
      const section = new Float32Array(labels);
      addPart(model, part.section, meanOfSection(text), 0, section, 0);
      said = { passages: addUp(model, text.values, text.readings.length), section };
      known.set(text, said);
    }
    return said;
  };
  const add = (seat: Seat | undefined, which: number, into: Float32Array, from: number): void => {
    const sums = seat ? saidIn(seat.text).passages : ofNobody;
    const start = ((seat?.at ?? 0) * spread.length + which) * labels;
    for (let label = 0; label < labels; label++)
      into[from + label] = (into[from + label] ?? 0) + (sums[start + label] ?? 0);
  };
  return (own, at, { before, after, above }, into, from) => {
    [{ text: own, at }, before, after, above].forEach((seat, which) => add(seat, which, into, from));
    const { section } = saidIn(own);
    for (let label = 0; label < labels; label++)
      into[from + label] = (into[from + label] ?? 0) + (section[label] ?? 0);
  };
}

function addUp(model: CompiledLinear, values: Float32Array, passages: number): Float32Array {
  const sums = new Float32Array(passages * spread.length * model.labels);
  for (let at = 0; at < passages; at++)
    spread.forEach((which, number) => {
      const into = (at * spread.length + number) * model.labels;
      addPart(model, which, values, at * contentWidth, sums, into);
    });
  return sums;
}
