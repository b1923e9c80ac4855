import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setLanguage, useLanguage } from '@/i18n';
import { UiProvider } from '@/ui';
import enNotes from '../../blocks/notes/locales/en.json';
import fiNotes from '../../blocks/notes/locales/fi.json';
import svNotes from '../../blocks/notes/locales/sv.json';
import { HelpSheet } from './HelpSheet';
import { texts } from './texts';

function Sheet() {
  return <UiProvider language={useLanguage()}><HelpSheet /></UiProvider>;
}

beforeEach(() => {
  window.location.hash = '#/w/w1/s/define';
  localStorage.clear();
});
afterEach(() => {
  window.location.hash = '';
});

test('leads to the places of the workbook that is open, and from the shelf to none', () => {
  const { unmount } = render(<Sheet />);
  expect(screen.getByRole('link', { name: 'Avaa fasilitoijan ikkuna' })).toHaveAttribute('href', '#/w/w1/facilitate');
  expect(screen.getAllByRole('link')).toHaveLength(6);
  unmount();
  window.location.hash = '#/';
  render(<Sheet />);
  expect(screen.getByText(/Ensimmäisen käynnin jälkeen/)).toBeInTheDocument();
  expect(screen.queryAllByRole('link')).toHaveLength(0);
});

test('lists the wall’s own keys beside the workbook’s', () => {
  render(<Sheet />);
  const rowOf = (what: string) => screen.getAllByText(what).map((term) => term.parentElement?.textContent);
  expect(rowOf('Hae ja siirry')).toEqual(['Hae ja siirryCtrl + K']);
  expect(rowOf('Pimeä näyttö')).toEqual(['Pimeä näyttöB tai .']);
  expect(rowOf('Siirry osioon sen numerolla')).toEqual(['Siirry osioon sen numerolla1–9, sitten Enter']);
});

test.each([['fi', fiNotes], ['sv', svNotes], ['en', enNotes]] as const)('the letters of notes are those that notes follow, %s', (language, notes) => {
  const t = texts.translator(language);
  expect([t('key-keyStep'), t('key-keyDecision'), t('key-keyGroup')]).toEqual([notes.keyStep, notes.keyDecision, notes.keyGroup]);
});

test('the key of the sheet can be turned off', async () => {
  setLanguage('en');
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  render(<Sheet />);
  await user.click(within(screen.getByRole('dialog')).getByRole('checkbox', { name: 'The key ? opens the help' }));
  expect(localStorage.getItem('keha.helpKey')).toBe('off');
});
