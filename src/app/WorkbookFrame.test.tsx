import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { UiProvider } from '@/ui';
import { fakeLibrary, type FakeWorkbook, fakeWorkbook } from '../../tests/helpers/fakeLibrary';
import { EMPTY_DOCUMENT } from '../../tests/helpers/renderInWorkbook';
import { type OpenWorkbook, ServicesContext } from '@/views/services';
import { ErrorBoundary } from './ErrorBoundary';
import { getOpenWorkbook } from './currentWorkbook';
import { askedLanguage } from './hashPath';
import { WorkbookFrame } from './WorkbookFrame';

const noBlocks = (): never => {
  throw new Error('No blocks here');
};

function show(workbook: OpenWorkbook | null, children: React.ReactNode = <main><input aria-label="Vastaus" /></main>) {
  const library = fakeLibrary();
  library.nextWorkbook = workbook;
  const result = render(
    <UiProvider language="fi">
      <ServicesContext value={{ library, blockSpec: noBlocks, openPresentation: noBlocks }}>
        <WorkbookFrame id="w1">{children}</WorkbookFrame>
      </ServicesContext>
    </UiProvider>,
  );
  return { ...result, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) };
}

const open = (): FakeWorkbook => fakeWorkbook({ ...EMPTY_DOCUMENT, meta: { ...EMPTY_DOCUMENT.meta, name: 'Suvanto' } });

/** Shows an open workbook, and waits until everything on the page listens. */
async function showOpen(workbook: OpenWorkbook): Promise<void> {
  show(workbook);
  await screen.findByRole('link', { name: 'Suvanto' });
  await act(async () => { await Promise.resolve(); });
}

describe('the frame', () => {
  test('opens the workbook and lets go of it on leaving', async () => {
    const workbook = open();
    const { unmount } = show(workbook);
    expect(await screen.findByRole('link', { name: 'Suvanto' })).toHaveAttribute('href', '#/w/w1');
    expect(getOpenWorkbook()).toBe(workbook);
    unmount();
    await waitFor(() => expect(workbook.calls).toEqual(['close']));
    expect(getOpenWorkbook()).toBeNull();
  });

  test('tells kindly that a workbook is not here, with a way home', async () => {
    show(null);
    expect(await screen.findByRole('heading', { level: 1, name: 'Työkirjaa ei löydy' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Työkirjoihin' })).toHaveAttribute('href', '#/');
  });
});

describe('the save state', () => {
  test('tells when the work reached the disk', async () => {
    show(open());
    expect(await screen.findByTitle('Tallennettu tälle laitteelle 14.32')).toBeInTheDocument();
  });

  test('tells that it is being saved', async () => {
    const workbook = open();
    await showOpen(workbook);
    act(() => workbook.saveState.set({ status: 'saving' }));
    expect(screen.getByText('Tallennetaan')).toBeInTheDocument();
  });

  test.each([
    ['full', 'vapauttakaa sitten tilaa'],
    ['blocked', 'Sulkekaa muut välilehdet'],
    ['unknown', 'Pitäkää välilehti auki'],
  ] as const)('that failed (%s) says what to do and offers a copy', async (reason, remedy) => {
    const workbook = open();
    await showOpen(workbook);
    act(() => workbook.saveState.set({ status: 'failed', reason, since: Date.now() }));
    expect(screen.getByRole('alert')).toHaveTextContent(remedy);
    expect(screen.getByRole('button', { name: 'Tallenna kopio' })).toBeInTheDocument();
  });

  test('holds the tab back while something is not saved', async () => {
    const workbook = open();
    await showOpen(workbook);
    const leave = () => fireEvent(window, new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(true);
    act(() => workbook.saveState.set({ status: 'saving' }));
    expect(leave()).toBe(false);
  });
});

describe('keys', () => {
  const press = (target: Element | Window, key: string, more: object = {}) =>
    fireEvent.keyDown(target, { key, ctrlKey: true, ...more });

  test('undo and redo the workbook, also inside its fields', async () => {
    const workbook = open();
    show(workbook);
    const field = await screen.findByRole('textbox', { name: 'Vastaus' });
    expect(press(field, 'z')).toBe(false);
    press(document.body, 'z', { ctrlKey: false, metaKey: true });
    press(document.body, 'Z', { shiftKey: true });
    press(document.body, 'y');
    expect(workbook.calls).toEqual(['undo', 'undo', 'redo', 'redo']);
  });

  test('leave the browser its own undo in fields outside the workbook', async () => {
    const workbook = open();
    show(workbook, (
      <main>
        <input type="search" aria-label="Haku" defaultValue="abc" />
        <div data-native-undo><input aria-label="Nimi" /></div>
      </main>
    ));
    expect(press(await screen.findByRole('searchbox', { name: 'Haku' }), 'z')).toBe(true);
    expect(press(screen.getByRole('textbox', { name: 'Nimi' }), 'z')).toBe(true);
    expect(workbook.calls).toEqual([]);
  });

  test('do nothing with other modifiers', async () => {
    const workbook = open();
    await showOpen(workbook);
    expect(press(document.body, 'z', { altKey: true })).toBe(true);
    expect(press(document.body, 'y', { shiftKey: true })).toBe(true);
    expect(workbook.calls).toEqual([]);
  });
});

describe('a fault', () => {
  const Broken = (): never => {
    throw new Error('Rikki');
  };

  test('keeps the bar and offers the workbook as a file', async () => {
    const silenced = console.error;
    console.error = () => undefined;
    try {
      show(open(), <ErrorBoundary><Broken /></ErrorBoundary>);
      expect(await screen.findByRole('heading', { name: 'Jokin meni rikki' })).toBeInTheDocument();
      expect(screen.getByRole('link', { name: 'Suvanto' })).toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'Lataa työkirjani' })).toBeInTheDocument();
      expect(screen.getByText('Tekniset tiedot')).toBeInTheDocument();
    } finally {
      console.error = silenced;
    }
  });

  test('is tried again on another page', () => {
    const silenced = console.error;
    console.error = () => undefined;
    try {
      const page = (path: string, child: React.ReactNode) => (
        <UiProvider language="fi"><ErrorBoundary resetKey={path}>{child}</ErrorBoundary></UiProvider>
      );
      const { rerender } = render(page('/a', <Broken />));
      expect(screen.getByRole('heading', { name: 'Jokin meni rikki' })).toBeInTheDocument();
      rerender(page('/b', <p>Ehjä</p>));
      expect(screen.getByText('Ehjä')).toBeInTheDocument();
    } finally {
      console.error = silenced;
    }
  });
});

test('the language is asked for before the hash or inside it', () => {
  expect(askedLanguage({ search: '?lang=sv', hash: '#/' })).toBe('sv');
  expect(askedLanguage({ search: '', hash: '#/w/1?e=2&lang=en' })).toBe('en');
  expect(askedLanguage({ search: '', hash: '#/w/1' })).toBeNull();
});
