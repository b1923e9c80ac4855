import { useSyncExternalStore } from 'react';
import type { Live } from '../services';

/** The value of a `Live`, followed. */
export const useLive = <T>({ subscribe, get }: Live<T>): T => useSyncExternalStore(subscribe, get);
