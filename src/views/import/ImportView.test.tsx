import { fireEvent, screen, waitFor } from '@testing-library/react';
import { lazy, type ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { renderView } from '../../../tests/helpers/renderView';
import { chooseFile, MAX_BYTES } from './chooseFile';
import { ImportView } from './ImportView';
import type { ImportFlowProps, ImportKind } from './types';

const kindOf = (id: string, endings: readonly string[], Flow: (props: ImportFlowProps) => ReactNode): ImportKind => ({
  id, endings, label: () => `Laji ${id}`, about: () => `Mitä lajista ${id} otetaan`,
  Flow: lazy(() => Promise.resolve({ default: Flow })),
});

const kinds = [
  kindOf('good', ['good', 'fine'], ({ file, onClose }) => <button type="button" onClick={onClose}>Luettu {file.name}</button>),
  kindOf('broken', ['broken'], () => {
    throw new Error('Cannot be read');
  }),
];

const fileOf = (name: string, content = 'x'): File => new File([content], name);
const show = () => renderView(<ImportView kinds={kinds} />);
const choose = (...files: readonly File[]): void => {
  fireEvent.change(document.querySelector('input[type="file"]') as HTMLInputElement, { target: { files } });
};

beforeEach(() => {
  window.location.hash = '#/w/w1/import';
});

describe('the page of files to bring in', () => {
  test('says what can be brought in, with the endings of names', () => {
    show();
    expect(screen.getByText('Mitä lajista good otetaan')).toBeVisible();
    expect(screen.getByText('.good, .fine')).toBeVisible();
    expect(document.querySelector('input[type="file"]')).toHaveAttribute('accept', '.good,.fine,.broken');
  });

  test('hands a file to its kind and comes back from it', async () => {
    const { user } = show();
    choose(fileOf('Verkosto.GOOD'));
    await user.click(await screen.findByRole('button', { name: 'Luettu Verkosto.GOOD' }));
    expect(screen.getByText('Mitä lajista good otetaan')).toBeVisible();
  });

  test('takes a file dropped anywhere, the first of many, and says so', async () => {
    show();
    fireEvent.drop(screen.getByRole('heading', { level: 1 }), { dataTransfer: { types: ['Files'], files: [fileOf('a.good'), fileOf('b.good')] } });
    expect(await screen.findByRole('button', { name: 'Luettu a.good' })).toBeVisible();
    expect(screen.getByText(/yksi kerrallaan/)).toBeVisible();
  });

  test('keeps the file at hand when another cannot be read', async () => {
    show();
    choose(fileOf('a.good'));
    await screen.findByRole('button', { name: 'Luettu a.good' });
    fireEvent.drop(screen.getByRole('heading', { level: 1 }), { dataTransfer: { types: ['Files'], files: [fileOf('vanha.xls')] } });
    expect(screen.getByRole('alert')).toHaveTextContent('vanha.xls');
    expect(screen.getByRole('button', { name: 'Luettu a.good' })).toBeVisible();
  });

  test('sends a workbook to the shelf and merges nothing', () => {
    const { workbook } = show();
    const before = workbook.getDocument();
    choose(fileOf('suvanto.keha.json', '{}'));
    expect(screen.getByRole('alert')).toHaveTextContent('avataan hyllyltä');
    expect(screen.getAllByRole('link', { name: 'Siirry hyllylle' })[0]).toHaveAttribute('href', '#/');
    expect(workbook.getDocument()).toBe(before);
  });

  test('stands when the reading of a file breaks', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { user } = show();
    choose(fileOf('a.broken'));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Työkirja on ennallaan'));
    await user.click(screen.getAllByRole('button', { name: 'Valitse toinen tiedosto' })[0] as HTMLElement);
    expect(screen.getByText('Mitä voi tuoda')).toBeVisible();
    error.mockRestore();
  });
});

describe('a file that is not taken up', () => {
  test.each([
    ['tyhja.good', 0, 'empty'],
    ['suuri.good', MAX_BYTES + 1, 'too-big'],
    ['vanha.XLS', 5, 'old-spreadsheet'],
    ['vapaa.ods', 5, 'old-spreadsheet'],
    ['kalvot.ppt', 5, 'old-slides'],
    ['tyo.keha.json', 5, 'workbook'],
    ['kuva.png', 5, 'unknown'],
    ['nimeton', 5, 'unknown'],
  ])('%s says why', (name, size, code) => {
    const file = fileOf(name);
    Object.defineProperty(file, 'size', { value: size });
    expect(chooseFile(file, kinds)).toMatchObject({ problem: { code, name } });
  });
});
