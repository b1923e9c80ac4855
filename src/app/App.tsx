import { lazy, Suspense, useMemo } from 'react';
import { Route, Router, Switch } from 'wouter';
import { Loading, UiProvider } from '@/ui';
import { useLanguage } from '@/i18n';
import { LibraryView } from '@/views/library/LibraryView';
import { type Library, ServicesContext } from '@/views/services';
import { Aids } from './Aids';
import { ErrorBoundary } from './ErrorBoundary';
import { useHashPath } from './hashPath';
import { NotFound } from './NotFound';
import { SkipLink } from './SkipLink';
import { useScrollMemory } from './useScrollMemory';

// Everything that only an open workbook needs (store, blocks) comes in a file of its own.
const WorkbookRoutes = lazy(() => import('./WorkbookRoutes').then(({ WorkbookRoutes: component }) => ({ default: component })));

/** The shelf shows no blocks and no wall; inside a workbook both are there. */
const noBlocks = (what: string): never => {
  throw new Error(`${what} belongs inside a workbook`);
};

export function App({ library }: { readonly library: Library }) {
  const language = useLanguage();
  const services = useMemo(() => ({ library, blockSpec: noBlocks, openPresentation: noBlocks }), [library]);
  return (
    <UiProvider language={language}>
      <ErrorBoundary>
        <ServicesContext.Provider value={services}>
          <Router hook={useHashPath}>
            <SkipLink />
            <Pages />
            <Aids />
          </Router>
        </ServicesContext.Provider>
      </ErrorBoundary>
    </UiProvider>
  );
}

function Pages() {
  useScrollMemory();
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/"><LibraryView /></Route>
        <Route path="/w/:id/*?">{({ id }) => <WorkbookRoutes key={id} id={id} />}</Route>
        <Route><NotFound what="page" /></Route>
      </Switch>
    </Suspense>
  );
}
