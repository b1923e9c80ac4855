import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { MenuItem } from '@/ui';
import { texts } from './texts';

interface RowPlace {
  readonly index: number;
  readonly total: number;
  readonly onMove: (toIndex: number) => void;
}

/** The menu items that every row of a list has. */
export function useRowItems({ index, total, onMove, onRemove }: RowPlace & { readonly onRemove: () => void }): readonly MenuItem[] {
  const t = texts.useT();
  return [
    { id: 'up', label: t('moveUp'), icon: <ArrowUp />, onAction: () => onMove(index - 1), isDisabled: index === 0 },
    { id: 'down', label: t('moveDown'), icon: <ArrowDown />, onAction: () => onMove(index + 1), isDisabled: index === total - 1 },
    { id: 'remove', label: t('remove'), icon: <Trash2 />, onAction: onRemove, isDanger: true },
  ];
}

/** Alt and an arrow move a row. True when the key was that. */
export function moveByKey(event: KeyboardEvent, { index, total, onMove }: RowPlace): boolean {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
  event.preventDefault();
  const to = event.key === 'ArrowUp' ? index - 1 : index + 1;
  if (to >= 0 && to < total) onMove(to);
  return true;
}
