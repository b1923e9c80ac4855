import type { UserEvent } from '@testing-library/user-event';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Actor, CalendarEvent, Step } from '@/document';
import { documentWithBlocks, renderView } from '../../../tests/helpers/renderView';
import { SectionView } from '../workbook';
import { PlanView } from './PlanView';

const actor = (id: string, name: string): Actor => ({
  id, pos: id, name, type: 'person', organisation: '', sector: '', group: '', tags: [], contact: '', note: '',
});

const step = (id: string, title: string, more: Partial<Step> = {}): Step => ({
  id, pos: 'a0', title, block: 'define.steps', entry: '', owners: [], due: '', status: 'open', note: '', ...more,
});

const byId = <T extends { readonly id: string }>(entries: readonly T[]): Record<string, T> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]));

const document = documentWithBlocks({
  actors: byId([actor('aino', 'Aino Halme'), actor('jari', 'Jari Tossavainen')]),
  steps: byId([
    step('roles', 'Roolit kirjataan', { due: '2027-02-26', owners: ['aino'] }),
    step('picture', 'Verkoston kuva päivitetään', { due: '2027-02-25', owners: ['aino', 'jari'], status: 'done' }),
    step('invite', 'Kutsu kolmelle', { due: '2027-Q2', status: 'doing', owners: ['jari'] }),
    step('later', 'Sovitaan myöhemmin'),
  ]),
});

beforeEach(() => {
  window.history.replaceState(null, '', '#/w/w1/plan');
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 2, 11, 12) });
});
afterEach(() => {
  vi.useRealTimers();
});

const titles = (): readonly string[] => screen.queryAllByRole('textbox', { name: 'Askel' }).map((field) => (field as HTMLTextAreaElement).value);
const group = (name: string | RegExp): HTMLElement => screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement;

async function choose(user: UserEvent, label: string, option: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: new RegExp(label) }));
  await user.click(within(screen.getByRole('listbox')).getByRole('option', { name: option }));
}

describe('the plan', () => {
  test('tells the year and groups all steps by quarter, by due date', () => {
    renderView(<PlanView />, { document });
    expect(screen.getByRole('heading', { level: 1, name: 'Vuosisuunnitelma 2027' })).toBeInTheDocument();
    expect(titles()).toEqual(['Verkoston kuva päivitetään', 'Roolit kirjataan', 'Kutsu kolmelle', 'Sovitaan myöhemmin']);
    expect(within(group('tammi–maaliskuu')).getByText('1 / 2 valmista')).toBeInTheDocument();
    expect(within(group('Ilman määräaikaa')).getAllByRole('row')).toHaveLength(2);
  });

  test('draws the line of today in this quarter, after what is past', () => {
    renderView(<PlanView />, { document });
    const rows = within(group('tammi–maaliskuu')).getAllByRole('row');
    expect(rows.at(-1)).toHaveTextContent('tänään 11.3.');
  });

  test('puts a step of two owners under both', async () => {
    const { user } = renderView(<PlanView />, { document });
    await choose(user, 'Ryhmittely', 'vastuu');
    expect(within(group('Aino Halme')).getAllByRole('textbox', { name: 'Askel' })).toHaveLength(2);
    expect(within(group('Jari Tossavainen')).getAllByRole('textbox', { name: 'Askel' })).toHaveLength(2);
    expect(within(group('Ilman tekijää')).getAllByRole('textbox', { name: 'Askel' })).toHaveLength(1);
  });

  test('shows only what is late, or what nobody owns', async () => {
    const { user } = renderView(<PlanView />, { document });
    await user.click(screen.getByRole('radio', { name: /^Myöhässä/ }));
    expect(titles()).toEqual(['Roolit kirjataan']);
    await user.click(screen.getByRole('radio', { name: /^Ilman tekijää/ }));
    expect(titles()).toEqual(['Sovitaan myöhemmin']);
  });

  test('finds steps by their words and says when there are none', async () => {
    const { user } = renderView(<PlanView />, { document });
    await user.type(screen.getByRole('searchbox', { name: 'Etsi askeleista' }), 'paivitetaan');
    expect(titles()).toEqual(['Verkoston kuva päivitetään']);
    await user.type(screen.getByRole('searchbox', { name: 'Etsi askeleista' }), 'xyz');
    await user.click(screen.getByRole('button', { name: 'Näytä kaikki askeleet' }));
    expect(titles()).toHaveLength(4);
  });

  test('tells what it is for when there are no steps', () => {
    renderView(<PlanView />);
    expect(screen.getByText(/Kun lupaatte osioissa ensimmäisiä askelia/)).toBeInTheDocument();
  });
});

const gathering: CalendarEvent = {
  id: 'day', pos: 'a0', title: 'Verkostopäivä kirjastossa', when: '2027-05-12', recurs: '', phase: '', owners: ['aino'], block: 'define.year', note: '',
};

describe('looking at the plan', () => {
  test('shows dated events among the steps of their month', async () => {
    const { user } = renderView(<PlanView />, { document: { ...document, events: byId([gathering]) } });
    expect(within(group('huhti–kesäkuu')).getByRole('rowheader', { name: 'Verkostopäivä kirjastossa' })).toBeInTheDocument();
    await choose(user, 'Ryhmittely', 'kuukausi');
    expect(within(group('toukokuu')).getByRole('rowheader', { name: 'Verkostopäivä kirjastossa' })).toBeInTheDocument();
    expect(within(group('huhti–kesäkuu, kuukausi sopimatta')).getByDisplayValue('Kutsu kolmelle')).toBeInTheDocument();
  });

  test('keeps the look in the address', async () => {
    const first = renderView(<PlanView />, { document });
    await choose(first.user, 'Ryhmittely', 'vastuu');
    await first.user.click(screen.getByRole('radio', { name: /^Myöhässä/ }));
    await waitFor(() => expect(window.location.hash).toBe('#/w/w1/plan?by=owner&show=late'));
    first.unmount();
    renderView(<PlanView />, { document });
    expect(screen.getByRole('radio', { name: /^Myöhässä/ })).toBeChecked();
    expect(group('Aino Halme')).toBeInTheDocument();
  });

  test('a named view brings its look back, can be renamed and removed, and the removal undone', async () => {
    const { user } = renderView(<PlanView />, { document });
    await user.click(screen.getByRole('radio', { name: /^Ilman tekijää/ }));
    await user.click(screen.getByRole('button', { name: 'Omat näkymät' }));
    await user.type(screen.getByRole('textbox', { name: 'Tämän näkymän nimi' }), 'Kuka ottaa{Enter}');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('radio', { name: /^Kaikki/ }));
    expect(titles()).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: 'Omat näkymät' }));
    await user.click(screen.getByRole('button', { name: 'Kuka ottaa' }));
    expect(titles()).toEqual(['Sovitaan myöhemmin']);
    await user.click(screen.getByRole('button', { name: 'Omat näkymät' }));
    await user.click(screen.getByRole('button', { name: 'Nimeä uudelleen: Kuka ottaa' }));
    await user.type(screen.getByRole('textbox', { name: 'Näkymän nimi' }), ' nämä{Enter}');
    await user.click(screen.getByRole('button', { name: 'Poista näkymä: Kuka ottaa nämä' }));
    expect(localStorage.getItem('keha.plan.w1')).toBe('[]');
    fireEvent.click(screen.getByRole('button', { name: 'Kumoa', hidden: true }));
    expect(localStorage.getItem('keha.plan.w1')).toContain('Kuka ottaa nämä');
  });

  test('the board has a column for each status and its menu moves a card', async () => {
    const { user, workbook } = renderView(<PlanView />, { document });
    await user.click(screen.getByRole('radio', { name: 'Taulu' }));
    expect(within(screen.getByRole('list', { name: 'Käynnissä' })).getByText('Kutsu kolmelle')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Toiminnot: Kutsu kolmelle' }));
    await user.click(screen.getByRole('menuitem', { name: 'Siirrä: Valmis' }));
    expect(workbook.getDocument().steps.invite?.status).toBe('done');
    expect(within(screen.getByRole('list', { name: 'Valmis' })).getByText('Kutsu kolmelle')).toBeInTheDocument();
  });
});

describe('many steps at once', () => {
  test('a range is selected with shift, changed together and brought back together', async () => {
    const { user, workbook } = renderView(<PlanView />, { document });
    await user.click(screen.getByRole('checkbox', { name: 'Valitse: Verkoston kuva päivitetään' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox', { name: 'Valitse: Kutsu kolmelle' }));
    await user.keyboard('{/Shift}');
    expect(screen.getByRole('region', { name: 'Valitut askeleet' })).toHaveTextContent('3 askelta valittu');
    await user.click(screen.getByRole('button', { name: 'Jätä pois' }));
    const statuses = (): readonly (string | undefined)[] => ['picture', 'roles', 'invite', 'later'].map((id) => workbook.getDocument().steps[id]?.status);
    expect(statuses()).toEqual(['dropped', 'dropped', 'dropped', 'open']);
    fireEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(statuses()).toEqual(['done', 'open', 'doing', 'open']);
  });

  test('all in sight are selected, and what is removed can be brought back', async () => {
    const { user } = renderView(<PlanView />, { document });
    await user.click(screen.getByRole('radio', { name: /^Myöhässä/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Valitse ainoa näkyvä' }));
    await user.click(screen.getByRole('button', { name: 'Poista' }));
    await user.click(screen.getByRole('radio', { name: /^Kaikki/ }));
    expect(titles()).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(titles()).toHaveLength(4);
  });
});

describe('over the years', () => {
  const old = documentWithBlocks({
    actors: document.actors,
    steps: byId([step('old', 'Kesken jäi', { due: '2026-11', owners: ['aino'] }), step('other', 'Toinen', { due: '2026-Q4' }), step('now', 'Nyt', { due: '2027-03' })]),
  });

  test('unfinished steps go on next year, with links both ways, and can be taken back', async () => {
    const { user, workbook } = renderView(<PlanView />, { document: old });
    await user.click(screen.getByRole('button', { name: 'Siirrä keskeneräisiä seuraavalle vuodelle' }));
    await user.click(screen.getByRole('checkbox', { name: 'Toinen' }));
    await user.click(screen.getByRole('button', { name: 'Siirrä yksi askel' }));
    const { steps } = workbook.getDocument();
    expect(steps.old).toMatchObject({ status: 'dropped', note: 'Siirretty vuodelle 2027' });
    expect(steps.other?.status).toBe('open');
    expect(Object.values(steps).find(({ carriedFrom }) => carriedFrom === 'old')).toMatchObject({ title: 'Kesken jäi', due: '2027-11', owners: ['aino'] });
    expect(screen.getByRole('link', { name: 'Jatkoa vuoden 2026 askeleelle' })).toHaveAttribute('href', expect.stringContaining('e=old'));
    await choose(user, 'Vuosi', '2026');
    expect(screen.getByRole('link', { name: 'Siirretty: marraskuu 2027' })).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(workbook.getDocument().steps.old).toMatchObject({ status: 'open', note: '' });
    expect(screen.queryByRole('link', { name: /^Siirretty/ })).not.toBeInTheDocument();
  });

  test('tells who carries what, and asks who takes what nobody has', async () => {
    const { user } = renderView(<PlanView />, { document: old });
    await user.click(screen.getByRole('button', { name: 'Kuka kantaa mitäkin' }));
    expect(screen.getByText('Aino Halme: 1 avoin askel, määräaika on ohi.')).toBeInTheDocument();
    expect(screen.getByText('2 askelta odottaa tekijää. Kuka ottaa?')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Näytä ne' }));
    expect(titles()).toEqual(['Toinen', 'Nyt']);
  });
});

describe('editing in the plan', () => {
  test('changes the same step in its section', async () => {
    const { user } = renderView(<><PlanView /><SectionView sectionId="define" /></>, { document });
    await user.type(screen.getAllByDisplayValue('Roolit kirjataan')[0] as HTMLElement, ' yhdessä');
    expect(screen.getAllByDisplayValue('Roolit kirjataan yhdessä')).toHaveLength(2);
  });

  test('an emptied title stays in its place while it is being written', async () => {
    const { user, workbook } = renderView(<PlanView />, { document });
    const field = screen.getByDisplayValue('Sovitaan myöhemmin');
    await user.clear(field);
    expect(field).toHaveFocus();
    await user.type(field, 'Nyt');
    expect(workbook.getDocument().steps.later?.title).toBe('Nyt');
  });

  test('a new date moves the step to its group and keeps the focus on it', async () => {
    const { user, workbook } = renderView(<PlanView />, { document });
    const field = screen.getByRole('textbox', { name: 'Määräaika: Roolit kirjataan' });
    await user.clear(field);
    await user.type(field, '5.11.2027{Enter}');
    expect(workbook.getDocument().steps.roles?.due).toBe('2027-11-05');
    const moved = within(group('loka–joulukuu')).getByRole('textbox', { name: 'Määräaika: Roolit kirjataan' });
    await waitFor(() => expect(moved).toHaveFocus());
    expect(screen.getByText('Askel on nyt ryhmässä loka–joulukuu')).toBeInTheDocument();
  });

  test('owners are picked beside their names', async () => {
    const { user, workbook } = renderView(<PlanView />, { document });
    await user.click(screen.getByRole('button', { name: 'Vastuu: Sovitaan myöhemmin: Ilman tekijää' }));
    await user.type(within(screen.getByRole('dialog')).getByRole('combobox'), 'Jari{Enter}');
    expect(workbook.getDocument().steps.later?.owners).toEqual(['jari']);
  });

  test('a deleted step can be brought back', async () => {
    const { user, workbook } = renderView(<PlanView />, { document });
    await user.click(screen.getByRole('button', { name: 'Toiminnot: Kutsu kolmelle' }));
    await user.click(screen.getByRole('menuitem', { name: 'Poista askel' }));
    expect(titles()).not.toContain('Kutsu kolmelle');
    fireEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(titles()).toContain('Kutsu kolmelle');
    expect(workbook.getDocument().steps.invite?.del).toBeUndefined();
  });

  test('a new step is promised in a chosen section', async () => {
    const { user, workbook } = renderView(<PlanView />, { document });
    await user.click(screen.getByRole('button', { name: 'Lisää askel' }));
    await user.type(screen.getByRole('textbox', { name: 'Mitä tehdään?' }), 'Kahvit keitetään{Enter}');
    const added = Object.values(workbook.getDocument().steps).find(({ title }) => title === 'Kahvit keitetään');
    expect(added).toMatchObject({ block: 'define.steps', entry: '', status: 'open' });
    expect(titles()).toContain('Kahvit keitetään');
  });
});

test('the plan is exported by the frame', async () => {
  const { user, opened } = renderView(<PlanView />, { document });
  await user.click(screen.getByRole('button', { name: 'Vie suunnitelma' }));
  expect(opened).toEqual(['openExport']);
});
