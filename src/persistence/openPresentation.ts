import { createId } from '@/lib/createId';
import { type Point, type Presentation, type PresentationStore, START, type WindowRole } from '@/workshop';
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

type Message =
  | { readonly type: 'hello' | 'here'; readonly from: string; readonly role: WindowRole; readonly state: Presentation; readonly stamp: Stamp }
  | { readonly type: 'state'; readonly state: Presentation; readonly stamp: Stamp }
  | { readonly type: 'point'; readonly point: Point }
  | { readonly type: 'bye'; readonly from: string };

const openChannel = (name: string): Channel | null => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name));

function ownStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'type' in data && ['hello', 'here', 'state', 'point', 'bye'].includes(String(data.type));

const isLater = (one: Stamp, other: Stamp): boolean => one.count > other.count || (one.count === other.count && one.from > other.from);

interface Kept {
  readonly state: Presentation;
  readonly stamp: Stamp;
}

function read(text: string | null | undefined): Kept | null {
  try {
    const found = JSON.parse(text ?? '') as Kept;
    return typeof found.state.step === 'string' && typeof found.stamp.count === 'number' ? { ...found, state: { ...START, ...found.state } } : null;
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
  const windows = new Map<string, WindowRole>();
  let others: Readonly<Record<WindowRole, number>> = { wall: 0, facilitator: 0 };
  let { state, stamp }: Kept = read(storage?.getItem(name)) ?? { state: START, stamp: { count: 0, from: '' } };
  let channel: Channel | null = null;

  const tell = (): void => listeners.forEach((listener) => listener());
  const send = (message: Message): void => channel?.postMessage(message);
  const introduce = (type: 'hello' | 'here'): void => send({ type, from, role, state, stamp });
  const leave = (): void => send({ type: 'bye', from });
  const comeBack = (): void => introduce('hello');

  function take(next: Kept): void {
    state = Object.freeze(next.state);
    stamp = next.stamp;
    try {
      storage?.setItem(name, JSON.stringify({ state, stamp }));
    } catch {
      // A full or closed storage: a reload begins at the cover.
    }
    tell();
  }

  function meet(other: string, otherRole: WindowRole | null): void {
    if (otherRole) windows.set(other, otherRole);
    else windows.delete(other);
    const count = (wanted: WindowRole): number => [...windows.values()].filter((one) => one === wanted).length;
    others = { wall: count('wall'), facilitator: count('facilitator') };
    tell();
  }

  function receive(message: Message): void {
    switch (message.type) {
      case 'point':
        pointListeners.forEach((listener) => listener(message.point));
        break;
      case 'bye':
        meet(message.from, null);
        break;
      case 'state':
        if (isLater(message.stamp, stamp)) take(message);
        break;
      default:
        if (isLater(message.stamp, stamp)) take(message);
        meet(message.from, message.role);
        if (message.type === 'hello') introduce('here');
    }
  }

  function connect(): void {
    if (channel) return;
    channel = open(name);
    channel?.addEventListener('message', ({ data }) => {
      if (isMessage(data)) receive(data);
    });
    introduce('hello');
    globalThis.addEventListener?.('pagehide', leave);
    globalThis.addEventListener?.('pageshow', comeBack);
  }

  function disconnect(): void {
    if (listeners.size + pointListeners.size > 0) return;
    globalThis.removeEventListener?.('pagehide', leave);
    globalThis.removeEventListener?.('pageshow', comeBack);
    leave();
    channel?.close();
    channel = null;
    windows.clear();
    others = { wall: 0, facilitator: 0 };
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
