import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type Actor, type BlockPlace, listEntries, type Sector } from '@/blockkit';
import { clearToasts } from '@/ui';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { drawFullness } from './drawFullness';
import { MatrixEditor } from './MatrixEditor';
import { MatrixProjector } from './MatrixProjector';
import { type CellEntry, initialState, type MatrixConfig, type MatrixState, readMatrix } from './model';
import { samples } from './samples';
import { toPdf } from './toPdf';

const block: BlockPlace = { key: 's.matrix', sectionId: 's', title: 'Tasot', help: '', question: 'Kuka tekee mitäkin?' };
const config: MatrixConfig = {
  holds: 'both',
  rows: [{ id: 'meet', label: 'Kohtaaminen' }, { id: 'plan', label: 'Strategia' }],
  columns: [{ id: 'pub', label: 'Julkinen', sector: 'public' }, { id: 'pri', label: 'Yksityinen', sector: 'private' }],
};
const actor = (id: string, pos: string, name: string, sector: Sector | ''): Actor => ({
  id, pos, name, type: 'organisation', organisation: '', sector, group: '', tags: [], contact: '', note: '',
});
const actors = { ohjaamo: actor('ohjaamo', 'a0', 'Ohjaamo', 'public'), virta: actor('virta', 'a1', 'Konepaja Virta', 'private') };

function open(meet: Readonly<Record<string, CellEntry>> = {}) {
  const start = initialState(config);
  const state: MatrixState = { ...start, cells: { ...start.cells, meet: { pub: meet, pri: {} } } };
  const workbook = renderInWorkbook(<MatrixEditor block={block} config={config} />, { document: { actors, answers: { 's.matrix': state } } });
  const cells = () => readMatrix(config, workbook.getDocument().answers['s.matrix'] as MatrixState, workbook.getDocument().actors)
    .map((row) => row.map(({ entries }) => entries.map(({ actor: who, text }) => text ?? workbook.getDocument().actors[who ?? '']?.name)));
  return { ...workbook, cells, user: userEvent.setup({ delay: null }) };
}

const cell = (name: string) => screen.getByRole('gridcell', { name: new RegExp(`^${name}\\.`) });
const ohjaamo: CellEntry = { id: 'one', pos: 'a0', actor: 'ohjaamo' };

afterEach(() => act(clearToasts));

describe('the matrix', () => {
  it('asks in every empty cell who is missing', () => {
    open();
    expect(screen.getAllByRole('gridcell')).toHaveLength(4);
    expect(cell('Strategia · Julkinen')).toHaveAccessibleName('Strategia · Julkinen. Tyhjä: Kuka puuttuu tästä?');
    expect(screen.getByText('4 ruutua on vielä tyhjänä')).toBeInTheDocument();
  });

  it('is walked by arrow keys, opened by Enter and left by Esc', async () => {
    const { user, cells } = open();
    await user.tab();
    expect(cell('Kohtaaminen · Julkinen')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(cell('Strategia · Yksityinen')).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(cell('Strategia · Yksityinen')).toHaveFocus();
    await user.keyboard('{Enter}Konepaja Virta{Enter}{Escape}');
    expect(cells()[1]?.[1]).toEqual(['Konepaja Virta']);
    expect(cell('Strategia · Yksityinen')).toHaveFocus();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    await user.keyboard('{Home}');
    expect(cell('Strategia · Julkinen')).toHaveFocus();
  });

  it('gives an actor made in a column the sector of the column', async () => {
    const { user, getDocument } = open();
    await user.click(cell('Kohtaaminen · Yksityinen'));
    await user.type(screen.getByRole('combobox', { name: 'Lisää toimija: Kohtaaminen · Yksityinen' }), 'Kauppa Lehto{Enter}');
    expect(listEntries(getDocument().actors).find(({ name }) => name === 'Kauppa Lehto')?.sector).toBe('private');
  });

  it('tells gently of an actor of another sector, and corrects it when asked', async () => {
    const { user, getDocument } = open({ two: { id: 'two', pos: 'a0', actor: 'virta' } });
    expect(screen.getByText('(merkitty: Yksityinen)')).toBeInTheDocument();
    await user.click(cell('Kohtaaminen · Julkinen'));
    await user.click(screen.getByRole('button', { name: 'Toiminnot: Konepaja Virta' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Merkitse sektoriksi: Julkinen' }));
    expect(getDocument().actors.virta?.sector).toBe('public');
    expect(screen.queryByText(/merkitty/)).not.toBeInTheDocument();
  });

  it('makes a step of an empty cell that names its row and column and why', async () => {
    const { user, getDocument } = open();
    await user.click(cell('Strategia · Yksityinen'));
    await user.click(screen.getByRole('button', { name: 'Tee tästä askel' }));
    expect(listEntries(getDocument().steps)).toMatchObject([{ title: 'Etsitään tekijä: Strategia · Yksityinen', note: 'Ruutu on tyhjä (Tasot). Kuka puuttuu tästä?' }]);
  });

  it('moves an entry to another row and column without dragging', async () => {
    const { user, cells } = open({ one: ohjaamo });
    await user.click(cell('Kohtaaminen · Julkinen'));
    await user.click(screen.getByRole('button', { name: 'Toiminnot: Ohjaamo' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Siirrä toiseen ruutuun…' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('button', { name: 'Siirrä' })).toBeDisabled();
    await user.click(within(dialog).getByRole('button', { name: /Rivi/ }));
    await user.click(await screen.findByRole('option', { name: 'Strategia' }));
    await user.click(within(dialog).getByRole('button', { name: /Sarake/ }));
    await user.click(await screen.findByRole('option', { name: 'Yksityinen' }));
    await user.click(within(dialog).getByRole('button', { name: 'Siirrä' }));
    expect(cells()).toEqual([[[], []], [[], ['Ohjaamo']]]);
    expect(screen.getByText('Ohjaamo, nyt ruudussa Strategia · Yksityinen.')).toBeInTheDocument();
  });

  it('moves an entry by keys from its handle to the cell below', async () => {
    const { user, cells } = open({ one: ohjaamo });
    await user.click(cell('Kohtaaminen · Julkinen'));
    screen.getByRole('button', { name: 'Siirrä: Ohjaamo' }).focus();
    await user.keyboard(' {ArrowDown} ');
    expect(cells()).toEqual([[[], []], [['Ohjaamo'], []]]);
    expect(screen.getByRole('button', { name: 'Siirrä: Ohjaamo' })).toHaveFocus();
  });

  it('writes notes, changes them and takes them away, and brings them back', async () => {
    const { user, cells } = open();
    await user.click(cell('Strategia · Julkinen'));
    await user.type(screen.getByRole('textbox', { name: 'Uusi lappu: Strategia · Julkinen' }), 'Kunnan ohjelma{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Lappu: Strategia · Julkinen' }), ' 2030');
    expect(cells()[1]?.[0]).toEqual(['Kunnan ohjelma 2030']);
    await user.click(screen.getByRole('button', { name: 'Toiminnot: Kunnan ohjelma 2030' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Poista' }));
    expect(cells()[1]?.[0]).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(cells()[1]?.[0]).toEqual(['Kunnan ohjelma 2030']);
  });

  it('counts rows and columns', () => {
    open({ one: ohjaamo, two: { id: 'two', pos: 'a1', actor: 'virta' } });
    expect(screen.getByRole('columnheader', { name: /^Julkinen/ })).toHaveTextContent('Yhteensä 2');
    expect(screen.getByRole('rowheader', { name: /^Strategia/ })).toHaveTextContent('Yhteensä 0');
  });

  it('shows an actor once whom two people placed at once, and leaves out one removed from the workbook', () => {
    open({ one: ohjaamo, two: { id: 'two', pos: 'a1', actor: 'ohjaamo' }, gone: { id: 'gone', pos: 'a2', actor: '' } });
    expect(within(cell('Kohtaaminen · Julkinen')).getAllByRole('listitem')).toHaveLength(1);
  });
});

describe('the wall', () => {
  it('shows everything that stands in a cell, however much it is', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`n${index}`, { id: `n${index}`, pos: `a0${String(index).padStart(3, '0')}1`, text: `Lappu ${index}` }]));
    const start = initialState(config);
    renderInWorkbook(<MatrixProjector block={block} config={config} />, {
      document: { answers: { 's.matrix': { ...start, cells: { ...start.cells, meet: { pub: many, pri: {} } } } as MatrixState } },
    });
    expect(screen.getAllByRole('listitem')).toHaveLength(60);
  });
});

describe('the matrix on paper', () => {
  it('is a figure of how full each cell is, and a table with a line for each', () => {
    const nodes = toPdf({ block, language: 'fi', ...samples.typical, document: { ...samples.typical.document } as never });
    expect(nodes.map(({ type }) => type)).toEqual(['figure', 'table']);
    expect(JSON.stringify(nodes)).toContain('Ohjaamo Suvanto\\nNuorten työpaja Ponsi (Kolmas sektori)');
  });

  it('keeps long names in their place in the figure', () => {
    const long = { ...config, columns: [{ id: 'pub', label: 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas' }] };
    const figure = drawFullness(readMatrix(long, initialState(long), {}), '');
    const labels = figure.shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []));
    expect(labels[0]).toMatch(/^Lentokone.*…$/);
  });
});
