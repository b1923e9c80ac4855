import type { BaseLocationHook } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

/** The language asked for by `?lang=`, before the hash or inside it; null when none is. */
export function askedLanguage({ search, hash }: Pick<Location, 'search' | 'hash'>): string | null {
  return new URLSearchParams(search).get('lang') ?? new URLSearchParams(hash.split('?')[1] ?? '').get('lang');
}

/** Pages are told apart by the hash without its query: `#/w/1?e=2` is the page `/w/1`. */
export const useHashPath: BaseLocationHook = () => {
  const [location, navigate] = useHashLocation();
  return [location.split('?')[0] ?? '/', navigate];
};
