import { lazy, Suspense, useEffect, useMemo } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { openPresentation } from '@/persistence';
import { blockSpec, preloadFaces } from '@/registry';
import { Loading } from '@/ui';
import { CoverView } from '@/views/cover/CoverView';
import { type AppServices, ServicesContext, useServices } from '@/views/services';
import { BlockView, SectionView } from '@/views/workbook';
import { ErrorBoundary } from './ErrorBoundary';
import { NotFound } from './NotFound';
import { preloadPalette, WorkbookFrame } from './WorkbookFrame';

const PlanView = lazy(() => import('@/views/plan').then(({ PlanView: component }) => ({ default: component })));
const RosterView = lazy(() => import('@/views/roster').then(({ RosterView: component }) => ({ default: component })));
const PresentView = lazy(() => import('@/views/present').then(({ PresentView: component }) => ({ default: component })));
const FacilitateView = lazy(() => import('@/views/facilitate').then(({ FacilitateView: component }) => ({ default: component })));
const AgendaView = lazy(() => import('@/views/agenda').then(({ AgendaView: component }) => ({ default: component })));
const ImportView = lazy(() => import('@/views/import').then(({ ImportView: component }) => ({ default: component })));
const RoundsView = lazy(() => import('@/views/rounds').then(({ RoundsView: component }) => ({ default: component })));
const PrivacyPage = lazy(() => import('@/views/privacy').then(({ PrivacyPage: component }) => ({ default: component })));
const PrintPage = lazy(() => import('@/views/export/PrintPage').then(({ PrintPage: component }) => ({ default: component })));

/** The first page has been drawn by then (ms). */
const QUIET = 600;

/** All pages of one workbook. */
export function WorkbookRoutes({ id }: { readonly id: string }) {
  const { library } = useServices();
  const services = useMemo((): AppServices => ({
    library, blockSpec, openPresentation: (workbookId, role) => openPresentation({ id: workbookId, role }),
  }), [library]);
  const [path] = useLocation();
  useEffect(() => {
    const timer = setTimeout(() => {
      preloadFaces();
      preloadPalette();
    }, QUIET);
    return () => clearTimeout(timer);
  }, []);
  return (
    <ServicesContext.Provider value={services}>
      <WorkbookFrame id={id}>
        <ErrorBoundary resetKey={path}>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/w/:id"><CoverView /></Route>
              <Route path="/w/:id/s/:section">{({ section }) => <SectionView sectionId={section} />}</Route>
              <Route path="/w/:id/s/:section/:block">{({ section, block }) => <BlockView key={`${section}/${block}`} sectionId={section} blockId={block} />}</Route>
              <Route path="/w/:id/plan"><PlanView /></Route>
              <Route path="/w/:id/roster"><RosterView /></Route>
              <Route path="/w/:id/present"><PresentView /></Route>
              <Route path="/w/:id/facilitate"><FacilitateView /></Route>
              <Route path="/w/:id/agenda"><AgendaView /></Route>
              <Route path="/w/:id/import"><ImportView /></Route>
              <Route path="/w/:id/rounds"><RoundsView /></Route>
              <Route path="/w/:id/privacy/:what?">{({ what }) => <PrivacyPage what={what} />}</Route>
              <Route path="/w/:id/print"><PrintPage /></Route>
              <Route><NotFound what="page" hasBar /></Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </WorkbookFrame>
    </ServicesContext.Provider>
  );
}
