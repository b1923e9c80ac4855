import { useEffect } from 'react';
import type { PresentationStore } from '@/workshop';

/** The step that the address asks for (`?step=`), or null. */
const askedStep = (): string | null => new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('step');

/** Goes to the step that the address asks for, once: from then on the step is remembered, not the address. */
export function useAskedStep(store: PresentationStore): void {
  useEffect(() => {
    const follow = (): void => {
      const step = askedStep();
      if (step === null) return;
      store.change({ step, blank: '' });
      window.history.replaceState(window.history.state, '', window.location.hash.split('?')[0]);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [store]);
}
