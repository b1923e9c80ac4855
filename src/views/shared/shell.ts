import { createContext, useContext } from 'react';

/** What the frame round a workbook can open from anywhere inside it. */
export interface Shell {
  readonly openPalette: () => void;
  /** Default: the whole workbook chosen first. */
  readonly openExport: (first?: 'workbook' | 'plan') => void;
  readonly openVersions: () => void;
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('Used outside the frame of a workbook');
  return shell;
}
