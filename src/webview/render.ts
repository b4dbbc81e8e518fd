import { element } from './elements';
import {
  holders,
  type Glance,
  type GlanceWords,
  type Place,
  type SectionGlance,
  type Strength,
} from './protocol';

export type Reveal = (line: number) => void;

/** The whole page: strengths first, then who holds the information when, as bars and as a table. */
export function render(glance: Glance, reveal: Reveal): HTMLElement[] {
  const { words, title, summary, strengths, sections } = glance;
  const head = element(
    'header',
    {},
    element('h1', {}, title),
    ...summary.map((sentence) => element('p', { class: 'summary' }, sentence)),
  );
  if (sections.length === 0) return [head, element('p', {}, words.empty)];
  return [
    head,
    renderStrengths(strengths, words, reveal),
    renderBars(sections, words, reveal),
    renderTable(sections, words),
  ];
}

function renderStrengths(strengths: readonly Strength[], words: GlanceWords, reveal: Reveal): HTMLElement {
  const list = strengths.map(({ name, says, places }) =>
    element(
      'li',
      {},
      element('strong', {}, name),
      element('span', { class: 'says' }, ` ${says}`),
      element(
        'ul',
        { class: 'evidence' },
        ...places.map((place) => element('li', {}, element('q', {}, place.words), ' ', link(place, reveal))),
      ),
    ),
  );
  return element(
    'section',
    {},
    element('h2', {}, words.strengths),
    list.length > 0 ? element('ul', { class: 'strengths' }, ...list) : element('p', {}, words.noStrengths),
  );
}

function renderBars(sections: readonly SectionGlance[], words: GlanceWords, reveal: Reveal): HTMLElement {
  const legend = holders.map((holder) =>
    element(
      'li',
      {},
      element('span', { class: `swatch ${holder}`, 'aria-hidden': 'true' }),
      words.holders[holder],
    ),
  );
  return element(
    'section',
    {},
    element('h2', {}, words.who),
    element('p', { class: 'unit' }, words.unit),
    element('ul', { class: 'legend' }, ...legend),
    element('ol', { class: 'bars' }, ...sections.map((section) => renderBar(section, reveal))),
  );
}

function renderBar(section: SectionGlance, reveal: Reveal): HTMLElement {
  const segments = holders
    .filter((holder) => section.passages[holder] > 0)
    .map((holder) => {
      const segment = element('span', { class: `segment ${holder}` });
      segment.style.flexGrow = String(section.passages[holder]);
      return segment;
    });
  return element(
    'li',
    {},
    element(
      'div',
      { class: 'name' },
      link(section, reveal),
      element('span', { class: 'minutes' }, section.minutes),
    ),
    element('div', { class: 'bar', 'aria-hidden': 'true' }, ...segments),
    element('div', { class: 'words' }, section.inWords),
    ...(section.decision === '' ? [] : [element('div', { class: 'decision' }, section.decision)]),
  );
}

function renderTable(sections: readonly SectionGlance[], words: GlanceWords): HTMLElement {
  const columns = [
    words.section,
    words.minutes,
    ...holders.map((holder) => words.holders[holder]),
    words.decision,
  ];
  const head = element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)));
  const rows = sections.map(({ label, minutes, passages, decision }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, label),
      ...[minutes, ...holders.map((holder) => String(passages[holder])), decision].map((cell) =>
        element('td', {}, cell),
      ),
    ),
  );
  return element(
    'details',
    {},
    element('summary', {}, words.table),
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
  );
}

function link({ label, line }: Place, reveal: Reveal): HTMLElement {
  const button = element('button', { type: 'button', class: 'link' }, label);
  button.addEventListener('click', () => reveal(line));
  return button;
}
