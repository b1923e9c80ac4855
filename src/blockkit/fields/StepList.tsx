import { Plus } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { addStep, type Id, moveStep, removeStep } from '@/document';
import { createId } from '@/lib/createId';
import { announce, Button, EmptyState, SortableList } from '@/ui';
import type { BlockPlace } from '../defineBlock';
import { useDocument, useGetDocument, useRun } from '../WorkbookContext';
import { indexAmongAll, listStepsOf } from './stepPlaces';
import { StepRow } from './StepRow';
import styles from './StepList.module.css';
import { texts } from './texts';
import { useRowFocus } from './useRowFocus';

/** A promise of more steps than this is hard to keep in mind. */
const ADVISED = 3;

export interface StepListProps {
  readonly block: Pick<BlockPlace, 'key' | 'title'>;
  /** The entry of the block (a theme) whose steps these are. */
  readonly entry?: Id;
}

/** The editor of the steps promised in a block: what, who, when, how it stands. */
export function StepList({ block: { key, title }, entry = '' }: StepListProps) {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  // One string: the list draws itself anew only when steps come, go or change places.
  const joined = useDocument((document) => listStepsOf(document, key, entry).map(({ id }) => id).join(' '));
  const ids = useMemo(() => (joined ? joined.split(' ') : []), [joined]);
  const { ref, focusAfterChange, focusNow } = useRowFocus(ids);

  const nameOf = useCallback(
    (id: Id): string => {
      const steps = listStepsOf(getDocument(), key, entry);
      return getDocument().steps[id]?.title || t('unnamedStep', { number: steps.findIndex((step) => step.id === id) + 1 });
    },
    [getDocument, key, entry, t],
  );

  const add = useCallback(
    (index: number): void => {
      focusAfterChange(index);
      run(addStep, { id: createId(), block: key, entry, index: indexAmongAll(getDocument(), key, entry, index) });
    },
    [focusAfterChange, run, getDocument, key, entry],
  );

  const move = useCallback(
    (id: Id, toIndex: number): void => {
      run(moveStep, { id, index: indexAmongAll(getDocument(), key, entry, toIndex, id) });
    },
    [run, getDocument, key, entry],
  );

  const moveAndTell = useCallback(
    (id: Id, toIndex: number): void => {
      move(id, toIndex);
      announce(t('moved', { name: nameOf(id), position: toIndex + 1, total: listStepsOf(getDocument(), key, entry).length }));
    },
    [move, t, nameOf, getDocument, key, entry],
  );

  const remove = useCallback(
    (id: Id): void => {
      const index = listStepsOf(getDocument(), key, entry).findIndex((step) => step.id === id);
      announce(t('removed', { name: nameOf(id) }));
      focusAfterChange(Math.max(0, index - 1));
      run(removeStep, { id, now: Date.now() });
    },
    [getDocument, key, entry, t, nameOf, focusAfterChange, run],
  );

  return (
    <div ref={ref} className={styles.list}>
      {ids.length === 0 ? (
        <EmptyState text={t('noSteps')} />
      ) : (
        <SortableList
          ids={ids}
          label={title || t('steps')}
          onMove={move}
          itemName={nameOf}
          renderItem={(id, handle, index) => (
            <StepRow id={id} index={index} total={ids.length} handle={handle} onAdd={add} onMove={moveAndTell} onRemove={remove} onFocusRow={focusNow} />
          )}
        />
      )}
      <div data-add className={styles.add}>
        <Button variant="quiet" icon={<Plus />} onPress={() => add(ids.length)}>{t('addStep')}</Button>
      </div>
      <p role="status" className={styles.advice}>{ids.length > ADVISED && t('manySteps', { count: ids.length })}</p>
    </div>
  );
}
