import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { getLanguage } from '@/i18n';
import { documentWithBlocks, renderView } from '../../../tests/helpers/renderView';
import { rememberVisit } from './recentSections';
import { SearchPalette } from './SearchPalette';

beforeEach(() => {
  window.location.hash = '';
  sessionStorage.clear();
});

function show() {
  const closed: true[] = [];
  const base = documentWithBlocks();
  const result = renderView(<SearchPalette isOpen onClose={() => closed.push(true)} />, {
    document: { ...base, answers: { ...base.answers, 'picture.two': { kind: 'answer', text: 'Kylätalolla kahvilla' } as never } },
  });
  return { ...result, closed, input: screen.getByRole('combobox', { name: 'Hae ja siirry' }) };
}

const active = (input: HTMLElement): HTMLElement | null => document.getElementById(input.getAttribute('aria-activedescendant') ?? '');

describe('the palette', () => {
  test('has the focus, and begins with the sections visited last', () => {
    rememberVisit('w1', 'define');
    rememberVisit('w1', 'picture');
    const { input } = show();
    expect(input).toHaveFocus();
    const recent = screen.getByRole('group', { name: 'Viimeksi käydyt osiot' });
    expect(within(recent).getAllByRole('option').map((option) => option.textContent)).toEqual(['2Verkoston kuva', '1Määrittely']);
    expect(active(input)).toHaveTextContent('Verkoston kuva');
  });

  test('goes by the keyboard alone to what was found', async () => {
    const { user, input, closed } = show();
    await user.type(input, 'kylat');
    expect(active(input)).toHaveTextContent('Kylätalolla kahvilla2 Verkoston kuva · Miten');
    expect(within(active(input) as HTMLElement).getByText('Kylät').tagName).toBe('MARK');
    await user.keyboard('{Enter}');
    expect(closed).toHaveLength(1);
    expect(window.location.hash).toBe('#/w/w1/s/picture');
  });

  test('Enter means what is written, though the list has not caught up yet', () => {
    const { input } = show();
    act(() => {
      fireEvent.change(input, { target: { value: 'kylat' } });
      expect(screen.getByRole('option', { name: 'Siirry kanteen' })).toBeInTheDocument();
      fireEvent.keyDown(input, { key: 'Enter' });
    });
    expect(window.location.hash).toBe('#/w/w1/s/picture');
  });

  test('goes to the wall, the facilitator\'s window and the run of the day', async () => {
    const { user, input } = show();
    for (const [words, page] of [['esitä', 'present'], ['fasilitoijan', 'facilitate'], ['päivän', 'agenda']] as const) {
      await user.clear(input);
      await user.type(input, `${words}{Enter}`);
      expect(window.location.hash).toBe(`#/w/w1/${page}`);
    }
  });

  test('arrows go round', async () => {
    const { user, input } = show();
    const options = screen.getAllByRole('option');
    await user.keyboard('{ArrowUp}');
    expect(active(input)).toBe(options.at(-1));
    await user.keyboard('{ArrowDown}');
    expect(active(input)).toBe(options[0]);
    await user.keyboard('{ArrowDown}');
    expect(active(input)).toBe(options[1]);
  });

  test('runs commands', async () => {
    const { user, input, opened } = show();
    await user.type(input, 'versio{Enter}');
    expect(opened).toEqual(['openVersions']);
  });

  test('changes the language', async () => {
    const { user, input } = show();
    await user.type(input, 'svenska{Enter}');
    expect(getLanguage()).toBe('sv');
  });

  test('says how much was found, or that nothing was', async () => {
    const { user, input } = show();
    await user.type(input, 'kylat');
    expect(screen.getByText('1 osuma')).toBeInTheDocument();
    await user.type(input, 'qqq');
    expect(screen.getByText(/Mitään ei löytynyt/)).toBeInTheDocument();
    expect(screen.queryAllByRole('option')).toHaveLength(0);
  });
});
