import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearToasts } from '@/ui';
import type { WorkbookDocument } from '@/document';
import type { PdfSource } from '@/export';
import { fakeLibrary, fakeWorkbook } from '../../../tests/helpers/fakeLibrary';
import { EMPTY_DOCUMENT, renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { ServicesContext } from '../services';
import { OpenWorkbookContext } from '../shared/OpenWorkbookContext';
import { ExportDialog } from './ExportDialog';
import type { MakePdf } from './usePdfJob';

const actor = { pos: 'a', organisation: '', sector: '', group: '', tags: [], note: '' } as const;
const document: WorkbookDocument = {
  ...EMPTY_DOCUMENT,
  meta: {
    ...EMPTY_DOCUMENT.meta,
    name: 'Suvanto',
    sections: { define: { pos: 'a', hidden: false }, picture: { pos: 'b', hidden: false }, extra: { pos: 'c', hidden: true } },
  },
  actors: {
    leila: { ...actor, id: 'leila', type: 'person', name: 'Leila', contact: 'leila@suvanto.fi' },
    town: { ...actor, id: 'town', type: 'organisation', name: 'Kaupunki', contact: '' },
  },
};

const downloads: string[] = [];
const addresses = { createObjectURL: URL.createObjectURL, revokeObjectURL: URL.revokeObjectURL };
const click = HTMLAnchorElement.prototype.click;

beforeEach(() => {
  downloads.length = 0;
  Object.assign(URL, { createObjectURL: () => '#', revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = function note(this: HTMLAnchorElement) {
    downloads.push(this.download);
  };
});
afterEach(() => {
  Object.assign(URL, addresses);
  HTMLAnchorElement.prototype.click = click;
  clearToasts();
});

function show(makePdf: MakePdf = async () => ({ bytes: new Uint8Array([1]), missing: [] })) {
  const workbook = fakeWorkbook(document);
  const closed: true[] = [];
  renderInWorkbook(
    <ServicesContext value={{ library: fakeLibrary(), blockSpec: () => expect.fail('no blocks'), openPresentation: () => expect.fail('no wall') }}>
      <OpenWorkbookContext value={workbook}>
        <ExportDialog onClose={() => closed.push(true)} makePdf={makePdf} />
      </OpenWorkbookContext>
    </ServicesContext>,
    { document },
  );
  return { workbook, closed, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) };
}

describe('a PDF', () => {
  test('holds the chosen sections, and contacts only when asked for', async () => {
    const sources: PdfSource[] = [];
    const { user, closed } = show(async (source) => {
      sources.push(source);
      return { bytes: new Uint8Array([1]), missing: [] };
    });
    await user.click(screen.getByText('Osiot: 2/2'));
    await user.click(screen.getByRole('checkbox', { name: '1 Määrittely' }));
    await user.click(screen.getByRole('button', { name: 'Tallenna PDF' }));
    await waitFor(() => expect(closed).toHaveLength(1));
    expect(sources[0]?.options).toMatchObject({ kind: 'workbook', sections: ['picture'], includePlan: true, includeActors: true, includeContacts: false });
    expect(downloads).toEqual([expect.stringMatching(/^Suvanto \d{4}-\d\d-\d\d\.pdf$/)]);
  });

  test('is not saved before the letters that cannot be set have been shown', async () => {
    const { user, closed } = show(async () => ({ bytes: new Uint8Array([1]), missing: ['漢'] }));
    await user.click(screen.getByRole('button', { name: 'Tallenna PDF' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('漢');
    expect(downloads).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Tallenna silti' }));
    expect(downloads).toHaveLength(1);
    expect(closed).toHaveLength(1);
  });

  test('can be stopped while it is made', async () => {
    const signals: AbortSignal[] = [];
    const { user } = show((_, { signal, onProgress }) => {
      signals.push(signal);
      onProgress(0.4);
      return new Promise(() => undefined);
    });
    await user.click(screen.getByRole('button', { name: 'Tallenna PDF' }));
    expect(await screen.findByRole('progressbar', { name: 'Tehdään PDF:ää' })).toHaveAttribute('aria-valuenow', '40');
    await user.click(screen.getByRole('button', { name: 'Keskeytä' }));
    expect(signals[0]?.aborted).toBe(true);
    expect(screen.getByRole('button', { name: 'Tallenna PDF' })).toBeInTheDocument();
  });

  test('that fails is told, and the dialog stays', async () => {
    const { user, closed } = show(() => Promise.reject(new Error('worker')));
    await user.click(screen.getByRole('button', { name: 'Tallenna PDF' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Tiedoston teko ei onnistunut');
    expect(closed).toEqual([]);
  });

  test('of the plan has a name of its own', async () => {
    const { user } = show();
    await user.click(screen.getByRole('radio', { name: /Suunnitelma PDF:nä/ }));
    await user.click(screen.getByRole('button', { name: 'Tallenna PDF' }));
    await waitFor(() => expect(downloads).toEqual([expect.stringMatching(/^Suvanto, suunnitelma \d/)]));
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
  expect(downloads).toEqual([expect.stringMatching(/\.keha\.json$/)]);
});

test('the print view is a page of its own', async () => {
  const { user } = show();
  await user.click(screen.getByRole('radio', { name: /Tulostusnäkymä/ }));
  await user.click(screen.getByRole('button', { name: 'Avaa tulostusnäkymä' }));
  expect(window.location.hash).toMatch(/^#\/w\/w1\/print\?.*actors=1/);
  window.location.hash = '';
});
