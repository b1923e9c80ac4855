import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { describe, expect, it } from 'vitest';
import { type Actor, listEntries, removeStep, type Step, updateStep } from '@/document';
import { findRedrawn } from '../../../tests/helpers/rendered';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { StepList } from './StepList';
import { stepsToPdf } from './stepsToPdf';

const actor = (id: string, name: string): Actor => ({
  id, pos: id, name, type: 'person', organisation: '', sector: '', group: '', tags: [], contact: '', note: '',
});
const step = (id: string, title: string, more: Partial<Step> = {}): Step => ({
  id, pos: id, title, block: 's.b', entry: '', owners: [], due: '', status: 'open', note: '', ...more,
});
const registry = <T extends { readonly id: string }>(...items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item, index) => [item.id, { ...item, pos: `a${index}` }]));

const BLOCK = { key: 's.b', title: 'Askeleet' };

function show(...steps: readonly Step[]) {
  const result = renderInWorkbook(<StepList block={BLOCK} />, {
    document: { actors: registry(actor('sari', 'Sari Kettunen'), actor('mika', 'Mikael Björk')), steps: registry(...steps) },
  });
  const titles = () => listEntries(result.getDocument().steps).map(({ title }) => title);
  return { ...result, titles, user: userEvent.setup() };
}

const title = (number: number) => screen.getByLabelText(`Askel ${number}`);

describe('StepList', () => {
  it('starts with an invitation and one button', async () => {
    const { user, titles } = show();
    expect(screen.getByText('Tähän syntyy ensimmäinen askel.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lisää askel' }));
    expect(title(1)).toHaveFocus();
    await user.keyboard('Aamukahvit');
    expect(titles()).toEqual(['Aamukahvit']);
  });

  it('adds the next step with Enter, right after the one being written', async () => {
    const { user, titles } = show(step('a', 'Ensin'), step('c', 'Lopuksi'), step('x', 'Muualla', { block: 's.other' }));
    await user.click(title(1));
    await user.keyboard('{Enter}Sitten');
    expect(title(2)).toHaveFocus();
    expect(titles()).toEqual(['Ensin', 'Sitten', 'Lopuksi', 'Muualla']);
  });

  it('takes an empty step away with Backspace, but not one with an owner', async () => {
    const { user, titles } = show(step('a', 'Ensin'), step('b', ''), step('c', '', { owners: ['sari'] }));
    await user.click(title(3));
    await user.keyboard('{Backspace}');
    expect(titles()).toHaveLength(3);
    await user.click(title(2));
    await user.keyboard('{Backspace}');
    expect(titles()).toEqual(['Ensin', '']);
    expect(title(1)).toHaveFocus();
  });

  it('moves a step with Alt and an arrow among its own, and keeps focus in it', async () => {
    const { user, titles } = show(step('a', 'Yksi'), step('b', 'Vieras', { block: 's.other' }), step('c', 'Kaksi'));
    await user.click(title(1));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(titles()).toEqual(['Vieras', 'Kaksi', 'Yksi']);
    expect(title(2)).toHaveFocus();
    expect(title(2)).toHaveValue('Yksi');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(titles()).toEqual(['Vieras', 'Kaksi', 'Yksi']);
  });

  it('moves and deletes from its menu', async () => {
    const { user, titles } = show(step('a', 'Yksi'), step('b', 'Kaksi'));
    await user.click(screen.getByLabelText('Toiminnot: Askel 2'));
    await user.click(screen.getByRole('menuitem', { name: 'Siirrä ylös' }));
    expect(titles()).toEqual(['Kaksi', 'Yksi']);
    await user.click(screen.getByLabelText('Toiminnot: Askel 1'));
    await user.click(screen.getByRole('menuitem', { name: 'Poista' }));
    expect(titles()).toEqual(['Yksi']);
  });

  it('asks kindly to drop or split a fourth step, and does not forbid it', async () => {
    const { user, titles } = show(step('a', 'Yksi'), step('b', 'Kaksi'), step('c', 'Kolme'));
    expect(screen.queryByText(/Askelia on nyt/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lisää askel' }));
    expect(titles()).toHaveLength(4);
    expect(screen.getByText(/Askelia on nyt 4/)).toBeInTheDocument();
  });

  it('picks an owner and makes a new actor on the spot', async () => {
    const { user, getDocument } = show(step('a', 'Yksi'));
    const owners = screen.getByLabelText('Askel 1: Kuka tekee');
    await user.type(owners, 'sari{Enter}');
    await user.type(owners, 'Siljan kunta{Enter}');
    const { steps, actors } = getDocument();
    expect(steps.a?.owners.map((id) => actors[id]?.name)).toEqual(['Sari Kettunen', 'Siljan kunta']);
  });

  it('writes a date as people type it, and tells when it is not one', async () => {
    const { user, getDocument } = show(step('a', 'Yksi'));
    const due = screen.getByLabelText('Askel 1: Määräaika');
    await user.type(due, 'huhti 2027{Enter}');
    expect(getDocument().steps.a?.due).toBe('2027-04');
    expect(due).toHaveValue('huhtikuu 2027');
    await user.clear(due);
    await user.type(due, 'joskus');
    await user.tab();
    expect(due).toBeInvalid();
    expect(getDocument().steps.a?.due).toBe('2027-04');
  });

  it('says what is late in words', () => {
    show(step('a', 'Yksi', { due: '2020-01-01' }), step('b', 'Kaksi', { due: '2020-01-01', status: 'done' }));
    expect(screen.getByRole('button', { name: /^Askel 1: Tilanne|Myöhässä Askel 1: Tilanne/ })).toHaveTextContent('Myöhässä');
    expect(screen.getByRole('button', { name: /Askel 2: Tilanne/ })).toHaveTextContent('Valmis');
  });

  it('has every step once in the tab order: title, owners, date, status, tools', async () => {
    const { user } = show(step('a', 'Yksi'));
    await user.click(title(1));
    const names: string[] = [];
    for (let index = 0; index < 4; index += 1) {
      await user.tab();
      names.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName ?? '');
    }
    expect(names[0]).toBe('combobox');
    expect(names[1]).toBe('INPUT');
    expect(names[2]).toContain('Valitse määräaika');
  });

  it('draws one part anew per key, in one commit', async () => {
    let commits = 0;
    const steps = registry(step('a', 'Yksi', { owners: ['sari'], due: '2027-04' }), step('b', 'Kaksi'), step('c', 'Kolme'));
    renderInWorkbook(
      <Profiler id="steps" onRender={() => { commits += 1; }}><StepList block={BLOCK} /></Profiler>,
      { document: { actors: registry(actor('sari', 'Sari Kettunen')), steps } },
    );
    const user = userEvent.setup();
    await user.click(title(1));
    commits = 0;
    const redrawn = await findRedrawn(document, () => user.keyboard('k'));
    expect(commits).toBe(1);
    expect(redrawn).toContain(title(1));
    // The text control with its label, and nothing else on the page.
    expect(redrawn.filter((element) => !title(1).parentElement?.contains(element))).toEqual([]);
  });

  it('shows what somebody else writes, adds and takes away', async () => {
    const { run } = show(step('a', 'Yksi'), step('b', 'Kaksi'));
    await findRedrawn(document, () => run(updateStep, { id: 'a', changes: { title: 'Uusi alku' } }));
    expect(await screen.findByDisplayValue('Uusi alku')).toBe(title(1));
    run(removeStep, { id: 'b', now: 1 });
    await expect.poll(() => screen.queryByDisplayValue('Kaksi')).toBeNull();
  });

  it('keeps the steps of another entry to itself', () => {
    renderInWorkbook(<StepList block={BLOCK} entry="theme" />, {
      document: { steps: registry(step('a', 'Yksi'), step('b', 'Kaksi', { entry: 'theme' })) },
    });
    expect(within(screen.getByRole('list', { name: 'Askeleet' })).getByDisplayValue('Kaksi')).toBeInTheDocument();
    expect(screen.queryByDisplayValue('Yksi')).not.toBeInTheDocument();
  });
});

describe('stepsToPdf', () => {
  it('tells who, when and how it stands, and leaves room when nothing is promised', () => {
    const { getDocument } = show(step('a', 'Yksi', { owners: ['sari', 'gone'], due: '2020-04', note: 'Muista' }));
    const [table] = stepsToPdf(listEntries(getDocument().steps), getDocument(), 'fi');
    expect(table).toMatchObject({
      type: 'table',
      rows: [[{ text: 'Yksi', detail: 'Muista' }, { text: 'Sari Kettunen' }, { text: 'huhtikuu 2020', tone: 'late' }, { text: 'Myöhässä', mark: { status: 'late' } }]],
    });
    expect(stepsToPdf([], getDocument(), 'fi')).toMatchObject([{ type: 'blank' }]);
  });
});
