import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Profiler } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Actor, type BlockPlace, listEntries, type Registry, SectionTitlesContext, WorkbookContext, type WorkbookDocument } from '@/blockkit';
import * as download from '@/lib/downloadFile';
import { clearToasts, UiProvider } from '@/ui';
import { createTestWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { arrangeActors, type RosterConfig } from './model';
import { RosterEditor } from './RosterEditor';
import { texts } from './texts';

const block: BlockPlace = { key: 's.roster', sectionId: 's', title: 'Jäsenet', help: '', question: 'Ketkä ovat mukana?' };

const actor = (id: string, name: string, changes: Partial<Actor> = {}): Actor => ({
  id, pos: `a${id}`, type: 'person', name, organisation: '', sector: '', group: '', tags: [], contact: '', note: '', ...changes,
});

const actors: Registry<Actor> = {
  a: actor('a', 'Öinen Yhdistys', { type: 'organisation', sector: 'third' }),
  b: actor('b', 'Aino Halme', { organisation: 'Suvannon kaupunki', sector: 'public', contact: 'aino@example.org' }),
  c: actor('c', 'Aino Halme', { contact: '040 123', note: 'Sama henkilö' }),
};

const document: Partial<WorkbookDocument> = {
  actors,
  links: { l: { id: 'l', pos: 'a0', from: 'b', to: 'a', strength: 'strong', about: '', note: '' } },
  steps: { t: { id: 't', pos: 'a0', title: 'Soitto', block: 's.steps', entry: '', owners: ['c'], due: '', status: 'open', note: '' } },
  answers: { 's.roster': { kind: 'roster' }, 'net.board': { kind: 'board', places: { x: { actors: ['c'] } } } as never },
};

function open(given: Partial<WorkbookDocument> = document, config: RosterConfig = {}) {
  const workbook = createTestWorkbook(given);
  let commits = 0;
  render(
    <UiProvider language="fi">
      <WorkbookContext value={workbook}>
        <SectionTitlesContext value={{ 'net.board': { title: 'Roolit', href: '#/roolit' } }}>
          <Profiler id="roster" onRender={() => { commits += 1; }}>
            <RosterEditor block={block} config={config} />
          </Profiler>
        </SectionTitlesContext>
      </WorkbookContext>
    </UiProvider>,
  );
  return { ...workbook, living: () => listEntries(workbook.getDocument().actors), commits: () => commits };
}

const names = (): readonly string[] => screen.queryAllByRole('button', { name: /^Muokkaa: / }).map((button) => button.textContent ?? '');
const choose = async (name: string, item: string, index = 0): Promise<void> => {
  await userEvent.click(screen.getAllByRole('button', { name: `Toiminnot: ${name}` })[index] as HTMLElement);
  await userEvent.click(screen.getByRole('menuitem', { name: item }));
};

afterEach(() => {
  vi.restoreAllMocks();
  act(clearToasts);
});

// Many fields and dialogs are drawn: slow on a busy machine.
const SLOW = { timeout: 30_000 };

describe('the roster', SLOW, () => {
  it('adds an actor by name and Enter, and says when the name is there already', async () => {
    const { living } = open();
    const field = screen.getByLabelText('Uuden toimijan nimi');
    await userEvent.type(field, 'halme, aino');
    expect(screen.getByText('Aino Halme on jo listalla.')).toBeInTheDocument();
    await userEvent.clear(field);
    await userEvent.type(field, 'Leila Ahmadi{Enter}');
    expect(living().at(-1)).toMatchObject({ name: 'Leila Ahmadi', type: 'person' });
    expect(field).toHaveValue('');
  });

  it('edits in place and gives the focus back by Enter', async () => {
    const { living } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Muokkaa: Öinen Yhdistys' }));
    const field = screen.getByLabelText('Nimi: Öinen Yhdistys');
    expect(field).toHaveFocus();
    fireEvent.input(field, { target: { value: 'Öinen yhdistys ry' } });
    await userEvent.keyboard('{Enter}');
    expect(living()[0]?.name).toBe('Öinen yhdistys ry');
    expect(screen.getByRole('button', { name: 'Muokkaa: Öinen yhdistys ry' })).toHaveFocus();
  });

  it('begins with the field that was pressed', async () => {
    open();
    await userEvent.click(screen.getByText('aino@example.org'));
    expect(screen.getByLabelText('Yhteystiedot: Aino Halme')).toHaveFocus();
  });

  it('keeps a row in its place while its name is written', async () => {
    const { run } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Nimi' }));
    expect(names()).toEqual(['Aino Halme', 'Aino Halme', 'Öinen Yhdistys']);
    await userEvent.click(screen.getAllByRole('button', { name: 'Muokkaa: Aino Halme' })[0] as HTMLElement);
    fireEvent.input(screen.getByLabelText('Nimi: Aino Halme'), { target: { value: 'Åke' } });
    expect(screen.getAllByRole('row')[1]).toContainElement(screen.getByLabelText('Nimi: Åke'));
    await userEvent.keyboard('{Escape}');
    expect(names()).toEqual(['Aino Halme', 'Åke', 'Öinen Yhdistys']);
    expect(run).toBeTypeOf('function');
  });

  it('filters and sorts, both ways and back', async () => {
    open();
    await userEvent.type(screen.getByLabelText('Etsi toimijoista'), 'suvannon');
    expect(names()).toEqual(['Aino Halme']);
    expect(screen.getByText('1 / 3')).toBeInTheDocument();
    await userEvent.clear(screen.getByLabelText('Etsi toimijoista'));
    const head = screen.getByRole('columnheader', { name: 'Nimi' });
    await userEvent.click(within(head).getByRole('button'));
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(within(head).getByRole('button'));
    expect(names()[0]).toBe('Öinen Yhdistys');
    await userEvent.click(within(head).getByRole('button'));
    expect(head).toHaveAttribute('aria-sort', 'none');
  });

  it('draws one row when one actor changes', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`x${index}`, actor(`x${index}`, `Henkilö ${index}`)]));
    const { run, commits } = open({ ...document, actors: many });
    const before = commits();
    const row = screen.getByRole('button', { name: 'Muokkaa: Henkilö 7' });
    const other = screen.getByRole('button', { name: 'Muokkaa: Henkilö 8' });
    act(() => run({ name: 'test', recipe: (draft) => { const found = draft.actors.x7; if (found) found.name = 'Uusi'; } }, {}));
    expect(commits() - before).toBe(1);
    expect(row).toHaveTextContent('Uusi');
    expect(other).toBeInTheDocument();
  });
});

describe('removing an actor', SLOW, () => {
  it('tells where it is used, removes it everywhere and can be taken back', async () => {
    const { getDocument, living } = open();
    const before = getDocument();
    await choose('Aino Halme', 'Poista kaikkialta', 1);
    const dialog = screen.getByRole('alertdialog');
    expect(within(dialog).getByRole('link', { name: 'Roolit' })).toHaveAttribute('href', '#/roolit');
    expect(dialog).toHaveTextContent('1 askel');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Poista kaikkialta' }));
    expect(living().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(getDocument().steps.t?.owners).toEqual([]);
    expect(JSON.stringify(getDocument().actors.c)).not.toContain('040 123');
    await userEvent.click(screen.getByRole('button', { name: 'Palauta' }));
    expect(getDocument()).toEqual(before);
  });
});

describe('merging two actors', SLOW, () => {
  it('shows what stays, moves what they take part in and can be taken back', async () => {
    const { getDocument, living } = open();
    const before = getDocument();
    await choose('Aino Halme', 'Yhdistä toiseen', 1);
    await userEvent.type(screen.getByLabelText('Kenen kanssa'), 'Aino');
    await userEvent.click(await screen.findByRole('option', { name: /Aino Halme/ }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText('aino@example.org')).toBeInTheDocument();
    expect(within(dialog).getByText('Sama henkilö')).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Yhdistä' }));
    expect(living().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(getDocument().steps.t?.owners).toEqual(['b']);
    await userEvent.click(screen.getByRole('button', { name: 'Palauta' }));
    expect(getDocument()).toEqual(before);
  });
});

describe('rows from a spreadsheet', SLOW, () => {
  it('are shown with those who are here already before anything changes', async () => {
    const { living, getDocument } = open({ ...document, actors: { b: actors.b as Actor } });
    const group = screen.getByRole('group', { name: 'Jäsenet' });
    fireEvent(group, createEvent.paste(group, { clipboardData: { getData: () => 'Nimi\tSektori\tRyhmä\nAINO HALME\tYksityinen\tydin\nLeila Ahmadi\tkolmas\t\nX\t\t', files: [] } }));
    const dialog = screen.getByRole('dialog', { name: 'Tuo toimijoita taulukosta' });
    expect(within(dialog).getByText('On jo: Aino Halme')).toBeInTheDocument();
    expect(within(dialog).getByText('2 uutta, 1 täydennetään, 0 ohitetaan')).toBeInTheDocument();
    expect(living()).toHaveLength(1);
    await userEvent.click(within(dialog).getByRole('button', { name: /Mitä tehdään: X/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Ohita' }));
    await userEvent.click(screen.getByRole('button', { name: 'Tuo 2 toimijaa' }));
    expect(living().map(({ name }) => name)).toEqual(['Aino Halme', 'Leila Ahmadi']);
    expect(getDocument().actors.b).toMatchObject({ sector: 'public', group: 'ydin' });
    expect(living()[1]).toMatchObject({ sector: 'third', type: 'person' });
  });

  it('come from a file too', async () => {
    open({ answers: document.answers ?? {} });
    await userEvent.click(screen.getByRole('button', { name: 'Tuo taulukosta' }));
    const file = new File([Uint8Array.of(0x4e, 0x61, 0x6d, 0x6e, 0x0a, 0x42, 0x6a, 0xf6, 0x72, 0x6b)], 'lista.csv', { type: 'text/csv' });
    await userEvent.upload(screen.getByLabelText('Valitse CSV-tiedosto', { selector: 'input' }), file);
    expect(await screen.findByRole('rowheader', { name: 'Björk' })).toBeInTheDocument();
  });

  it('go out as a file that a spreadsheet does not run', async () => {
    const save = vi.spyOn(download, 'downloadFile').mockImplementation(() => undefined);
    open({ ...document, actors: { b: actor('b', '=HYPERLINK("x")') } });
    await userEvent.click(screen.getByRole('button', { name: 'Vie CSV' }));
    const [name, content] = save.mock.calls[0] ?? [];
    expect(name).toBe('toimijat.csv');
    expect(content).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('the order', () => {
  it('is Finnish, with empty fields last both ways', () => {
    const t = texts.translator('fi');
    const registry = Object.fromEntries(['Öljy', 'Ääni', 'Zorro', '', 'Áile'].map((name, index) => [`${index}`, actor(`${index}`, name)]));
    const sorted = (isDescending: boolean) =>
      arrangeActors(registry, { sort: { by: 'name', isDescending }, query: '', sector: 'all' }, t).map(({ name }) => name);
    expect(sorted(false)).toEqual(['Áile', 'Zorro', 'Ääni', 'Öljy', '']);
    expect(sorted(true)).toEqual(['Öljy', 'Ääni', 'Zorro', 'Áile', '']);
  });
});
