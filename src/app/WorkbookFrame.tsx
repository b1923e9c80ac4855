import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { type Past, PastContext, PersonRemovalContext, WorkbookContext } from '@/blockkit';
import { Loading } from '@/ui';
import { CalendarProvider } from '@/views/plan/calendar/CalendarProvider';
import type { OpenWorkbook } from '@/views/services';
import { OpenWorkbookContext } from '@/views/shared/OpenWorkbookContext';
import { goTo, routes } from '@/views/shared/routes';
import { type Shell, ShellContext } from '@/views/shared/shell';
import { NotFound } from './NotFound';
import { presentHere } from './presentHere';
import { SaveProblem } from './SaveState';
import { useLeaveGuard } from './useLeaveGuard';
import { useOpenedWorkbook } from './useOpenedWorkbook';
import { useShortcuts } from './useShortcuts';
import { WorkbookBar } from './WorkbookBar';

const ExportDialog = lazy(() => import('@/views/export/ExportDialog').then(({ ExportDialog: component }) => ({ default: component })));
const loadPalette = () => import('@/views/search');
const SearchPalette = lazy(() => loadPalette().then(({ SearchPalette: component }) => ({ default: component })));
const VersionsDialog = lazy(() => import('@/views/versions').then(({ VersionsDialog: component }) => ({ default: component })));

/** So that what is typed right after the key that opens the search is written into it. */
export const preloadPalette = (): void => void loadPalette().catch(() => undefined);

/** Opens a workbook, and lets go of it when the reader leaves. */
export function WorkbookFrame({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const opening = useOpenedWorkbook(id);
  switch (opening.status) {
    case 'opening':
      return <Loading />;
    case 'missing':
      return <NotFound what="workbook" />;
    case 'open':
      return <OpenFrame workbook={opening.workbook}>{children}</OpenFrame>;
  }
}

/** The wall and the facilitator's window have bars of their own. */
const ROOM = /\/(present|facilitate)$/;

type Overlay = 'palette' | 'versions' | { readonly exportAs: string | undefined };

function OpenFrame({ workbook, children }: { readonly workbook: OpenWorkbook; readonly children: ReactNode }) {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const shell = useMemo((): Shell => ({
    openPalette: () => setOverlay('palette'),
    openExport: (first) => setOverlay({ exportAs: first }),
    openVersions: () => setOverlay('versions'),
  }), []);
  const past = useMemo((): Past => ({
    list: async () => (await workbook.versions.list()).map(({ id, name, created }) => ({ id, name, time: created })).sort((a, b) => b.time - a.time),
    load: workbook.versions.load,
  }), [workbook]);
  const removePerson = useCallback((person: string) => goTo(routes.privacy(workbook.id, person)), [workbook.id]);
  const close = () => setOverlay(null);
  const [path] = useLocation();
  const isRoom = ROOM.test(path);
  const present = useCallback(() => goTo(presentHere(workbook.id, path)), [workbook.id, path]);
  useShortcuts(workbook.store, shell.openPalette, present);
  useLeaveGuard(workbook.saveState);

  return (
    <OpenWorkbookContext.Provider value={workbook}>
      <WorkbookContext.Provider value={workbook.store}>
        <ShellContext.Provider value={shell}>
          {!isRoom && <WorkbookBar />}
          <SaveProblem />
          <PastContext value={past}>
            <PersonRemovalContext value={removePerson}><CalendarProvider>{children}</CalendarProvider></PersonRemovalContext>
          </PastContext>
          <Suspense fallback={null}>
            {overlay === 'palette' && <SearchPalette isOpen onClose={close} />}
            {typeof overlay === 'object' && overlay && <ExportDialog first={overlay.exportAs} onClose={close} />}
            {overlay === 'versions' && <VersionsDialog isOpen onClose={close} />}
          </Suspense>
        </ShellContext.Provider>
      </WorkbookContext.Provider>
    </OpenWorkbookContext.Provider>
  );
}
