import { useMemo } from 'react';
import { type Entry, type Id, listEntries, type Registry, type WorkbookDocument } from '@/document';
import { useDocument } from './WorkbookContext';

/**
 * Ids of the living entries of a registry, in order. The same array until one is added, moved or
 * deleted: typing in an entry does not re-render the list. A registry that is not there is empty.
 */
export function useEntryIds(select: (document: WorkbookDocument) => Registry<Entry> | undefined): readonly Id[] {
  const ids = useDocument((document) => {
    const registry = select(document);
    return registry ? JSON.stringify(listEntries(registry).map(({ id }) => id)) : '[]';
  });
  return useMemo(() => JSON.parse(ids) as readonly Id[], [ids]);
}
