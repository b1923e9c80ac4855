import { createId } from '@/lib/createId';
import { type Point, type Presentation, type PresentationStore, readPresentation, START, type WindowRole } from '@/workshop';
import type { Channel } from './attachTabs';

export interface PresentationOptions {
  /** Of the workbook. */
  readonly id: string;
  readonly role: WindowRole;
  /** `null` = this browser has none: the window works alone. */
  readonly open?: (name: string) => Channel | null;
  /** Where the presentation is found again after a reload. */
  readonly storage?: Pick<Storage, 'getItem' | 'setItem'> | null;
}

/** Later `count` wins; of two equal ones the greater `from`, so that all windows settle on the same. */
interface Stamp {
  readonly count: number;
  readonly from: string;
}

interface Kept {
  readonly state: Presentation;
  readonly stamp: Stamp;
}

type Message =
  /** `hello` asks who is here, `here` answers; both bring the teller's state. */
  | ({ readonly type: 'hello' | 'here'; readonly from: string; readonly role: WindowRole } & Kept)
  | ({ readonly type: 'state' } & Kept)
  | { readonly type: 'point'; readonly point: Point }
  | { readonly type: 'bye'; readonly from: string };

/** How often the others are asked whether they are still here, ms. One that misses two rounds is gone: its tab was discarded. */
const ROUND = 10_000;
const MISSED_ROUNDS = 2;

/** Older than this, only the place and the choices are found again, not the moment: no dark screen, no timer of yesterday. */
const SAME_DAY = 12 * 3_600_000;

const NOBODY: Readonly<Record<WindowRole, number>> = Object.freeze({ wall: 0, facilitator: 0 });

const openChannel = (name: string): Channel | null => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name));

function ownStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function readKept(value: unknown): Kept | null {
  if (!isRecord(value) || !isRecord(value.stamp)) return null;
  const { count, from } = value.stamp;
  const state = readPresentation(value.state);
  return state && typeof count === 'number' && Number.isSafeInteger(count) && typeof from === 'string' ? { state, stamp: { count, from } } : null;
}

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;

/** Windows of another Kehä, or another page altogether, may speak on the same channel. */
function readMessage(data: unknown): Message | null {
  if (!isRecord(data)) return null;
  const { type, from, role, point } = data;
  const kept = readKept(data);
  if (type === 'point') return point === null || (Array.isArray(point) && point.length === 2 && point.every(isShare)) ? { type, point: point as Point } : null;
  if (type === 'state') return kept && { type, ...kept };
  if (typeof from !== 'string') return null;
  if (type === 'bye') return { type, from };
  return kept && (type === 'hello' || type === 'here') && (role === 'wall' || role === 'facilitator') ? { type, from, role, ...kept } : null;
}

/** The same object for the same content: what another window tells is always a copy. */
const kept = <T>(before: T, next: T): T => (JSON.stringify(before) === JSON.stringify(next) ? before : next);

const isLater = (one: Stamp, other: Stamp): boolean => one.count > other.count || (one.count === other.count && one.from > other.from);

/** What was kept the last time, if it can be read. */
function readStored(storage: PresentationOptions['storage'], name: string): Kept | null {
  try {
    const found: unknown = JSON.parse(storage?.getItem(name) ?? 'null');
    const kept = readKept(found);
    if (!kept) return null;
    const at = isRecord(found) && typeof found.at === 'number' ? found.at : 0;
    if (Date.now() - at < SAME_DAY) return kept;
    const { workshop, step, isMuted } = kept.state;
    // Earlier than what a window that has been open all the time still shows.
    return { state: { ...START, workshop, step, isMuted }, stamp: { ...kept.stamp, count: kept.stamp.count - 1 } };
  } catch {
    return null;
  }
}

/** Opens this window's hold of what the wall shows. The workbook's content travels by `attachTabs`, not here. */
export function openPresentation({ id, role, open = openChannel, storage = ownStorage() }: PresentationOptions): PresentationStore {
  const name = `keha:present:${id}`;
  const from = createId();
  const listeners = new Set<() => void>();
  const pointListeners = new Set<(point: Point) => void>();
  const windows = new Map<string, { readonly role: WindowRole; readonly heard: number }>();
  let round = 0;
  let rounds: ReturnType<typeof setInterval> | undefined;
  let others = NOBODY;
  let { state, stamp }: Kept = readStored(storage, name) ?? { state: START, stamp: { count: 0, from: '' } };
  Object.freeze(state);
  let channel: Channel | null = null;

  const tell = (): void => listeners.forEach((listener) => listener());
  const send = (message: Message): void => channel?.postMessage(message);
  const introduce = (type: 'hello' | 'here'): void => send({ type, from, role, state, stamp });
  const leave = (): void => send({ type: 'bye', from });
  const comeBack = (): void => introduce('hello');

  function take(next: Kept): void {
    const { timer, spot, knownNotes } = next.state;
    state = Object.freeze({ ...next.state, timer: kept(state.timer, timer), spot: kept(state.spot, spot), knownNotes: kept(state.knownNotes, knownNotes) });
    stamp = next.stamp;
    try {
      storage?.setItem(name, JSON.stringify({ state, stamp, at: Date.now() }));
    } catch {
      // A full or closed storage: a reload begins at the cover.
    }
    tell();
  }

  function recount(): void {
    const count = (wanted: WindowRole): number => [...windows.values()].filter((one) => one.role === wanted).length;
    const next = { wall: count('wall'), facilitator: count('facilitator') };
    if (next.wall === others.wall && next.facilitator === others.facilitator) return;
    others = Object.freeze(next);
    tell();
  }

  function receive(message: Message): void {
    switch (message.type) {
      case 'point':
        pointListeners.forEach((listener) => listener(message.point));
        break;
      case 'bye':
        windows.delete(message.from);
        recount();
        break;
      case 'state':
        if (isLater(message.stamp, stamp)) take(message);
        break;
      default:
        if (isLater(message.stamp, stamp)) take(message);
        windows.set(message.from, { role: message.role, heard: round });
        recount();
        if (message.type === 'hello') introduce('here');
    }
  }

  function nextRound(): void {
    round += 1;
    for (const [other, { heard }] of windows) if (round - heard > MISSED_ROUNDS) windows.delete(other);
    recount();
    introduce('hello');
  }

  function connect(): void {
    if (channel) return;
    channel = open(name);
    if (!channel) return;
    channel.addEventListener('message', ({ data }) => {
      const message = readMessage(data);
      if (message) receive(message);
    });
    introduce('hello');
    rounds = setInterval(nextRound, ROUND);
    globalThis.addEventListener?.('pagehide', leave);
    globalThis.addEventListener?.('pageshow', comeBack);
  }

  function disconnect(): void {
    if (!channel || listeners.size + pointListeners.size > 0) return;
    clearInterval(rounds);
    globalThis.removeEventListener?.('pagehide', leave);
    globalThis.removeEventListener?.('pageshow', comeBack);
    leave();
    channel.close();
    channel = null;
    windows.clear();
    others = NOBODY;
  }

  function listen<T>(all: Set<T>, listener: T): () => void {
    all.add(listener);
    connect();
    return () => {
      all.delete(listener);
      disconnect();
    };
  }

  return {
    get: () => state,
    subscribe: (listener) => listen(listeners, listener),
    change: (changes) => {
      const moved = changes.step !== undefined && changes.step !== state.step;
      take({ state: { ...state, ...(moved && { spot: null, knownNotes: null }), ...changes }, stamp: { count: stamp.count + 1, from } });
      send({ type: 'state', state, stamp });
    },
    point: (point) => {
      pointListeners.forEach((listener) => listener(point));
      send({ type: 'point', point });
    },
    onPoint: (listener) => listen(pointListeners, listener),
    others: () => others,
  };
}
