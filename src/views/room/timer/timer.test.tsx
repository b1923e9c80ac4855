import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPresentation } from '@/persistence';
import { newTimer, startTimer } from '@/workshop';
import { renderView } from '../../../../tests/helpers/renderView';
import { PresentationContext } from '../usePresentation';
import { TimerControls, TimerRing, useTimer } from '.';

const NOON = Date.UTC(2027, 3, 20, 9);

interface DeskProps {
  readonly people?: number;
  readonly answered?: number;
  readonly minutes?: number;
}

function Task({ minutes }: { minutes: number }) {
  const { start } = useTimer();
  return <button type="button" onClick={() => start(minutes)}>Uusi aika {minutes}</button>;
}

function showTimer({ people = 0, answered = 0, minutes = 0 }: DeskProps = {}) {
  const store = openPresentation({ id: 'w', role: 'facilitator', open: () => null, storage: null });
  const view = renderView(
    <PresentationContext value={store}>
      <TimerRing people={people} answered={answered} />
      <TimerControls minutes={minutes} item="row" />
      <Task minutes={minutes} />
    </PresentationContext>,
  );
  return { ...view, store };
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const pass = (ms: number): void => {
  act(() => void vi.advanceTimersByTime(ms));
};
const said = (): string => document.querySelector('[data-live-announcer]')?.textContent ?? '';

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the timer', () => {
  it('is not there before it is started, and empties second by second', () => {
    showTimer();
    expect(screen.queryByRole('timer')).toBeNull();
    press('Aloita 10 minuuttia');
    expect(screen.getByRole('timer', { name: 'Aikaa jäljellä 10 minuuttia' })).toHaveTextContent('10:00jäljellä');
    expect(said()).toBe('Aika alkoi: 10 minuuttia');
    pass(1000);
    expect(screen.getByRole('timer', { name: 'Aikaa jäljellä 9 minuuttia 59 sekuntia' })).toHaveTextContent('9:59');
    pass(227_000);
    expect(screen.getByRole('timer')).toHaveTextContent('6:12');
    expect(said()).toBe('Aika alkoi: 10 minuuttia');
  });

  it('tells the last minute and the end by words and shape, once', () => {
    showTimer();
    press('Aloita 3 minuuttia');
    pass(120_000);
    expect(screen.getByRole('timer')).toHaveAttribute('data-phase', 'last');
    expect(said()).toBe('Viimeinen minuutti');
    pass(60_000);
    expect(screen.getByRole('timer')).toHaveTextContent('0:00Aika täynnä');
    expect(said()).toBe('Aika on täynnä');
    pass(30_000);
    expect(screen.getByRole('timer', { name: 'Aika on täynnä, yli 30 sekuntia' })).toHaveTextContent('+0:30');
    expect(said()).toBe('Aika on täynnä');
  });

  it('stands still on a pause, says so, and goes on', () => {
    showTimer();
    press('Aloita 5 minuuttia');
    pass(60_000);
    press('Tauko');
    pass(600_000);
    expect(screen.getByRole('timer', { name: 'Ajastin on tauolla, aikaa jäljellä 4 minuuttia' })).toHaveTextContent('4:00tauolla');
    expect(vi.getTimerCount()).toBe(0);
    press('Jatka');
    pass(1000);
    expect(screen.getByRole('timer')).toHaveTextContent('3:59jäljellä');
  });

  it('takes a minute more, also when the time is over', () => {
    showTimer();
    press('Aloita 1 minuutti');
    pass(90_000);
    press(/Lisää minuutti/);
    expect(screen.getByRole('timer')).toHaveTextContent('1:00');
  });

  it('ends without asking, and comes back where it would be', () => {
    showTimer();
    press('Aloita 5 minuuttia');
    pass(30_000);
    press('Lopeta');
    expect(screen.queryByRole('timer')).toBeNull();
    pass(10_000);
    press('Kumoa');
    expect(screen.getByRole('timer')).toHaveTextContent('4:20');
  });

  it('brings back the time that a new one cut short', () => {
    showTimer({ minutes: 7 });
    press('Aloita 10 minuuttia');
    pass(60_000);
    press('Uusi aika 7');
    expect(screen.getByRole('timer')).toHaveTextContent('7:00');
    press('Kumoa');
    expect(screen.getByRole('timer')).toHaveTextContent('9:00');
  });

  it('is right at once when the machine has slept', () => {
    showTimer();
    press('Aloita 15 minuuttia');
    pass(1000);
    vi.setSystemTime(NOON + 10 * 60_000);
    fireEvent(document, new Event('visibilitychange'));
    expect(screen.getByRole('timer')).toHaveTextContent('5:00');
  });

  it('offers the running task’s own time, which then times its row', () => {
    const { store } = showTimer({ minutes: 7 });
    press('Aloita 7 minuuttia');
    expect(store.get().timer).toMatchObject({ item: 'row', length: 7 * 60_000 });
  });

  it('follows another window’s timer', () => {
    const { store } = showTimer();
    act(() => store.change({ timer: startTimer(newTimer(2), NOON - 60_000 + 15_000) }));
    expect(screen.getByRole('timer')).toHaveTextContent('1:15');
  });

  it('has a dot for each who takes part, filled for those who have answered', () => {
    const { container } = showTimer({ people: 24, answered: 19 });
    press('Aloita 5 minuuttia');
    expect(screen.getByRole('timer', { name: 'Aikaa jäljellä 5 minuuttia. 19 / 24 vastannut' })).toBeVisible();
    expect(container.querySelectorAll('svg circle')).toHaveLength(2 + 24);
  });

  it('is muted and heard again by one button', () => {
    const { store } = showTimer();
    press('Hiljennä ajastimen ääni');
    expect(store.get().isMuted).toBe(true);
    press('Päästä ajastimen ääni kuuluviin');
    expect(store.get().isMuted).toBe(false);
  });
});
