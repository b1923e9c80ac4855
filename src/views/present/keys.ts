import type { texts } from './texts';

export type WallAction =
  | 'next' | 'back' | 'first' | 'last' | 'overview' | 'edit' | 'clock' | 'addMinute' | 'spot' | 'pointer'
  | 'dark' | 'light' | 'fullScreen' | 'theme' | 'side' | 'help' | 'leave';

interface WallKey {
  readonly action: WallAction;
  /** `KeyboardEvent.key`, letters small. The first one is shown in the bar. */
  readonly keys: readonly string[];
}

/**
 * The keys of the wall. Remote clickers send Page Up and Page Down, some the arrows or Enter; `.` or `b` for the dark screen.
 * The letters are the same in every language: they stand in the bar and in the list.
 */
export const WALL_KEYS: readonly WallKey[] = [
  { action: 'next', keys: ['ArrowRight', ' ', 'PageDown', 'ArrowDown', 'Enter'] },
  { action: 'back', keys: ['ArrowLeft', 'PageUp', 'ArrowUp', 'Backspace'] },
  { action: 'first', keys: ['Home'] },
  { action: 'last', keys: ['End'] },
  { action: 'overview', keys: ['o'] },
  { action: 'edit', keys: ['e'] },
  { action: 'clock', keys: ['k'] },
  { action: 'addMinute', keys: ['+'] },
  { action: 'side', keys: ['s'] },
  { action: 'spot', keys: ['l'] },
  { action: 'pointer', keys: ['p'] },
  { action: 'dark', keys: ['b', '.'] },
  { action: 'light', keys: ['w', ','] },
  { action: 'fullScreen', keys: ['f'] },
  { action: 'theme', keys: ['t'] },
  { action: 'help', keys: ['?', 'h'] },
  { action: 'leave', keys: ['Escape'] },
];

const ACTIONS = new Map(WALL_KEYS.flatMap(({ action, keys }) => keys.map((key) => [key, action] as const)));

export const actionOf = (key: string): WallAction | undefined => ACTIONS.get(key.length === 1 ? key.toLowerCase() : key);

type T = ReturnType<(typeof texts)['useT']>;

const SIGNS: Readonly<Record<string, string>> = { ArrowRight: '→', ArrowLeft: '←', ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc', PageDown: 'Page Down', PageUp: 'Page Up' };

/** What stands on the key. */
export function keyName(key: string, t: T): string {
  if (key === ' ') return t('key-space');
  return SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** The key that the bar shows for an action. */
export const firstKey = (wanted: WallAction, t: T): string => keyName(WALL_KEYS.find(({ action }) => action === wanted)?.keys[0] ?? '', t);

interface WallKeyRow {
  readonly keys: readonly string[];
  readonly text: string;
  /** One key after the other; else any of them does it. */
  readonly areInTurn?: boolean;
}

/** The whole list for people: what stands on the keys, and what they do. */
export const wallKeyRows = (t: T): readonly WallKeyRow[] => [
  ...WALL_KEYS.map(({ action, keys }) => ({ keys: keys.map((key) => keyName(key, t)), text: t(`action-${action}`) })),
  { keys: ['1–9', 'Enter'], text: t('jumpByNumber'), areInTurn: true },
];
