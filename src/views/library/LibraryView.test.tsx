import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { clearToasts, UiProvider } from '@/ui';
import { setLanguage, useLanguage } from '@/i18n';
import { err, ok } from '@/lib/result';
import { type FakeLibrary, fakeLibrary, fakeRecord, fakeTemplate, fakeWorkbook } from '../../../tests/helpers/fakeLibrary';
import { EMPTY_DOCUMENT } from '../../../tests/helpers/renderInWorkbook';
import { type FileProblem, ServicesContext } from '../services';
import { LibraryView } from './LibraryView';

const DAY = 86_400_000;

const noBlocks = (): never => {
  throw new Error('No blocks on the shelf');
};

function Page({ library }: { readonly library: FakeLibrary }) {
  return (
    <UiProvider language={useLanguage()}>
      <ServicesContext value={{ library, blockSpec: noBlocks, openPresentation: noBlocks }}>
        <LibraryView />
      </ServicesContext>
    </UiProvider>
  );
}

const show = (library: FakeLibrary) => {
  window.location.hash = '#/';
  render(<Page library={library} />);
  return userEvent.setup({ delay: null, pointerEventsCheck: 0 });
};

const file = (name = 'verkosto.keha.json') => new File(['{}'], name, { type: 'application/json' });
const pickFile = (user: ReturnType<typeof userEvent.setup>, picked: File | File[]) =>
  user.upload(document.querySelector<HTMLInputElement>('input[type="file"]') ?? expect.fail('no file input'), picked);

afterEach(() => {
  clearToasts();
  window.location.hash = '';
});

describe('the shelf', () => {
  test('opens out the workbook edited last and leads back to its section', () => {
    show(fakeLibrary([fakeRecord({ id: 'old', name: 'Vanha', edited: Date.now() - DAY }), fakeRecord({ id: 'new' })]));
    expect(screen.getByRole('link', { name: 'Jatka' })).toHaveAttribute('href', '#/w/new/s/picture');
    const names = within(screen.getByRole('list', { name: 'Työkirjanne' })).getAllByRole('heading').map((one) => one.textContent);
    expect(names).toEqual(['Suvannon työllisyysverkosto', 'Vanha']);
    expect(screen.getByText(/Muokattu eilen/)).toBeInTheDocument();
  });

  test('deletes at once and gives the workbook back by undo', async () => {
    const user = show(fakeLibrary([fakeRecord()]));
    await user.click(screen.getByRole('button', { name: 'Työkirjan Suvannon työllisyysverkosto toiminnot' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Poista' }));
    expect(await screen.findByText('Hylly on vielä tyhjä. Verkostonne ensimmäinen työkirja tulee tähän.')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Kumoa' }));
    expect(await screen.findByRole('link', { name: 'Suvannon työllisyysverkosto' })).toBeInTheDocument();
  });

  test('renames in a dialog by Enter', async () => {
    const user = show(fakeLibrary([fakeRecord()]));
    await user.click(screen.getByRole('button', { name: 'Työkirjan Suvannon työllisyysverkosto toiminnot' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Nimeä uudelleen' }));
    const field = await screen.findByRole('textbox', { name: 'Verkoston tai työkirjan nimi' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'Suvanto{Enter}');
    expect(await screen.findByRole('link', { name: 'Suvanto' })).toBeInTheDocument();
  });

  test('reminds of a workbook that has no copy after a day, until told to wait', async () => {
    const user = show(fakeLibrary([fakeRecord({ created: Date.now() - 2 * DAY })]));
    expect(screen.getByText(/ei ole vielä kopiota/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Myöhemmin' }));
    expect(screen.queryByText(/ei ole vielä kopiota/)).not.toBeInTheDocument();
  });

  test('says what to do when the browser keeps nothing', () => {
    show(fakeLibrary([], 'memory'));
    expect(screen.getByRole('alert')).toHaveTextContent('Tämä selain ei säilytä työkirjoja');
  });

  test('tells that the browser made no promise when it was asked to keep the data', async () => {
    const user = show(fakeLibrary([fakeRecord()]));
    await user.click(await screen.findByText('Missä työkirjat ovat'));
    await user.click(await screen.findByRole('button', { name: 'Pyydä selainta säilyttämään' }));
    expect(await screen.findByText(/Selain ei antanut lupausta/)).toBeInTheDocument();
  });

  test('speaks the language that is chosen', async () => {
    const user = show(fakeLibrary([fakeRecord()]));
    await user.click(screen.getByRole('button', { name: 'Svenska' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Arbetsböcker');
    setLanguage('fi');
  });
});

describe('a new workbook', () => {
  test('is created by Enter with the name, and optional sections stay out', async () => {
    const library = fakeLibrary();
    const user = show(library);
    await user.click(screen.getByRole('button', { name: 'Kokeilupohja' }));
    const name = await screen.findByRole('textbox', { name: 'Verkoston tai työkirjan nimi' });
    expect(name).toHaveFocus();
    await user.type(name, ' Suvanto {Enter}');
    await waitFor(() => expect(window.location.hash).toBe('#/w/new'));
    expect(library.created).toMatchObject([{ name: 'Suvanto', hidden: ['extra'], language: 'fi', template: fakeTemplate }]);
  });

  test('is not created without a name, and says why', async () => {
    const library = fakeLibrary();
    const user = show(library);
    await user.click(screen.getByRole('button', { name: 'Kokeilupohja' }));
    await user.click(await screen.findByRole('button', { name: 'Luo työkirja' }));
    expect(screen.getByText('Antakaa työkirjalle nimi.')).toBeInTheDocument();
    expect(library.created).toEqual([]);
  });

  test('leaves out a whole part by one box', async () => {
    const library = fakeLibrary();
    const user = show(library);
    await user.click(screen.getByRole('button', { name: 'Kokeilupohja' }));
    const part = await screen.findByRole('checkbox', { name: 'Rakenteet' });
    expect(part).toBePartiallyChecked();
    await user.click(part);
    await user.click(part);
    await user.click(screen.getByRole('checkbox', { name: 'Verkoston kuva' }));
    await user.type(screen.getByRole('textbox', { name: 'Verkoston tai työkirjan nimi' }), 'A{Enter}');
    await waitFor(() => expect(library.created).toHaveLength(1));
    expect(new Set(library.created[0]?.hidden)).toEqual(new Set(['define', 'extra']));
  });

  test('stays open and tells it when the browser could not save', async () => {
    const library: FakeLibrary = { ...fakeLibrary(), create: () => Promise.reject(new Error('full')) };
    const user = show(library);
    await user.click(screen.getByRole('button', { name: 'Kokeilupohja' }));
    await user.type(await screen.findByRole('textbox', { name: 'Verkoston tai työkirjan nimi' }), 'A{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Työkirjaa ei voitu luoda');
  });
});

describe('a file', () => {
  const problems: readonly FileProblem['code'][] = [
    'not-json', 'truncated', 'foreign', 'newer', 'invalid', 'too-big', 'too-deep', 'template-invalid', 'storage',
  ];

  test.each(problems)('that fails with %s says so, what to do, and that nothing changed', async (code) => {
    const library = fakeLibrary([fakeRecord()]);
    library.nextFile = err({ code, detail: 'sections[3]' });
    const user = show(library);
    await pickFile(user, file());
    const dialog = await screen.findByRole('dialog', { name: 'Tiedostoa verkosto.keha.json ei avattu' });
    expect(within(dialog).getByText('Mitään hyllyllä ei ole muutettu.')).toBeInTheDocument();
    expect(dialog).not.toHaveTextContent(`problem-${code}`);
    expect(dialog).not.toHaveTextContent(`remedy-${code}`);
    expect(within(dialog).getByText('Tekniset tiedot')).toBeInTheDocument();
  });

  test('that makes a workbook is gone to after its warnings are read', async () => {
    const library = fakeLibrary();
    library.nextFile = ok({ kind: 'created', id: 'w9', warnings: ['Kuva puuttui'] });
    const user = show(library);
    await pickFile(user, file());
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Kuva puuttui');
    await user.click(within(dialog).getByRole('button', { name: 'Jatka' }));
    await waitFor(() => expect(window.location.hash).toBe('#/w/w9'));
  });

  test('of a workbook that is here already is merged only when asked', async () => {
    const library = fakeLibrary([fakeRecord()]);
    const done: string[] = [];
    library.nextFile = ok({
      kind: 'exists',
      gone: 0,
      name: 'Suvannon työllisyysverkosto',
      merge: async () => {
        done.push('merge');
        return 'w1';
      },
      keepBoth: async () => 'w2',
    });
    const user = show(library);
    await pickFile(user, file());
    const dialog = await screen.findByRole('dialog', { name: 'Työkirja on jo hyllyllä' });
    expect(done).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Yhdistä' }));
    await waitFor(() => expect(window.location.hash).toBe('#/w/w1'));
    expect(done).toEqual(['merge']);
  });

  test('of a workbook that is here already changes nothing when cancelled', async () => {
    const library = fakeLibrary([fakeRecord()]);
    library.nextFile = ok({ kind: 'exists', gone: 0, name: 'Sama', merge: async () => 'w1', keepBoth: async () => 'w2' });
    const user = show(library);
    await pickFile(user, file());
    await user.click(await screen.findByRole('button', { name: 'Peruuta' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(window.location.hash).toBe('#/');
  });

  test('that is a template starts a new workbook from it', async () => {
    const library = fakeLibrary();
    library.nextFile = ok({ kind: 'template', template: { ...fakeTemplate, id: 'own', name: 'Oma pohja' } });
    const user = show(library);
    await pickFile(user, file('oma.json'));
    expect(await screen.findByRole('dialog', { name: 'Uusi: Oma pohja' })).toBeInTheDocument();
  });
});

test('saving a copy from the shelf lets go of the workbook and remembers the copy', async () => {
  const workbook = fakeWorkbook(EMPTY_DOCUMENT);
  const library = fakeLibrary([fakeRecord()]);
  library.nextWorkbook = workbook;
  const addresses = { createObjectURL: URL.createObjectURL, revokeObjectURL: URL.revokeObjectURL };
  Object.assign(URL, { createObjectURL: () => '#', revokeObjectURL: () => undefined });
  try {
    const user = show(library);
    await user.click(screen.getByRole('button', { name: 'Työkirjan Suvannon työllisyysverkosto toiminnot' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Tallenna kopio' }));
    await waitFor(() => expect(workbook.calls).toEqual(['markExported', 'close']));
  } finally {
    Object.assign(URL, addresses);
  }
});
