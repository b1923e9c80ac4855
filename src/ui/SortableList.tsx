import {
  type Announcements, closestCenter, DndContext, type DragEndEvent, KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors,
} from '@dnd-kit/core';
import { SortableContext, rectSortingStrategy, sortableKeyboardCoordinates, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import styles from './SortableList.module.css';
import { texts } from './texts';

export interface SortableListProps {
  readonly ids: readonly string[];
  /** Names the list. */
  readonly label: string;
  readonly onMove: (id: string, toIndex: number) => void;
  /** How an item is called when it is moved. Asked at the time of moving. */
  readonly itemName: (id: string) => string;
  /** `handle` is the button to drag by; the item puts it where it likes, and offers moving in its menu too. */
  readonly renderItem: (id: string, handle: ReactNode, index: number) => ReactNode;
  readonly className?: string | undefined;
  /** `grid` when `className` lays the items out in rows and columns. Default `list`. */
  readonly layout?: 'list' | 'grid';
}

function SortableItem({ id, index, label, renderItem }: { readonly id: string; readonly index: number } & Pick<SortableListProps, 'label' | 'renderItem'>) {
  const t = texts.useT();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    attributes: { roleDescription: t('dragRole') },
  });
  const handle = (
    <button
      type="button"
      ref={setActivatorNodeRef}
      {...attributes}
      {...listeners}
      aria-label={t('dragHandle', { position: index + 1, label })}
      className={styles.handle}
    >
      <GripVertical size="1.25rem" strokeWidth={1.6} aria-hidden />
    </button>
  );
  return (
    <li
      ref={setNodeRef}
      className={styles.item}
      data-dragging={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      {renderItem(id, handle, index)}
    </li>
  );
}

/** A list put in order by mouse, touch or keys (space, arrows, space; Esc cancels). Heavy: load it late. */
export function SortableList({ ids, label, onMove, itemName, renderItem, className, layout = 'list' }: SortableListProps) {
  const t = texts.useT();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const items = useMemo(() => [...ids], [ids]);

  const words = (id: unknown, at: unknown = id) => ({
    name: itemName(String(id)),
    position: ids.indexOf(String(at)) + 1,
    total: ids.length,
  });
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('dragStart', words(active.id)),
    onDragOver: ({ active, over }) => (over ? t('dragOver', words(active.id, over.id)) : undefined),
    onDragEnd: ({ active, over }) => t('dragEnd', words(active.id, over?.id)),
    onDragCancel: ({ active }) => t('dragCancel', words(active.id)),
  };

  const end = ({ active, over }: DragEndEvent): void => {
    if (over && active.id !== over.id) onMove(String(active.id), ids.indexOf(String(over.id)));
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={end}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('dragHelp') } }}
    >
      <SortableContext items={items} strategy={layout === 'grid' ? rectSortingStrategy : verticalListSortingStrategy}>
        <ol aria-label={label} className={className}>
          {ids.map((id, index) => (
            <SortableItem key={id} id={id} index={index} label={label} renderItem={renderItem} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
