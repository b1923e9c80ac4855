import { useCallback } from 'react';
import { type Id, type StepChanges, type StepFields, updateSteps, useGetDocument, useRun, type WorkbookDocument } from '@/blockkit';
import { toast } from '@/ui';
import { texts } from './texts';

/** What brings back what stood in the changed fields. */
function inverse({ steps }: Pick<WorkbookDocument, 'steps'>, ids: readonly Id[], changes: StepChanges): Readonly<Record<Id, StepChanges>> {
  return Object.fromEntries(ids.flatMap((id): [Id, StepChanges][] => {
    const step = steps[id];
    if (!step) return [];
    const { del, ...fields } = changes;
    const before = Object.fromEntries(Object.keys(fields).map((key) => [key, step[key as keyof StepFields]]));
    return [[id, { ...before, ...(del !== undefined && { del: step.del ?? null }) }]];
  }));
}

/** Changes many steps alike in one undo step, says so and offers to take it back. */
export function useChangeSteps(): (ids: readonly Id[], changes: StepChanges, text: string) => void {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  return useCallback((ids, changes, text) => {
    const before = inverse(getDocument(), ids, changes);
    run(updateSteps, { changes: Object.fromEntries(ids.map((id) => [id, changes])) });
    toast({ text, action: { label: t('undo'), onAction: () => run(updateSteps, { changes: before }) } });
  }, [run, getDocument, t]);
}
