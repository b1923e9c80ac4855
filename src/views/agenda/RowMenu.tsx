import { ArrowDown, ArrowUp, Coffee, Copy, Play, RotateCcw, SkipForward, StickyNote, Trash2 } from 'lucide-react';
import { Menu, type MenuItem, moveFocus } from '@/ui';
import type { RunRow } from '@/workshop';
import { ICON } from '../shared/icon';
import { texts } from './texts';
import type { Agenda } from './useAgenda';

interface RowMenuProps {
  readonly row: RunRow;
  readonly index: number;
  readonly count: number;
  readonly name: string;
  readonly agenda: Agenda;
  readonly onNote: () => void;
}

/** What else can be done to a row. */
export function RowMenu({ row: { item, state }, index, count, name, agenda, onNote }: RowMenuProps) {
  const t = texts.useT();
  const remove = (): void => {
    agenda.remove(item);
    // The row that comes in its place, or the one before the last.
    moveFocus(() => document.querySelectorAll('[data-row]')[Math.min(index, count - 2)]?.querySelector('button'));
  };
  const items: MenuItem[] = [
    { id: 'up', label: t('moveUp'), icon: <ArrowUp {...ICON} />, isDisabled: index === 0, onAction: () => agenda.move(item.id, index - 1) },
    { id: 'down', label: t('moveDown'), icon: <ArrowDown {...ICON} />, isDisabled: index === count - 1, onAction: () => agenda.move(item.id, index + 1) },
    ...(state === 'current' ? [] : [{ id: 'start', label: t('startHere'), icon: <Play {...ICON} />, onAction: () => agenda.start(item) }]),
    item.skipped
      ? { id: 'unskip', label: t('unskip'), icon: <RotateCcw {...ICON} />, onAction: () => agenda.skip(item.id, false) }
      : { id: 'skip', label: t('skip'), icon: <SkipForward {...ICON} />, isDisabled: state === 'done' || state === 'current', onAction: () => agenda.skip(item.id, true) },
    { id: 'note', label: t('addNote'), icon: <StickyNote {...ICON} />, onAction: onNote },
    { id: 'copy', label: t('copyRow'), icon: <Copy {...ICON} />, onAction: () => agenda.copy(item) },
    { id: 'break', label: t('breakAfter'), icon: <Coffee {...ICON} />, onAction: () => agenda.add({ type: 'break', title: t('coffee'), minutes: 15 }, item.id) },
    { id: 'remove', label: t('remove'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: remove },
  ];
  return <Menu label={t('actions', { name })} size="small" items={items} />;
}
