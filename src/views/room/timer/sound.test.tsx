import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newTimer, type PresentationStore, startTimer } from '@/workshop';
import { openPresentation } from '@/persistence';
import { renderView } from '../../../../tests/helpers/renderView';
import { PresentationContext } from '../usePresentation';
import { useTimerSound } from '.';

const NOON = Date.UTC(2027, 3, 20, 9);
const played: number[] = [];
let taken = false;

class FakeAudio {
  readonly currentTime = 0;
  readonly destination = {};
  state = 'suspended';
  resume = (): Promise<void> => {
    this.state = 'running';
    return Promise.resolve();
  };
  createGain = () => ({ gain: { setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn(), exponentialRampToValueAtTime: vi.fn() }, connect: vi.fn() });
  createOscillator() {
    const frequency = { value: 0 };
    return { frequency, connect: (next: unknown) => next, start: () => played.push(frequency.value), stop: vi.fn() };
  }
}

const locks = {
  request: async (_name: string, _options: object, run: (lock: object | null) => Promise<void>) => {
    if (taken) return run(null);
    taken = true;
    await run({});
    taken = false;
  },
};

function Sound({ role }: { role: 'wall' | 'facilitator' }) {
  useTimerSound(role);
  return null;
}

function open(role: 'wall' | 'facilitator', wallsElsewhere = 0): PresentationStore {
  const store = openPresentation({ id: 'w', role, open: () => null, storage: null });
  const seen = { ...store, others: () => ({ wall: wallsElsewhere, facilitator: 0 }) };
  renderView(<PresentationContext value={seen}><Sound role={role} /></PresentationContext>);
  return store;
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const start = (store: PresentationStore, minutes: number): void => act(() => store.change({ timer: startTimer(newTimer(minutes), Date.now()) }));

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  vi.stubGlobal('AudioContext', FakeAudio);
  vi.stubGlobal('navigator', { ...navigator, locks });
  played.length = 0;
  taken = false;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is silent, and fails nothing, before anybody has touched the page', async () => {
  const store = open('wall');
  start(store, 2);
  await pass(180_000);
  expect(played).toEqual([]);
});

it('is two rising notes a minute before the end and two falling ones at it', async () => {
  const store = open('wall');
  fireEvent.pointerDown(document.body);
  start(store, 3);
  await pass(119_000);
  expect(played).toEqual([]);
  await pass(1000);
  expect(played).toEqual([523.25, 659.25]);
  await pass(60_000);
  expect(played).toEqual([523.25, 659.25, 659.25, 523.25]);
  await pass(120_000);
  expect(played).toHaveLength(4);
});

it('is not heard when it is muted', async () => {
  const store = open('wall');
  fireEvent.keyDown(document.body, { key: 'a' });
  act(() => store.change({ isMuted: true }));
  start(store, 2);
  await pass(130_000);
  expect(played).toEqual([]);
});

it('is heard from one window only, the wall first', async () => {
  const wall = open('wall');
  const desk = open('facilitator', 1);
  fireEvent.pointerDown(document.body);
  start(desk, 2);
  start(wall, 2);
  await pass(60_000);
  expect(played).toHaveLength(2);
  await pass(1000);
  expect(played).toHaveLength(2);
});
