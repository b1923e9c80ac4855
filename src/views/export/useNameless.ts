import { useMemo, useState } from 'react';
import type { WorkbookDocument } from '@/document';
import { countPersonalData, listPersons, withoutNames } from '@/document/privacy';
import { texts } from './texts';

const keyOf = (workbookId: string): string => `keha.nameless.${workbookId}`;

function recall(workbookId: string): boolean {
  try {
    return localStorage.getItem(keyOf(workbookId)) === 'on';
  } catch {
    return false;
  }
}

/** Whether names are left out of what is exported: chosen once for all formats, remembered on this machine, a workbook at a time. */
export function useNamelessChoice(workbookId: string): readonly [boolean, (isNameless: boolean) => void] {
  const [isNameless, setNameless] = useState(() => recall(workbookId));
  const choose = (next: boolean): void => {
    setNameless(next);
    try {
      if (next) localStorage.setItem(keyOf(workbookId), 'on');
      else localStorage.removeItem(keyOf(workbookId));
    } catch {
      // A private window: the choice lasts as long as the dialog.
    }
  };
  return [isNameless, choose];
}

export interface NamelessSource {
  readonly document: WorkbookDocument;
  /** Places in free texts where something like a name still stands. */
  readonly left: number;
  /** As a workbook of its own: persons under ids that the other does not know. */
  readonly forFile: () => WorkbookDocument;
  /** An earlier state of the workbook, in which the same persons have the same numbers. */
  readonly past: (document: WorkbookDocument) => WorkbookDocument;
}

/** The document without names, in the reader's language; null when names are wanted. */
export function useNameless(document: WorkbookDocument, isWanted: boolean): NamelessSource | null {
  const t = texts.useT();
  return useMemo(() => {
    if (!isWanted) return null;
    const words = { person: (number: number) => t('personNumber', { number }), someone: t('someone') };
    const order = listPersons(document).map(({ id }) => id);
    return {
      ...withoutNames(document, words, { order }),
      forFile: () => withoutNames(document, words, { order, hasFreshIds: true }).document,
      past: (earlier) => withoutNames(earlier, words, { order }).document,
    };
  }, [document, isWanted, t]);
}

/** Whether a document has names or contacts to leave out. */
export function useHasNames(document: WorkbookDocument): boolean {
  return useMemo(() => {
    const { persons, contacts } = countPersonalData(document);
    return persons + contacts > 0;
  }, [document]);
}
