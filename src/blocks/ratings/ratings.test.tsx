import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BlockContent, type BlockPlace, listEntries } from '@/blockkit';
import { clearToasts } from '@/ui';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { rateCell } from './commands';
import spec from './index';
import { emptyCell, emptyRound, initialState, listRounds, type RatingsConfig, type RatingsState, type Round } from './model';
import { compareReadings, findingsOf, readItem, readRound } from './reading';
import { RatingsEditor } from './RatingsEditor';

const block: BlockPlace = { key: 's.ratings', sectionId: 's', title: 'Luottamus', help: '', question: 'Voimmeko luottaa?' };
const grid: RatingsConfig = {
  layout: 'grid', low: 'ohut', high: 'vahva',
  groups: [
    { id: 'know', label: 'Tunteminen', items: [{ id: 'person', label: 'Ihminen ja tausta' }, { id: 'skill', label: 'Osaaminen' }] },
    { id: 'trust', label: 'Luottamus', items: [{ id: 'will', label: 'Hyvä tahto' }] },
  ],
};
const list: RatingsConfig = { ...grid, layout: 'list', aim: true };

beforeEach(() => {
  sessionStorage.clear();
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => act(clearToasts));

function open(config: RatingsConfig = grid, change: (round: Round) => Round = (round) => round) {
  const [first] = listRounds(initialState(config));
  if (!first) throw new Error('no round');
  const state: RatingsState = { kind: 'ratings', rounds: { [first.round.id]: change(first.round) } };
  const workbook = renderInWorkbook(<RatingsEditor block={block} config={config} />, { document: { answers: { [block.key]: state } } });
  const stateNow = () => workbook.getDocument().answers[block.key] as RatingsState;
  return {
    ...workbook,
    state: stateNow,
    round: () => {
      const newest = listRounds(stateNow()).at(-1);
      if (!newest) throw new Error('no round');
      return newest.round;
    },
  };
}

const cell = (name: RegExp) => screen.getByRole('gridcell', { name });
const sheetsOf = (ratings: readonly number[], key = 'know.person') => (round: Round): Round => ({
  ...round,
  sheets: Object.fromEntries(ratings.map((rating, index) => [`s${index}`, { id: `s${index}`, pos: `a${index}`, now: { [key]: rating }, aim: {}, done: true }])),
});

describe('the grid', () => {
  it('rates a focused cell by a number and moves by arrows', async () => {
    const { round } = open();
    await userEvent.tab();
    await userEvent.tab();
    expect(cell(/Ihminen/)).toHaveFocus();
    await userEvent.keyboard('4{ArrowDown}2{ArrowRight}5');
    expect(cell(/Hyvä tahto/)).toHaveFocus();
    expect(Object.entries(round().cells).map(([key, { now }]) => [key, now])).toEqual([['know.person', 4], ['know.skill', 2], ['trust.will', 5]]);
    expect(screen.getByRole('rowheader', { name: /Tunteminen.*keskiarvo 3,0/ })).toBeInTheDocument();
    await userEvent.keyboard('0');
    expect(round().cells['trust.will']?.now).toBe(0);
  });

  it('opens a cell by Enter, writes its note and leaves by Escape', async () => {
    const { round } = open();
    act(() => cell(/Osaaminen/).focus());
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('radio', { name: '1' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    const note = screen.getByLabelText('Huomio: Osaaminen');
    await userEvent.type(note, 'Tittelit 2 tunnetaan');
    expect(round().cells['know.skill']).toMatchObject({ now: 1, note: 'Tittelit 2 tunnetaan' });
    await userEvent.keyboard('{Escape}');
    expect(cell(/Osaaminen/)).toHaveFocus();
    expect(screen.queryByRole('radio', { name: '1' })).not.toBeInTheDocument();
  });

  it('dates a round by its first rating and takes a rating away when it is pressed again', async () => {
    const { round } = open();
    await userEvent.click(cell(/Osaaminen/));
    await userEvent.click(screen.getByRole('radio', { name: '3' }));
    expect(round().date).toMatch(/^\d{4}-\d\d-\d\d$/);
    await userEvent.click(screen.getByRole('radio', { name: '3' }));
    expect(round().cells['know.skill']?.now).toBe(0);
  });

  it('marks a cell for the talk and makes a step of it', async () => {
    const { round, getDocument } = open();
    await userEvent.click(cell(/Osaaminen/));
    await userEvent.click(screen.getByRole('radio', { name: '2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Otetaan keskusteluun: Osaaminen' }));
    expect(round().cells['know.skill']?.talk).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Tee askel: Osaaminen' }));
    expect(listEntries(getDocument().steps)).toMatchObject([{ title: 'Viedään eteenpäin: Osaaminen', note: 'nyt 2.' }]);
  });

  it('shows mean, spread and the joint rating beside them', () => {
    open(grid, (round) => sheetsOf([1, 2, 5])({ ...round, cells: { ...round.cells, 'know.person': { ...emptyCell(), now: 3 } } }));
    expect(cell(/Ihminen.*nyt 2,7.*hajontaa 1–5, yhdessä 3/)).toBeInTheDocument();
  });
});

describe('the list', () => {
  it('rates now and the aim in its rows', async () => {
    const { round } = open(list);
    await userEvent.click(within(screen.getByRole('radiogroup', { name: 'Nyt, 1–5: Osaaminen' })).getByRole('radio', { name: '2' }));
    await userEvent.click(within(screen.getByRole('radiogroup', { name: 'Tavoite, 1–5: Osaaminen' })).getByRole('radio', { name: '5' }));
    expect(round().cells['know.skill']).toMatchObject({ now: 2, aim: 5 });
  });
});

describe('rating alone', () => {
  const start = () => userEvent.click(screen.getByRole('button', { name: 'Uusi arvio' }));
  const rate = (item: string, value: number) =>
    userEvent.click(within(screen.getByRole('radiogroup', { name: `Nyt, 1–5: ${item}` })).getByRole('radio', { name: String(value) }));

  it('keeps each sheet apart, counts it when it is handed in and hides its numbers', async () => {
    const { round } = open();
    await userEvent.click(screen.getByText('Yksin'));
    await start();
    await rate('Osaaminen', 4);
    expect(readRound(grid, round())[1]?.reading.answers).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Valmis' }));
    expect(readRound(grid, round())[1]?.reading).toMatchObject({ answers: 1, value: 4 });
    expect(screen.queryByRole('radio', { name: '4' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Uusi arvio' })).toHaveFocus();
  });

  it('lets only the one just made be mended, until the next begins', async () => {
    const { round } = open();
    await userEvent.click(screen.getByText('Yksin'));
    await start();
    await rate('Osaaminen', 4);
    await userEvent.click(screen.getByRole('button', { name: 'Valmis' }));
    await userEvent.click(screen.getByRole('button', { name: 'Korjaa arviota' }));
    await rate('Osaaminen', 1);
    await userEvent.click(screen.getByRole('button', { name: 'Valmis' }));
    await start();
    await rate('Osaaminen', 5);
    await userEvent.click(screen.getByRole('button', { name: 'Poista arvio' }));
    expect(screen.queryByRole('button', { name: 'Korjaa arviota' })).not.toBeInTheDocument();
    expect(readRound(grid, round())[1]?.reading).toMatchObject({ answers: 1, value: 1 });
  });

  it('does not show a sheet that somebody else left unfinished', () => {
    open(grid, (round) => ({ ...round, sheets: { x: { id: 'x', pos: 'a0', now: { 'know.skill': 5 }, aim: {}, done: false } } }));
    fireEvent.click(screen.getByText('Yksin'));
    expect(screen.getByText('Arvio 1 on kesken.')).toBeInTheDocument();
    expect(screen.queryByRole('radiogroup', { name: /Osaaminen/ })).not.toBeInTheDocument();
  });

  it('comes back to one\'s own unfinished sheet after a reload', () => {
    sessionStorage.setItem('keha.ratings.sheet.s.ratings', 'x');
    open(grid, (round) => ({ ...round, sheets: { x: { id: 'x', pos: 'a0', now: { 'know.skill': 5 }, aim: {}, done: false } } }));
    expect(within(screen.getByRole('radiogroup', { name: 'Nyt, 1–5: Osaaminen' })).getByRole('radio', { name: '5' })).toBeChecked();
  });
});

describe('what is sensitive', () => {
  const sensitive = { ...grid, sensitive: true };

  it('shows nothing of fewer than three answers, and says how many are missing', () => {
    open(sensitive, sheetsOf([1, 5]));
    expect(cell(/Ihminen/)).toHaveTextContent('2 arviota, Arviot näkyvät, kun vielä 1 vastaa');
    expect(cell(/Ihminen/)).toHaveTextContent('Ei arviota');
    expect(screen.getByText(/jottei kenenkään vastausta voi erottaa/)).toBeInTheDocument();
  });

  it('shows three', () => {
    open(sensitive, sheetsOf([1, 5, 3]));
    expect(cell(/Ihminen/)).toHaveTextContent('hajontaa 1–5');
  });

  it('keeps two answers off the paper and the wall', () => {
    const { state, getDocument } = open(sensitive, sheetsOf([1, 5]));
    const content: BlockContent<RatingsConfig, RatingsState> = { block, config: sensitive, state: state(), document: getDocument(), language: 'fi' };
    expect(JSON.stringify(spec.toPdf(content))).not.toMatch(/hajontaa|3,0/);
    const wall = renderInWorkbook(<spec.Projector block={block} config={sensitive} />, { document: getDocument() });
    expect(wall.container).not.toHaveTextContent(/hajontaa|3,0/);
  });

  it('counts the answers of each item, not the sheets', () => {
    const [one] = [readItem(undefined, [{ id: 'a', pos: 'a0', now: { k: 2 }, aim: {}, done: true }], 'k', true)];
    expect(one).toMatchObject({ now: null, value: null, answers: 1, missing: 2 });
  });
});

describe('rounds', () => {
  it('keep the old one, and show what has changed and what was said', async () => {
    const { state, round } = open(grid, (first) => ({ ...first, title: 'Kevät', cells: { ...first.cells, 'know.skill': { ...emptyCell(), now: 2, note: 'Emme tiedä taitoja' } } }));
    await userEvent.click(screen.getByRole('button', { name: 'Kierrokset' }));
    await userEvent.click(screen.getByRole('button', { name: 'Uusi kierros' }));
    expect(listRounds(state())).toHaveLength(2);
    await userEvent.click(cell(/Osaaminen/));
    await userEvent.click(screen.getByRole('radio', { name: '4' }));
    expect(round().cells['know.skill']?.now).toBe(4);
    expect(cell(/Osaaminen/)).toHaveTextContent('+2,0, noussut');
    expect(cell(/Osaaminen/)).toHaveTextContent('Viime kerralla sanottiinEmme tiedä taitoja');
    expect(listRounds(state())[0]?.round.cells['know.skill']?.now).toBe(2);
  });

  it('can be removed and brought back, but the last one stays', async () => {
    const { state } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Kierrokset' }));
    expect(screen.queryByRole('button', { name: /^Toiminnot: Kierros/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Uusi kierros' }));
    await userEvent.click(screen.getByRole('button', { name: 'Toiminnot: Kierros 2' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Poista kierros' }));
    expect(listRounds(state())).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Palauta' }));
    expect(listRounds(state())).toHaveLength(2);
  });

  it('begin anew when there is none', () => {
    const state: RatingsState = { kind: 'ratings', rounds: {} };
    const { getDocument } = renderInWorkbook(<RatingsEditor block={block} config={grid} />, { document: { answers: { [block.key]: state } } });
    fireEvent.click(screen.getByRole('button', { name: 'Uusi kierros' }));
    expect(listRounds(getDocument().answers[block.key] as RatingsState)).toHaveLength(1);
  });

  it('take ratings of items that the template has got later', () => {
    const { run, round } = open(grid, (first) => ({ ...first, cells: {} }));
    act(() => run(rateCell, { block: block.key, round: round().id, key: 'trust.will', field: 'now', value: 3, today: '2027-04-08' }));
    expect(round().cells['trust.will']).toEqual({ ...emptyCell(), now: 3 });
  });
});

describe('what stands out', () => {
  const read = (change: (round: Round) => Round) => readRound(list, change({ ...emptyRound(list, 'r'), pos: 'a0' }));

  it('is the lowest, the most split and the one furthest from its aim', () => {
    const found = findingsOf(read((round) => ({
      ...round,
      cells: {
        'know.person': { ...emptyCell(), now: 4, aim: 5 }, 'know.skill': { ...emptyCell(), now: 2, aim: 3 }, 'trust.will': { ...emptyCell(), now: 3, aim: 5 },
      },
    })));
    expect(found).toMatchObject({ weakest: { key: 'know.skill' }, mostSplit: null, largestGap: { key: 'trust.will' } });
  });

  it('is nothing when all are equal', () => {
    const cells = Object.fromEntries(['know.person', 'know.skill', 'trust.will'].map((key) => [key, { ...emptyCell(), now: 3 }]));
    expect(findingsOf(read((round) => ({ ...round, cells })))).toEqual({ weakest: null, mostSplit: null, largestGap: null });
  });

  it('compares only what has a value in both rounds', () => {
    const [before, after] = [readItem({ now: 2, aim: 0 }, [], 'k'), readItem({ now: 0, aim: 0 }, [], 'k')];
    expect(compareReadings(before, after)).toBeNull();
    expect(compareReadings(before, readItem({ now: 3, aim: 0 }, [], 'k'))).toMatchObject({ by: 1, spread: null });
  });
});

describe('progress', () => {
  it('is the share of items rated in the newest round, together or alone', () => {
    const { state, getDocument } = open(grid, (round) => sheetsOf([3], 'know.skill')({ ...round, cells: { ...round.cells, 'trust.will': { ...emptyCell(), now: 1 } } }));
    expect(spec.progress({ block, config: grid, state: state(), document: getDocument(), language: 'fi' })).toBeCloseTo(2 / 3);
  });
});
