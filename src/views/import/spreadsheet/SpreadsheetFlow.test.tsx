import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listEntries } from '@/document';
import { documentWithBlocks, renderView } from '../../../../tests/helpers/renderView';
import { SpreadsheetFlow } from './SpreadsheetFlow';

// No workers in jsdom: the file is read beside the test.
vi.mock('@/import/tables/readInWorker', async () => {
  const { readTables } = await import('@/import/tables/readTables');
  return { readInWorker: async (file: File) => readTables(new Uint8Array(await file.arrayBuffer()), file.name) };
});

const pos = 'a0';
const actor = (id: string, name: string) => ({ id, pos, name, type: 'organisation' as const, organisation: '', sector: '' as const, group: '', tags: [], contact: '', note: '' });
const base = documentWithBlocks({
  actors: { kela: actor('kela', 'Kela') },
  steps: {
    s1: { id: 's1', pos, title: 'Sovitaan työnjaosta', block: 'define.steps', entry: '', owners: ['kela'], due: '2027-04-20', status: 'open', note: '' },
  },
});

beforeEach(() => {
  window.location.hash = '#/w/w1/import';
  localStorage.clear();
  Element.prototype.scrollIntoView = () => undefined;
});

function show(content: string, name = 'suunnitelma.csv') {
  const undo = vi.fn();
  const closed = vi.fn();
  return { ...renderView(<SpreadsheetFlow file={new File([content], name)} onClose={closed} />, { document: base, undo }), undo, closed };
}

const CSV = 'Toimenpide;Vastuutaho;Aikataulu;Tilanne\nSovitaan työnjaosta;Kela;20.4.2027;Tehty\nKutsutaan yrittäjät;Suvannon Yrittäjät ry;huhtikuu 2027;\n;Kela;;\n';

const toPreview = async (user: ReturnType<typeof show>['user']): Promise<void> => {
  await user.click(await screen.findByRole('button', { name: 'Katso, mitä tulisi' }));
  await screen.findByRole('table', { name: 'Tiedoston rivit ja mitä niistä tulisi' });
};

describe('the columns of a file', () => {
  test('are guessed, stand beside their first rows, and can be said otherwise', async () => {
    const { user } = show(CSV);
    const table = await screen.findByRole('table', { name: 'Sarakkeet: suunnitelma' });
    expect(within(table).getByRole('rowheader', { name: 'A Toimenpide' })).toBeVisible();
    expect(within(table).getByText('Kutsutaan yrittäjät')).toBeVisible();
    const field = screen.getByRole('button', { name: /Mitä on sarakkeessa Tilanne/ });
    expect(field).toHaveTextContent('Tila');
    await user.click(field);
    await user.click(await screen.findByRole('option', { name: 'Askel tai tapahtuma' }));
    // One column has it at a time.
    expect(screen.getByRole('button', { name: /Mitä on sarakkeessa Toimenpide/ })).toHaveTextContent('Ei oteta');
  });

  test('have to say what the rows need', async () => {
    const { user } = show('Jotain\nyksi\nkaksi\n');
    expect(await screen.findByRole('button', { name: 'Katso, mitä tulisi' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: /Rivit kertovat/ }));
    await user.click(await screen.findByRole('option', { name: 'Yhteyksistä' }));
    expect(screen.getAllByText('Valitkaa, missä sarakkeissa ovat yhteyden molemmat päät.')[0]).toBeVisible();
  });

  test('are remembered for files of the same titles', async () => {
    const first = show(CSV);
    await first.user.click(await screen.findByRole('button', { name: /Mitä on sarakkeessa Tilanne/ }));
    await first.user.click(await screen.findByRole('option', { name: 'Muistiinpano' }));
    await toPreview(first.user);
    first.unmount();
    show(CSV.replace('Kela;20.4.2027', 'Kela;21.4.2027'));
    expect(await screen.findByRole('button', { name: /Mitä on sarakkeessa Tilanne/ })).toHaveTextContent('Muistiinpano');
  });
});

describe('the rows of a file', () => {
  test('say what would come, and come as one change that is taken back as one', async () => {
    const { user, workbook, undo } = show(CSV);
    await toPreview(user);
    expect(screen.getByRole('heading', { name: '2 riviä muuttaisi työkirjaa' })).toHaveFocus();
    const changed = screen.getByRole('row', { name: /Sovitaan työnjaosta/ });
    expect(within(changed).getByRole('listitem')).toHaveTextContent('Tila Aloittamatta → Valmis');
    expect(within(changed).getByText(/Sama otsikko on jo työkirjassa/)).toBeVisible();
    expect(screen.getByText(/Riviltä puuttuu otsikko/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Tuo 2 riviä' }));
    expect(await screen.findByRole('heading', { name: /^Tuotu työkirjaan/ })).toHaveFocus();
    const { steps, actors } = workbook.getDocument();
    expect(steps.s1?.status).toBe('done');
    const added = listEntries(steps).find(({ title }) => title === 'Kutsutaan yrittäjät');
    expect(added).toMatchObject({ due: '2027-04', block: 'define.steps' });
    expect(added?.owners.map((id) => actors[id]?.name)).toEqual(['Suvannon Yrittäjät ry']);
    expect(screen.getByRole('link', { name: 'Avaa suunnitelma' })).toHaveAttribute('href', '#/w/w1/plan?year=all');

    const toast = await screen.findByRole('alertdialog');
    expect(toast).toHaveTextContent('1 uusi askel. 1 askel muuttui. 1 uusi toimija.');
    await user.click(within(toast).getByRole('button', { name: 'Kumoa' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(await screen.findByRole('table', { name: 'Tiedoston rivit ja mitä niistä tulisi' })).toBeVisible();
  });

  test('are left out one by one, and the names that nobody knows as people say', async () => {
    const { user, workbook } = show(CSV);
    await toPreview(user);
    await user.click(screen.getByRole('checkbox', { name: 'Ota: Sovitaan työnjaosta' }));
    await user.click(screen.getByRole('button', { name: /Mikä on Suvannon Yrittäjät ry/ }));
    await user.click(await screen.findByRole('option', { name: 'Ei lisätä' }));
    await user.click(screen.getByRole('button', { name: 'Tuo 1 rivi' }));
    await screen.findByRole('heading', { name: /^Tuotu/ });
    expect(workbook.getDocument().steps.s1?.status).toBe('open');
    expect(listEntries(workbook.getDocument().actors)).toHaveLength(1);
  });

  test('are shown by what they would do', async () => {
    const { user } = show(CSV);
    await toPreview(user);
    await user.click(screen.getByRole('radio', { name: /Tarkistettavat/ }));
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(screen.getByRole('rowheader', { name: /Rivi 4/ })).toBeVisible();
  });

  test('that say nothing new have nothing to take', async () => {
    const { user } = show('Toimenpide;Vastuutaho\nSovitaan työnjaosta;Kela\n');
    await toPreview(user);
    expect(screen.getByRole('heading', { name: /^Kaikki on ennallaan/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Tuo 0 riviä' })).toBeDisabled();
  });

  test('in thousands stand on pages', async () => {
    const { user } = show(`Toimenpide;Tilanne\n${Array.from({ length: 250 }, (_, at) => `Askel ${at};Avoin`).join('\n')}`);
    await toPreview(user);
    expect(screen.getByText('1–100 / 250')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Seuraavat' }));
    expect(screen.getByRole('rowheader', { name: 'Askel 100' })).toBeVisible();
  });
});

test('a file that cannot be read says what to do, and nothing has changed', async () => {
  const { user, workbook, closed } = show('\0\0', 'rikki.csv');
  expect(await screen.findByRole('alert')).toHaveTextContent('Työkirja on ennallaan');
  await user.click(screen.getByRole('button', { name: 'Valitse toinen tiedosto' }));
  expect(closed).toHaveBeenCalledOnce();
  expect(listEntries(workbook.getDocument().steps)).toHaveLength(1);
});
