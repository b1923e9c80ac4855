import { useCallback } from 'react';
import { removeStep, restoreStep, type Step, useRun } from '@/blockkit';
import { toast } from '@/ui';
import { texts } from './texts';

/** Removes a step and offers to bring it back. */
export function useRemoveStep(): (step: Step) => void {
  const t = texts.useT();
  const run = useRun();
  return useCallback(
    ({ id, title }) => {
      run(removeStep, { id, now: Date.now() });
      toast({
        text: t('removed', { name: title.trim() || t('untitled') }),
        action: { label: t('undo'), onAction: () => run(restoreStep, { id }) },
      });
    },
    [run, t],
  );
}
