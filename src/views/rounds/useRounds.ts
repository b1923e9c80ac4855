import { useCallback, useEffect, useState } from 'react';
import type { VersionRecord, WorkbookDocument } from '@/document';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';

export type Rounds = { readonly status: 'loading' | 'failed' } | { readonly status: 'ready'; readonly list: readonly VersionRecord[] };

/** The rounds that have ended, the newest first, and a way to read them anew. */
export function useRounds(): { readonly rounds: Rounds; readonly refresh: () => void } {
  const { versions } = useOpenWorkbook();
  const [rounds, setRounds] = useState<Rounds>({ status: 'loading' });
  const refresh = useCallback((): void => {
    versions.list().then(
      (list) => setRounds({ status: 'ready', list: list.filter(({ reason }) => reason === 'round').toSorted((a, b) => b.created - a.created) }),
      () => setRounds({ status: 'failed' }),
    );
  }, [versions]);
  useEffect(refresh, [refresh]);
  return { rounds, refresh };
}

export type PastRound = { readonly status: 'loading' | 'failed' | 'none' } | { readonly status: 'ready'; readonly document: WorkbookDocument };

/** How the workbook stood at the end of a round; `null` asks for none. */
export function useRoundDocument(id: string | null): PastRound {
  const { versions } = useOpenWorkbook();
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly round: PastRound } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let isGone = false;
    const show = (round: PastRound): void => {
      if (!isGone) setLoaded({ id, round });
    };
    versions.load(id).then((document) => show({ status: 'ready', document }), () => show({ status: 'failed' }));
    return () => {
      isGone = true;
    };
  }, [versions, id]);
  if (id === null) return NONE;
  return loaded?.id === id ? loaded.round : LOADING;
}

const NONE: PastRound = { status: 'none' };
const LOADING: PastRound = { status: 'loading' };
