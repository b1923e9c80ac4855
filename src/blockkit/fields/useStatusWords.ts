import type { StatusKind } from '@/ui';
import type { Language } from '@/lib/languages';
import { texts } from './texts';

const KEYS = { open: 'statusOpen', doing: 'statusDoing', done: 'statusDone', dropped: 'statusDropped', late: 'statusLate' } as const;

/** A status in words. */
export const statusWord = (status: StatusKind, language: Language): string => texts.translator(language)(KEYS[status]);

export function useStatusWords(): (status: StatusKind) => string {
  const t = texts.useT();
  return (status) => t(KEYS[status]);
}
