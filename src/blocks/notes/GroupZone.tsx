import { ArrowLeft, ArrowRight, ListChecks, Milestone, Trash2 } from 'lucide-react';
import { memo, type ReactNode, useRef } from 'react';
import { type BlockPlace, type Id, useBlockState } from '@/blockkit';
import { CardList, CardZone, Menu, TextArea, VisuallyHidden } from '@/ui';
import { BecameMarks } from './BecameMarks';
import { Dots, DotStepper } from './Dots';
import { isGroup, type NotesState } from './model';
import { useVoteState } from './NoteCard';
import css from './Notes.module.css';
import { texts } from './texts';
import { useItemKeys } from './useItemKeys';
import type { NoteActions } from './useNotes';

interface GroupZoneProps {
  readonly block: BlockPlace;
  readonly id: Id;
  readonly name: string;
  readonly notes: readonly Id[];
  /** Its place among the groups and how many they are; null when votes decide the order. */
  readonly place: readonly [index: number, count: number] | null;
  readonly actions: NoteActions;
  readonly onRemove: (id: Id) => void;
  readonly renderCard: (id: Id, handle: ReactNode, index: number) => ReactNode;
}

/** A group as a column: its name, and its notes under it. */
export function GroupZone({ block, id, name, notes, place, actions, onRemove, renderCard }: GroupZoneProps) {
  const t = texts.useT();
  return (
    <CardZone list={id} className={css.group} role="group" aria-label={name} data-spot={id}>
      <GroupHead blockKey={block.key} id={id} name={name} count={notes.length} index={place?.[0] ?? 0} total={place?.[1] ?? 1} actions={actions} onRemove={onRemove} />
      <CardList ids={notes} label={t('notesOf', { group: name })} className={css.column} renderCard={renderCard} />
      {notes.length === 0 && <p className={css.emptyGroup}>{t('emptyGroup')}</p>}
    </CardZone>
  );
}

interface GroupHeadProps extends Pick<GroupZoneProps, 'id' | 'name' | 'actions' | 'onRemove'> {
  readonly blockKey: string;
  readonly count: number;
  readonly index: number;
  readonly total: number;
}

const GroupHead = memo(function GroupHead({ blockKey, id, name, count, index, total, actions, onRemove }: GroupHeadProps) {
  const t = texts.useT();
  const root = useRef<HTMLElement>(null);
  const text = useBlockState<NotesState, string>(blockKey, ({ items }) => {
    const item = items[id];
    return isGroup(item) ? item.text : '';
  });
  const votes = useVoteState(blockKey, id, 'groups');
  const { toDecision } = actions;
  const onKeyDown = useItemKeys({ id, actions, onOpen: () => root.current?.querySelector('textarea')?.focus(), onRemove });
  return (
    // The keys do what the menu does; it tells them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <header
      ref={root}
      id={`entry-${id}`}
      className={css.groupHead}
      data-item=""
      role="group"
      aria-label={name}
      aria-keyshortcuts={`${t('keyStep')} ${t('keyDecision')}`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={css.groupName}>
        <TextArea
          look="plain"
          label={t('groupName')}
          hideLabel
          placeholder={t('groupPlaceholder')}
          value={text}
          onChange={(next) => actions.edit(id, next)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            root.current?.focus();
          }}
        />
      </div>
      <p className={css.count}>
        <span aria-hidden="true">{count}</span>
        <VisuallyHidden>{t('count', { count })}</VisuallyHidden>
      </p>
      <Menu
        size="small"
        label={t('groupActions', { group: name })}
        items={[
          ...(toDecision ? [{ id: 'decision', label: t('withKey', { label: t('toDecision'), key: t('keyDecision') }), icon: <ListChecks />, onAction: () => toDecision(id) }] : []),
          { id: 'step', label: t('withKey', { label: t('toStep'), key: t('keyStep') }), icon: <Milestone />, onAction: () => actions.toStep(id) },
          { id: 'back', label: t('groupBack'), icon: <ArrowLeft />, onAction: () => actions.moveGroupBy(id, -1), isDisabled: index === 0 },
          { id: 'forward', label: t('groupForward'), icon: <ArrowRight />, onAction: () => actions.moveGroupBy(id, 1), isDisabled: index === total - 1 },
          { id: 'remove', label: t('removeGroup'), icon: <Trash2 />, onAction: () => onRemove(id), isDanger: true },
        ]}
      />
      <div className={css.groupMeta}>
        <BecameMarks blockKey={blockKey} id={id} />
        {votes.isCounting ? <DotStepper count={votes.count} name={name} onChange={(by) => actions.count(id, by)} /> : <Dots count={votes.count} />}
      </div>
    </header>
  );
});
