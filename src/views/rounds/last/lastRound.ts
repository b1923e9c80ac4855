import { useEffect, useState } from 'react';
import { useDocument } from '@/blockkit';
import type { WorkbookDocument } from '@/document';
import type { OpenWorkbook } from '../../services';
import { useOpenWorkbook } from '../../shared/OpenWorkbookContext';

export interface LastRound {
  readonly name: string;
  readonly document: WorkbookDocument;
}

const loaded = new WeakMap<OpenWorkbook['versions'], Map<string, Promise<LastRound | null>>>();

/** The round that a workbook came from; null when it is not on this machine. Read once for all blocks. */
function loadLastRound(versions: OpenWorkbook['versions'], id: string): Promise<LastRound | null> {
  const known = loaded.get(versions) ?? new Map<string, Promise<LastRound | null>>();
  loaded.set(versions, known);
  const round = known.get(id) ?? versions.list().then(async (list): Promise<LastRound | null> => {
    const found = list.find((version) => version.id === id);
    return found ? { name: found.name, document: await versions.load(id) } : null;
  }).catch(() => null).then((result) => {
    // A file that brings it may be opened meanwhile.
    if (!result) known.delete(id);
    return result;
  });
  known.set(id, round);
  return round;
}

/** The round before this one; `missing` when it is not on this machine. */
export function useLastRound(): LastRound | 'loading' | 'missing' | null {
  const { versions } = useOpenWorkbook();
  const from = useDocument(({ meta }) => meta.round?.from);
  const [last, setLast] = useState<{ readonly from: string; readonly round: LastRound | null } | null>(null);
  useEffect(() => {
    if (from === undefined) return undefined;
    let isGone = false;
    void loadLastRound(versions, from).then((round) => {
      if (!isGone) setLast({ from, round });
    });
    return () => {
      isGone = true;
    };
  }, [versions, from]);
  if (from === undefined) return null;
  if (last?.from !== from) return 'loading';
  return last.round ?? 'missing';
}
