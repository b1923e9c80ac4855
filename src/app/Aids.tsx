import { lazy, Suspense, useEffect } from 'react';
import { openHelp, useAids } from '@/views/shared/aids';
import { isHelpKeyOn } from '@/views/help/helpKey';

const HelpSheet = lazy(() => import('@/views/help/HelpSheet').then(({ HelpSheet: component }) => ({ default: component })));
// A walk that cannot be fetched is no reason to stop the work.
const Walk = lazy(() => import('@/views/walk/Walk').then(({ Walk: component }) => ({ default: component }), () => ({ default: () => null })));

/** Where a question mark is written, or something else lies over the page. The wall has a list of keys of its own. */
const takesKeys = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !== null)
  || /\/present(\?|$)/.test(window.location.hash);

/** Help that is there on every page: the sheet behind the question mark, and the walk of the first visit. */
export function Aids() {
  const { isHelpOpen, stop } = useAids();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.defaultPrevented || event.ctrlKey || event.metaKey || takesKeys(event.target) || !isHelpKeyOn()) return;
      event.preventDefault();
      openHelp();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <Suspense fallback={null}>
      {stop !== null && <Walk stop={stop} />}
      {isHelpOpen && <HelpSheet />}
    </Suspense>
  );
}
