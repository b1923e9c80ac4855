import { useEffect } from 'react';
import type { SaveState } from '@/document';
import type { Live } from '@/views/services';

/** Asks before the tab is closed while something is not on disk. */
export function useLeaveGuard(saveState: Live<SaveState>): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent): void => {
      if (saveState.get().status !== 'saved') event.preventDefault();
    };
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [saveState]);
}
