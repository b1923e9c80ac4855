import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { AgendaItem, Workshop } from '@/document';
import { documentWithBlocks, renderView } from '../../../tests/helpers/renderView';
import { FacilitateView } from './FacilitateView';

const shown = () => screen.getByRole('region', { name: 'Seinällä nyt' });
const steps = () => screen.getByRole('navigation', { name: 'Kaikki kohdat' });

const item = (id: string, pos: string, changes: Partial<AgendaItem>): AgendaItem => ({
  id, pos, type: 'work', title: '', section: '', task: '', mode: '', minutes: 20, lockedStart: '', started: 0, ended: 0, skipped: false, note: '', ...changes,
});

const workshop: Workshop = {
  id: 'day', pos: 'a0', title: 'Ensimmäinen työpaja', date: '', start: '09:00', people: 24,
  items: {
    one: item('one', 'a0', { section: 'picture', minutes: 25, note: 'Kartta valmiiksi seinälle' }),
    two: item('two', 'a1', { type: 'break', title: 'Kahvi', minutes: 15 }),
  },
};

afterEach(() => {
  vi.useRealTimers();
});

it('shows what is on the wall and what comes next, and moves it', async () => {
  const { user } = renderView(<FacilitateView />);
  expect(shown()).toHaveTextContent('1 / 9');
  expect(screen.getByRole('button', { name: 'Edellinen' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Seuraava' }));
  expect(shown()).toHaveTextContent('Määrittely?');
  expect(within(shown()).getAllByRole('listitem').map((one) => one.textContent)).toEqual(['Mikä verkostoanswer', 'Päätökset ja askeleet']);
  await user.click(within(steps()).getByRole('button', { name: /Mitä päätettiin/ }));
  expect(screen.getByRole('button', { name: 'Seuraava' })).toBeDisabled();
  expect(shown()).toHaveTextContent('Tämä on viimeinen.');
});

it('shows an empty wall again before it goes on', async () => {
  const { user } = renderView(<FacilitateView />);
  await user.click(screen.getByRole('button', { name: 'Pimennä seinä' }));
  expect(shown()).toHaveTextContent('Seinä on tyhjä');
  await user.keyboard('{ArrowRight}');
  expect(shown()).not.toHaveTextContent('Seinä on tyhjä');
  expect(shown()).toHaveTextContent('1 / 9');
});

it('keeps the letters of a field to the field', async () => {
  const { user } = renderView(<FacilitateView />);
  await user.keyboard('{ArrowRight}');
  await user.type(screen.getByRole('textbox', { name: 'Omat muistiinpanosi' }), 'bw k o 3');
  expect(screen.getByRole('textbox', { name: 'Omat muistiinpanosi' })).toHaveValue('bw k o 3');
  expect(shown()).toHaveTextContent('2 / 9');
  expect(screen.queryByRole('timer')).toBeNull();
});

it('writes notes to self into the workbook, section by section', async () => {
  const { user, workbook } = renderView(<FacilitateView />);
  await user.keyboard('{ArrowRight}');
  await user.type(screen.getByRole('textbox', { name: 'Omat muistiinpanosi' }), 'Kysy nuorilta ensin');
  expect(workbook.getSnapshot().meta.sections.define?.facilitatorNote).toBe('Kysy nuorilta ensin');
  expect(workbook.getSnapshot().meta.sections.picture?.facilitatorNote).toBeUndefined();
});

it('follows a workshop: only its sections, its breaks, its times', async () => {
  vi.setSystemTime(new Date(2027, 3, 20, 9, 5));
  const { user, workbook } = renderView(<FacilitateView />, { document: documentWithBlocks({ workshops: { day: workshop } }) });
  const run = screen.getByRole('region', { name: 'Päivän kulku' });
  await user.click(within(run).getByRole('button'));
  await user.click(await screen.findByRole('option', { name: 'Ensimmäinen työpaja' }));
  expect(shown()).toHaveTextContent('1 / 6');
  expect(within(steps()).getByRole('button', { name: /Kahvi/ })).toBeVisible();
  expect(run).toHaveTextContent('Päivä ei ole vielä alkanut.');
  expect(run).toHaveTextContent('Kartta valmiiksi seinälle');
  await user.click(within(run).getByRole('button', { name: 'Aloita: Verkoston kuva' }));
  expect(workbook.getSnapshot().workshops.day?.items.one?.started).toBeGreaterThan(0);
  expect(shown()).toHaveTextContent('Verkoston kuva?');
  expect(run).toHaveTextContent('5 min jäljessä');
  await user.click(screen.getByRole('button', { name: 'Aloita 25 minuuttia' }));
  expect(screen.getByRole('timer')).toHaveTextContent('25:00');
});

it('opens the wall in a window of its own, without an opener', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  const { user } = renderView(<FacilitateView />);
  await user.click(screen.getByRole('button', { name: 'Avaa seinä' }));
  expect(open).toHaveBeenCalledWith('#/w/w1/present', '_blank', expect.stringContaining('noopener'));
  expect(await screen.findByText(/Vedä seinän ikkuna projektorille/)).toBeInTheDocument();
  act(() => open.mockRestore());
});
