import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type Actor, type BlockPlace, listEntries } from '@/blockkit';
import { clearToasts } from '@/ui';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { columnShares, emptyRow, initialState, progress, type TableConfig, type TableState } from './model';
import { toPasteArgs } from './paste';
import { TableEditor } from './TableEditor';

const block: BlockPlace = { key: 's.table', sectionId: 's', title: 'Viestit', help: '', question: 'Kenelle kerromme?' };
const free: TableConfig = { columns: [{ id: 'who', label: 'Kenelle' }, { id: 'what', label: 'Mitä' }] };
const fixed: TableConfig = {
  columns: [{ id: 'now', label: 'Nyt' }, { id: 'by', label: 'Kuka', type: 'actors' }],
  rows: [{ id: 'need', label: 'Tarve' }, { id: 'aim', label: 'Tavoite' }],
};
const aino: Actor = { id: 'aino', pos: 'a0', type: 'person', name: 'Aino Halme', organisation: '', sector: '', group: '', tags: [], contact: '', note: '' };

function open(config: TableConfig, state: TableState = initialState(config)) {
  const workbook = renderInWorkbook(<TableEditor block={block} config={config} />, { document: { answers: { 's.table': state }, actors: { aino } } });
  const rows = () => listEntries((workbook.getDocument().answers['s.table'] as TableState).rows);
  return { ...workbook, rows };
}

function paste(target: HTMLElement, text: string): boolean {
  const event = createEvent.paste(target, { clipboardData: { getData: () => text, files: [] } });
  fireEvent(target, event);
  return event.defaultPrevented;
}

afterEach(() => act(clearToasts));

describe('the table', () => {
  it('gives fixed rows their heads and every column a cell from the start', () => {
    const { rows } = open(fixed);
    expect(rows()).toMatchObject([{ id: 'need', texts: { now: '' }, actors: { by: [] } }, { id: 'aim' }]);
    expect(screen.getByRole('rowheader', { name: 'Tarve' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Lisää rivi' })).not.toBeInTheDocument();
  });

  it('writes in a cell', () => {
    const { rows } = open(fixed);
    fireEvent.input(screen.getByLabelText('Nyt, Tavoite'), { target: { value: 'Yksi numero' } });
    expect(rows()[1]?.texts.now).toBe('Yksi numero');
  });

  it('moves down by Enter, adds a row at the end and does not pile up empty ones', async () => {
    const { rows } = open(free);
    await userEvent.click(screen.getByRole('button', { name: 'Lisää rivi' }));
    expect(screen.getByLabelText('Kenelle, rivi 1')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(rows()).toHaveLength(1);
    await userEvent.keyboard('Yrittäjät{Tab}Yksi numero{Enter}');
    expect(screen.getByLabelText('Mitä, rivi 2')).toHaveFocus();
    expect(rows().map(({ texts }) => texts)).toEqual([{ who: 'Yrittäjät', what: 'Yksi numero' }, { who: '', what: '' }]);
  });

  it('moves a row by Alt and an arrow, and the focus with it', async () => {
    const { rows } = open(free);
    await userEvent.click(screen.getByRole('button', { name: 'Lisää rivi' }));
    await userEvent.keyboard('Ensimmäinen{Enter}Toinen{Alt>}{ArrowUp}{/Alt}');
    expect(rows().map(({ texts }) => texts.who)).toEqual(['Toinen', 'Ensimmäinen']);
    expect(screen.getByLabelText('Kenelle, rivi 1')).toHaveFocus();
  });

  it('takes a row away and brings it back', async () => {
    const { rows } = open(free);
    await userEvent.click(screen.getByRole('button', { name: 'Lisää rivi' }));
    await userEvent.keyboard('Nuoret');
    await userEvent.click(screen.getByRole('button', { name: 'Toiminnot: rivi 1' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Poista rivi' }));
    expect(rows()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Palauta' }));
    expect(rows()[0]?.texts.who).toBe('Nuoret');
  });

  it('fills cells from a spreadsheet and adds the rows that are missing', async () => {
    const { rows } = open(free);
    await userEvent.click(screen.getByRole('button', { name: 'Lisää rivi' }));
    expect(paste(screen.getByLabelText('Kenelle, rivi 1'), 'a\tb\nc\td\n')).toBe(true);
    expect(rows().map(({ texts }) => texts)).toEqual([{ who: 'a', what: 'b' }, { who: 'c', what: 'd' }]);
  });

  it('leaves a paste of many lines in a fixed row to the field', () => {
    open(fixed);
    expect(paste(screen.getByLabelText('Nyt, Tarve'), 'yksi\nkaksi')).toBe(false);
  });
});

describe('pasted names in a column of actors', () => {
  it('become the actors that are known, and new ones', () => {
    let next = 0;
    const args = toPasteArgs([['x', 'halme, aino; Uusi Tyyppi'], ['y', 'uusi tyyppi']], {
      config: fixed, rows: ['need', 'aim'], actors: { aino }, at: { row: 'need', column: 'now' }, newId: () => `new-${(next += 1)}`,
    });
    // A comma parts names here, so the surname-first spelling is two names.
    expect(args.actors.map(({ name }) => name)).toEqual(['halme', 'aino', 'Uusi Tyyppi']);
    const known = toPasteArgs([['AINO  HALME; Uusi']], { config: fixed, rows: ['need', 'aim'], actors: { aino }, at: { row: 'aim', column: 'by' }, newId: () => 'new' });
    expect(known).toMatchObject({ actors: [{ id: 'new', name: 'Uusi' }], cells: [{ row: { id: 'aim' }, column: 'by', value: { actors: ['aino', 'new'] } }], rows: [] });
  });
});

describe('what is filled in', () => {
  const content = (config: TableConfig, state: TableState) => ({ block, config, state, language: 'fi' as const, document: { actors: {} } as never });

  it('is the share of fixed rows with something, or any row of a free table', () => {
    const state = initialState(fixed);
    expect(progress(content(fixed, state))).toBe(0);
    const need = state.rows.need;
    if (!need) throw new Error('no row');
    expect(progress(content(fixed, { ...state, rows: { ...state.rows, need: { ...need, actors: { by: ['aino'] } } } }))).toBe(0.5);
    expect(progress(content(free, { kind: 'table', rows: { a: { ...emptyRow(free, 'a'), pos: 'a0', texts: { who: 'x', what: '' } } } }))).toBe(1);
  });
});

describe('columnShares', () => {
  it('share the width as asked, but none gets too narrow to read', () => {
    const shares = columnShares({ columns: [{ id: 'a', label: 'A', width: 20 }, { id: 'b', label: 'B' }] });
    expect(shares.reduce((sum, one) => sum + one)).toBeCloseTo(1);
    expect(Math.min(...shares)).toBeGreaterThan(0.13);
  });
});
