import { createContext, useContext } from 'react';

/** What the frame round a workbook can open from anywhere inside it. */
export interface Shell {
  readonly openPalette: () => void;
  /** With a format chosen: `'plan'`, or the id of one (`views/export/formats`). Default: the one chosen last time. */
  readonly openExport: (first?: string) => void;
  readonly openVersions: () => void;
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('Used outside the frame of a workbook');
  return shell;
}
