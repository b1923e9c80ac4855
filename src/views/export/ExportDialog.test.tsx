import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WorkbookDocument } from '@/document';
import * as files from '@/lib/downloadFile';
import { Checkbox, clearToasts } from '@/ui';
import { fakeLibrary, fakeWorkbook } from '../../../tests/helpers/fakeLibrary';
import { EMPTY_DOCUMENT, renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { ServicesContext } from '../services';
import { OpenWorkbookContext } from '../shared/OpenWorkbookContext';
import { ExportDialog } from './ExportDialog';
import { type AnyExportFormat, type AnyExportPage, defineFormat, type ExportFormat } from './formats/types';

const actor = { pos: 'a', organisation: '', sector: '', group: '', tags: [], note: '' } as const;
const document: WorkbookDocument = {
  ...EMPTY_DOCUMENT,
  meta: {
    ...EMPTY_DOCUMENT.meta,
    name: 'Suvannon työ',
    sections: { define: { pos: 'a', hidden: false }, picture: { pos: 'b', hidden: false }, extra: { pos: 'c', hidden: true } },
  },
  actors: {
    leila: { ...actor, id: 'leila', type: 'person', name: 'Leila', contact: 'leila@suvanto.fi' },
    town: { ...actor, id: 'town', type: 'organisation', name: 'Kaupunki', contact: '' },
  },
};

const downloads: string[] = [];

beforeEach(() => {
  downloads.length = 0;
  localStorage.clear();
  vi.spyOn(files, 'downloadFile').mockImplementation((name) => void downloads.push(name));
});
afterEach(() => {
  vi.restoreAllMocks();
  clearToasts();
});

interface Setting {
  readonly loud: boolean;
}

/** A format with one choice that makes one file. */
const format = (changes: Partial<ExportFormat<Setting>> = {}): AnyExportFormat => defineFormat<Setting>({
  id: 'song',
  group: 'slides',
  label: () => 'Laulu',
  about: () => 'Laulettavaksi yhdessä.',
  action: () => 'Tallenna laulu',
  readChoices: (stored) => ({ loud: (stored as Partial<Setting> | undefined)?.loud === true }),
  Choices: ({ choices, onChange }) => <Checkbox label="Kovaa" isSelected={choices.loud} onChange={(loud) => onChange({ loud })} />,
  Preview: ({ choices }) => <p>{choices.loud ? 'Laulu kuuluu kauas' : 'Laulu kuuluu lähelle'}</p>,
  make: async (_, { loud }) => ({ files: [{ name: loud ? 'kova.txt' : 'hiljainen.txt', type: 'text/plain', content: 'la' }] }),
  ...changes,
});

const dance = format({ id: 'dance', group: 'tables', label: () => 'Tanssi', action: () => 'Tallenna tanssi' });

function show(formats?: readonly (AnyExportFormat | AnyExportPage)[], first?: string) {
  const workbook = fakeWorkbook(document);
  const closed: true[] = [];
  const { unmount } = renderInWorkbook(
    <ServicesContext value={{ library: fakeLibrary(), blockSpec: () => expect.fail('no blocks'), openPresentation: () => expect.fail('no wall') }}>
      <OpenWorkbookContext value={workbook}>
        <ExportDialog onClose={() => closed.push(true)} first={first} {...(formats && { formats })} />
      </OpenWorkbookContext>
    </ServicesContext>,
    { document },
  );
  return { workbook, closed, unmount, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) };
}

describe('the list', () => {
  test('has every format in its group, in the order of groups', () => {
    show([format(), dance]);
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual(['Tanssi', 'Laulu']);
    expect(screen.getByRole('group', { name: 'Muihin ohjelmiin' })).toHaveTextContent('TanssiLaulu');
  });

  test('goes by arrow keys, and shows what the chosen one is for and what it will hold', async () => {
    const { user } = show([format(), dance], 'dance');
    await user.click(screen.getByRole('radio', { name: 'Tanssi' }));
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('heading', { name: 'Laulu' })).toBeInTheDocument();
    expect(screen.getByText('Laulettavaksi yhdessä.')).toBeInTheDocument();
    expect(screen.getByText('Laulu kuuluu lähelle')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Tallenna laulu' })).toBeInTheDocument();
  });

  test('opens at the format and with the choices of last time', async () => {
    const { user, unmount } = show([dance, format()]);
    await user.click(screen.getByRole('radio', { name: 'Laulu' }));
    await user.click(screen.getByRole('checkbox', { name: 'Kovaa' }));
    unmount();
    show([dance, format()]);
    expect(screen.getByRole('radio', { name: 'Laulu' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Kovaa' })).toBeChecked();
  });

  test('opens where it is asked to, whatever was chosen last', () => {
    localStorage.setItem('keha.export.w1', JSON.stringify({ last: 'song', choices: {} }));
    show([format(), dance], 'dance');
    expect(screen.getByRole('radio', { name: 'Tanssi' })).toBeChecked();
  });

  test.each(['{', '"x"', '{"last":7,"choices":"x"}', '{"last":"gone","choices":{"song":[]}}'])('begins anew when what is remembered is %s', (stored) => {
    localStorage.setItem('keha.export.w1', stored);
    show([format(), dance]);
    expect(screen.getByRole('radio', { name: 'Laulu' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Kovaa' })).not.toBeChecked();
  });

  test('opens the plan for the page of the plan', () => {
    show(undefined, 'plan');
    expect(screen.getByRole('radio', { name: /uunnitelma/, checked: true })).toBeInTheDocument();
  });
});

describe('a file', () => {
  test('is made with the choices and saved, and the dialog goes', async () => {
    const { user, closed, workbook } = show([format()]);
    await user.click(screen.getByRole('checkbox', { name: 'Kovaa' }));
    await user.click(screen.getByRole('button', { name: 'Tallenna laulu' }));
    await waitFor(() => expect(closed).toHaveLength(1));
    expect(downloads).toEqual(['kova.txt']);
    expect(workbook.calls).not.toContain('markExported');
  });

  test('may be several, given one after the other', async () => {
    const make = async () => ({ files: ['a.csv', 'b.csv', 'c.csv'].map((name) => ({ name, type: 'text/csv', content: '' })) });
    const { user } = show([format({ make })]);
    await user.click(screen.getByRole('button', { name: 'Tallenna laulu' }));
    await waitFor(() => expect(downloads).toEqual(['a.csv', 'b.csv', 'c.csv']));
  });

  test('is not saved before the letters that cannot be set have been shown', async () => {
    const make = async () => ({ files: [{ name: 'x.pdf', type: '', content: '' }], missing: ['漢'] });
    const { user, closed } = show([format({ make })]);
    await user.click(screen.getByRole('button', { name: 'Tallenna laulu' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('漢');
    expect(downloads).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Tallenna silti' }));
    expect(downloads).toEqual(['x.pdf']);
    expect(closed).toHaveLength(1);
  });

  test('can be stopped while it is made, and the focus stays in the dialog', async () => {
    const signals: AbortSignal[] = [];
    const { user } = show([format({
      make: (_source, _choices, { signal, onProgress }) => {
        signals.push(signal);
        onProgress(0.4);
        return new Promise(() => undefined);
      },
    })]);
    await user.click(screen.getByRole('button', { name: 'Tallenna laulu' }));
    expect(await screen.findByRole('progressbar', { name: 'Tehdään tiedostoa' })).toHaveAttribute('aria-valuenow', '40');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keskeytä' })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(signals[0]?.aborted).toBe(true);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Tallenna laulu' })).toHaveFocus());
  });

  test('that fails is told, and the dialog stays', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { user, closed } = show([format({ make: () => Promise.reject(new Error('worker')) })]);
    await user.click(screen.getByRole('button', { name: 'Tallenna laulu' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Tiedoston teko ei onnistunut');
    expect(closed).toEqual([]);
  });

  test('that cannot be made says what is lacking', () => {
    show([format({ lack: () => 'Valitkaa sävel.' })]);
    expect(screen.getByText('Valitkaa sävel.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Tallenna laulu' })).toBeDisabled();
    expect(screen.queryByText('Laulu kuuluu lähelle')).toBeNull();
  });

  test('says what it holds of people, and what else there is to know', () => {
    show([format({ holds: () => ({ people: 2, contacts: 1 }), notes: () => [{ title: 'Säkeet', text: 'Kolmas säe puuttuu.' }] })]);
    expect(screen.getByText(/Siinä on 2 henkilön nimet. Siinä on 1 toimijan yhteystiedot/)).toBeInTheDocument();
    expect(screen.getByText('Kolmas säe puuttuu.')).toBeInTheDocument();
  });
});

test('a file of the whole workbook says that it holds contacts, and counts as a copy', async () => {
  const { user, workbook, closed } = show();
  expect(screen.getByText(/Siinä on 1 henkilön nimi/)).not.toHaveTextContent('yhteystiedot');
  await user.click(screen.getByRole('radio', { name: /Kehän tiedosto/ }));
  expect(screen.getByText(/Siinä on 1 toimijan yhteystiedot/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Tallenna tiedosto' }));
  await waitFor(() => expect(closed).toHaveLength(1));
  expect(workbook.calls).toContain('markExported');
  expect(downloads).toEqual([expect.stringMatching(/^suvannon-tyo-\d{4}-\d\d-\d\d\.keha\.json$/)]);
});

test('paper says the contacts it will hold only when they are asked for, and asks for something to print', async () => {
  const { user } = show();
  await user.click(screen.getByRole('checkbox', { name: 'Toimijoiden yhteystiedot mukaan' }));
  expect(screen.getByText(/Siinä on 1 toimijan yhteystiedot/)).toBeInTheDocument();
  for (const name of ['Suunnitelma mukaan', 'Toimijaluettelo mukaan']) await user.click(screen.getByRole('checkbox', { name }));
  await user.click(screen.getByText('Osiot: 2/2'));
  await user.click(screen.getByRole('checkbox', { name: 'Kaikki osiot' }));
  expect(screen.getByText('Valitkaa ainakin yksi osio, suunnitelma tai toimijaluettelo.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Tallenna PDF' })).toBeDisabled();
});

test('the print view is a page of its own', async () => {
  const { user } = show();
  await user.click(screen.getByRole('radio', { name: /Tulostusnäkymä/ }));
  await user.click(screen.getByRole('button', { name: 'Avaa tulostusnäkymä' }));
  expect(window.location.hash).toMatch(/^#\/w\/w1\/print\?.*actors=1/);
  window.location.hash = '';
});
