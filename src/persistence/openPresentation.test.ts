import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newTimer, type PresentationStore, START, startTimer, type WindowRole } from '@/workshop';
import type { Channel } from './attachTabs';
import { openPresentation } from './openPresentation';

interface Line extends Channel {
  readonly name: string;
  readonly hear: (data: unknown) => void;
  /** A discarded tab neither hears nor says anything. */
  isCut: boolean;
}

/** Channels of one browser; messages wait until `deliver`, as they do between windows. */
function createBrowser() {
  const lines = new Set<Line>();
  let waiting: (() => void)[] = [];
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  const open = (name: string): Line => {
    const hearers: ((event: MessageEvent) => void)[] = [];
    const line: Line = {
      name,
      isCut: false,
      addEventListener: (_, listener) => void hearers.push(listener),
      hear: (data) => hearers.forEach((listener) => listener({ data } as MessageEvent)),
      close: () => void lines.delete(line),
      postMessage: (message) => {
        if (line.isCut) return;
        for (const other of lines) {
          if (other !== line && other.name === name) waiting.push(() => lines.has(other) && !other.isCut && other.hear(structuredClone(message)));
        }
      },
    };
    lines.add(line);
    return line;
  };
  const deliver = (): void => {
    while (waiting.length > 0) {
      const now = waiting;
      waiting = [];
      now.forEach((send) => send());
    }
  };
  return { open, deliver, storage, kept, lines };
}

let browser = createBrowser();
const stops: (() => void)[] = [];

function openWindow(role: WindowRole, id = 'w'): PresentationStore & { readonly close: () => void; readonly told: ReturnType<typeof vi.fn> } {
  const told = vi.fn();
  const store = openPresentation({ id, role, open: browser.open, storage: browser.storage });
  const close = store.subscribe(told);
  stops.push(close);
  browser.deliver();
  return { ...store, close, told };
}

const NOON = Date.UTC(2027, 3, 20, 9);

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  browser = createBrowser();
});
afterEach(() => {
  stops.splice(0).forEach((stop) => stop());
  vi.useRealTimers();
});

/** Lets time pass as in a browser: what is said is heard at once. */
function pass(ms: number): void {
  for (let passed = 0; passed < ms; passed += 1000) {
    vi.advanceTimersByTime(1000);
    browser.deliver();
  }
}

describe('two windows', () => {
  it('go in step', () => {
    const wall = openWindow('wall');
    const desk = openWindow('facilitator');
    desk.change({ step: 'define/question' });
    browser.deliver();
    expect(wall.get().step).toBe('define/question');
    wall.change({ blank: 'dark' });
    browser.deliver();
    expect(desk.get()).toEqual({ ...START, step: 'define/question', blank: 'dark' });
  });

  it('settle on the same when both change at once', () => {
    const wall = openWindow('wall');
    const desk = openWindow('facilitator');
    wall.change({ step: 'one' });
    desk.change({ step: 'two' });
    browser.deliver();
    expect(wall.get()).toEqual(desk.get());
    expect(['one', 'two']).toContain(wall.get().step);
    expect(JSON.parse(browser.kept.get('keha:present:w') ?? '')).toMatchObject({ state: { step: wall.get().step } });
  });

  it('go in step again after one has missed something', () => {
    const wall = openWindow('wall');
    const desk = openWindow('facilitator');
    const line = [...browser.lines][0] as Line;
    line.isCut = true;
    desk.change({ step: 'two' });
    browser.deliver();
    expect(wall.get().step).toBe('cover');
    line.isCut = false;
    pass(11_000);
    expect(wall.get().step).toBe('two');
  });

  it('take the spotlight away with the step, and keep it otherwise', () => {
    const desk = openWindow('facilitator');
    desk.change({ spot: { block: 'a.notes', id: 'n' }, knownNotes: ['n'] });
    desk.change({ blank: 'light' });
    expect(desk.get().spot).toEqual({ block: 'a.notes', id: 'n' });
    desk.change({ step: 'next' });
    expect(desk.get()).toMatchObject({ spot: null, knownNotes: null });
  });

  it('keep what did not change as the same object', () => {
    const wall = openWindow('wall');
    const desk = openWindow('facilitator');
    desk.change({ timer: startTimer(newTimer(5), NOON), spot: { block: 'a.notes', id: 'n' } });
    browser.deliver();
    const { timer, spot } = wall.get();
    desk.change({ blank: 'dark' });
    browser.deliver();
    expect(wall.get().blank).toBe('dark');
    expect(wall.get().timer).toBe(timer);
    expect(wall.get().spot).toBe(spot);
  });

  it('of two workbooks know nothing of each other', () => {
    const one = openWindow('wall', 'a');
    const other = openWindow('facilitator', 'b');
    one.change({ step: 'x' });
    browser.deliver();
    expect(other.get()).toEqual(START);
    expect(other.others()).toEqual({ wall: 0, facilitator: 0 });
  });

  it('share the pointer, and nobody remembers it', () => {
    const wall = openWindow('wall');
    const desk = openWindow('facilitator');
    const seen: unknown[] = [];
    stops.push(wall.onPoint((point) => seen.push(point)));
    desk.point([0.25, 0.5]);
    desk.point(null);
    browser.deliver();
    expect(seen).toEqual([[0.25, 0.5], null]);
    expect(browser.kept.size).toBe(0);
  });
});

describe('who is here', () => {
  it('is known on both sides, and is the same object until it changes', () => {
    const wall = openWindow('wall');
    const desk = openWindow('facilitator');
    expect(wall.others()).toEqual({ wall: 0, facilitator: 1 });
    expect(desk.others()).toEqual({ wall: 1, facilitator: 0 });
    const before = desk.others();
    const calls = desk.told.mock.calls.length;
    pass(21_000);
    expect(desk.others()).toBe(before);
    expect(desk.told.mock.calls.length).toBe(calls);
  });

  it('forgets a window that is closed', () => {
    const wall = openWindow('wall');
    const desk = openWindow('facilitator');
    wall.close();
    browser.deliver();
    expect(desk.others().wall).toBe(0);
    expect(browser.lines.size).toBe(1);
  });

  it('forgets a tab whose page goes, and knows it again when it comes back', () => {
    const wall = openWindow('wall');
    const said: unknown[] = [];
    browser.open('keha:present:w').addEventListener('message', ({ data }) => said.push((data as { type: string }).type));
    window.dispatchEvent(new Event('pagehide'));
    browser.deliver();
    window.dispatchEvent(new Event('pageshow'));
    browser.deliver();
    expect(said).toEqual(['bye', 'hello']);
    wall.close();
  });

  it('forgets a discarded tab that answers no more, but not one that is busy for a while', () => {
    openWindow('wall');
    const desk = openWindow('facilitator');
    const line = [...browser.lines][0] as Line;
    pass(10_000);
    line.isCut = true;
    pass(15_000);
    expect(desk.others().wall).toBe(1);
    line.isCut = false;
    pass(30_000);
    expect(desk.others().wall).toBe(1);
    line.isCut = true;
    pass(40_000);
    expect(desk.others().wall).toBe(0);
    line.isCut = false;
    pass(11_000);
    expect(desk.others().wall).toBe(1);
  });

  it('asks nobody anything once nobody listens', () => {
    openWindow('wall').close();
    expect(vi.getTimerCount()).toBe(0);
    expect(browser.lines.size).toBe(0);
  });
});

describe('a window opened again', () => {
  it('finds what was shown, alone or among others', () => {
    const desk = openWindow('facilitator');
    desk.change({ step: 'define/what', timer: startTimer(newTimer(5), NOON), isMuted: true });
    desk.close();
    expect(openWindow('wall').get()).toEqual({ ...START, step: 'define/what', timer: startTimer(newTimer(5), NOON), isMuted: true });
  });

  it('takes the newest from the others when its own memory is older', () => {
    const wall = openWindow('wall');
    wall.change({ step: 'one' });
    browser.deliver();
    browser.storage = { getItem: () => null, setItem: () => undefined };
    const desk = openWindow('facilitator');
    expect(desk.get().step).toBe('one');
    desk.change({ step: 'two' });
    browser.deliver();
    expect(wall.get().step).toBe('two');
  });

  it('the next day finds the place but neither a dark wall nor yesterday’s timer', () => {
    const wall = openWindow('wall');
    wall.change({ step: 'define/what', workshop: 'day', isMuted: true, blank: 'dark', timer: startTimer(newTimer(5), NOON) });
    wall.close();
    vi.setSystemTime(NOON + 20 * 3_600_000);
    expect(openWindow('wall').get()).toEqual({ ...START, step: 'define/what', workshop: 'day', isMuted: true });
  });

  it('the next day goes by the wall that was left open overnight', () => {
    const wall = openWindow('wall');
    wall.change({ step: 'one', blank: 'dark' });
    vi.setSystemTime(NOON + 20 * 3_600_000);
    const desk = openWindow('facilitator');
    expect(desk.get()).toEqual(wall.get());
    expect(wall.get().blank).toBe('dark');
  });

  it.each([
    '', '{', 'null', '[]', '42', '{"state":{}}', '{"state":{"step":4},"stamp":{"count":1,"from":"a"}}', '{"state":{"step":"a"},"stamp":{"count":"9","from":"a"}}',
  ])('begins at the cover when its memory is damaged: %s', (text) => {
    browser.kept.set('keha:present:w', text);
    const wall = openWindow('wall');
    expect(wall.get()).toEqual(START);
    wall.change({ step: 'one' });
    expect(wall.get().step).toBe('one');
  });

  it('keeps what can be read of a memory that is partly damaged', () => {
    const state = { step: 'one', timer: { endsAt: 'soon' }, blank: 'pink', spot: 4, knownNotes: [1], isMuted: 'yes' };
    browser.kept.set('keha:present:w', JSON.stringify({ state, stamp: { count: 3, from: 'x' }, at: NOON }));
    expect(openWindow('wall').get()).toEqual({ ...START, step: 'one' });
  });
});

describe('alone', () => {
  it('works without a channel and without a memory', () => {
    const store = openPresentation({ id: 'w', role: 'wall', open: () => null, storage: null });
    const told = vi.fn();
    const stop = store.subscribe(told);
    store.change({ step: 'one' });
    expect(store.get().step).toBe('one');
    expect(told).toHaveBeenCalledTimes(1);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on when the memory is full', () => {
    const setItem = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const store = openPresentation({ id: 'w', role: 'wall', open: () => null, storage: { getItem: () => null, setItem } });
    store.change({ step: 'one' });
    expect(store.get().step).toBe('one');
  });

  it('is not moved by what it does not understand', () => {
    const wall = openWindow('wall');
    const stranger = browser.open('keha:present:w');
    for (const message of [
      null, 'hello', {}, { type: 'state' }, { type: 'state', state: { step: 'x' }, stamp: { count: NaN, from: 'z' } }, { type: 'hello', from: 'z' },
      { type: 'here', from: 'z', role: 'roof', state: START, stamp: { count: 9, from: 'z' } }, { type: 'point', point: [2, 'x'] },
    ]) stranger.postMessage(message);
    browser.deliver();
    expect(wall.get()).toEqual(START);
    expect(wall.others()).toEqual({ wall: 0, facilitator: 0 });
  });
});
