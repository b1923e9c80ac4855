import { StickyNote } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode, useRef, useState } from 'react';
import { type Id, isLate, type StepStatus, updateStep } from '@/document';
import { Menu, type MenuItem, TextArea, useFocusOnMount } from '@/ui';
import { useDocument, useGetDocument, useRun } from '../WorkbookContext';
import { ActorsField } from './ActorsField';
import { DueField } from './DueField';
import { moveByKey, useRowItems } from './rowMenu';
import { StatusField } from './StatusField';
import styles from './StepList.module.css';
import { texts } from './texts';
import { useToday } from './useToday';

export interface StepRowProps {
  readonly id: Id;
  readonly index: number;
  readonly total: number;
  readonly handle: ReactNode;
  readonly onAdd: (index: number) => void;
  readonly onMove: (id: Id, toIndex: number) => void;
  readonly onRemove: (id: Id) => void;
  readonly onFocusRow: (index: number) => void;
}

/** One step. Each part listens to its own field, so that a key draws one part anew. */
export const StepRow = memo(function StepRow({ id, index, total, handle, onAdd, onMove, onRemove, onFocusRow }: StepRowProps) {
  const t = texts.useT();
  const [isNoteOpen, setNoteOpen] = useState(false);
  const hasNote = useDocument(({ steps }) => Boolean(steps[id]?.note));
  const name = t('stepTitle', { number: index + 1 });
  const place = { index, total, onMove: (to: number) => onMove(id, to) };
  const rowItems = useRowItems({ ...place, onRemove: () => onRemove(id) });
  const showNote = hasNote || isNoteOpen;
  const noteItem: MenuItem = { id: 'note', label: t('addNote'), icon: <StickyNote />, onAction: () => setNoteOpen(true) };

  return (
    <div className={styles.step} id={`entry-${id}`}>
      <span className={styles.number} aria-hidden="true">{index + 1}</span>
      <div className={styles.handle}>{handle}</div>
      <div className={styles.title}>
        <StepTitle id={id} name={name} place={place} onAdd={onAdd} onRemove={onRemove} onFocusRow={onFocusRow} />
      </div>
      <div className={styles.owners}><StepOwners id={id} name={name} /></div>
      <div className={styles.due}><StepDue id={id} name={name} /></div>
      <div className={styles.status}><StepStatusField id={id} name={name} /></div>
      <div className={styles.menu}>
        <Menu size="small" label={t('actions', { name })} items={showNote ? rowItems : [noteItem, ...rowItems]} />
      </div>
      {showNote && (
        <div className={styles.note}>
          <StepNote id={id} name={name} isNew={isNoteOpen && !hasNote} onLeave={() => setNoteOpen(false)} />
        </div>
      )}
    </div>
  );
});

interface PartProps {
  readonly id: Id;
  /** "Askel 2", to tell the parts of one step from those of another. */
  readonly name: string;
}

function StepTitle({ id, name, place, onAdd, onRemove, onFocusRow }: PartProps & Pick<StepRowProps, 'onAdd' | 'onRemove' | 'onFocusRow'> & {
  readonly place: { readonly index: number; readonly total: number; readonly onMove: (to: number) => void };
}) {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const title = useDocument(({ steps }) => steps[id]?.title ?? '');

  const handleKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || moveByKey(event, place)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onAdd(place.index + 1);
    }
    if (event.key === 'Backspace' && event.currentTarget.value === '') {
      const step = getDocument().steps[id];
      if (!step || step.owners.length > 0 || step.due || step.note) return;
      event.preventDefault();
      onRemove(id);
      if (place.index > 0) onFocusRow(place.index - 1);
    }
  };

  return (
    <TextArea
      label={name}
      hideLabel
      look="plain"
      value={title}
      onChange={(text) => run(updateStep, { id, changes: { title: text } })}
      onKeyDown={handleKey}
      placeholder={t('stepPlaceholder')}
    />
  );
}

function StepOwners({ id, name }: PartProps) {
  const t = texts.useT();
  const run = useRun();
  const owners = useDocument(({ steps }) => steps[id]?.owners) ?? [];
  return (
    <ActorsField
      label={`${name}: ${t('owners')}`}
      hideLabel
      look="plain"
      value={owners}
      onChange={(ids) => run(updateStep, { id, changes: { owners: ids } })}
      placeholder={t('ownersPlaceholder')}
    />
  );
}

function StepDue({ id, name }: PartProps) {
  const t = texts.useT();
  const run = useRun();
  const due = useDocument(({ steps }) => steps[id]?.due ?? '');
  const status = useDocument(({ steps }) => steps[id]?.status ?? 'open');
  const today = useToday();
  return (
    <DueField
      label={`${name}: ${t('due')}`}
      hideLabel
      look="plain"
      value={due}
      isLate={isLate({ status, due }, today)}
      onChange={(value) => run(updateStep, { id, changes: { due: value } })}
    />
  );
}

function StepStatusField({ id, name }: PartProps) {
  const t = texts.useT();
  const run = useRun();
  const due = useDocument(({ steps }) => steps[id]?.due ?? '');
  const status = useDocument(({ steps }): StepStatus => steps[id]?.status ?? 'open');
  return (
    <StatusField
      label={`${name}: ${t('status')}`}
      hideLabel
      look="plain"
      value={status}
      due={due}
      onChange={(value) => run(updateStep, { id, changes: { status: value } })}
    />
  );
}

function StepNote({ id, name, isNew, onLeave }: PartProps & { readonly isNew: boolean; readonly onLeave: () => void }) {
  const t = texts.useT();
  const ref = useRef<HTMLTextAreaElement>(null);
  useFocusOnMount(ref, isNew);
  const run = useRun();
  const note = useDocument(({ steps }) => steps[id]?.note ?? '');
  return (
    <TextArea
      label={`${name}: ${t('note')}`}
      hideLabel
      look="plain"
      value={note}
      onChange={(text) => run(updateStep, { id, changes: { note: text } })}
      onCommit={onLeave}
      inputRef={ref}
      placeholder={t('notePlaceholder')}
    />
  );
}
