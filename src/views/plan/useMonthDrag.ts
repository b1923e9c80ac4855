import { type PointerEvent, type RefObject, useRef, useState } from 'react';

/** How far a pointer moves before it drags (px). */
const THRESHOLD = 5;

interface Drag {
  readonly id: string;
  /** 1-12, or null off the months. */
  readonly month: number | null;
}

interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

/** Drags a step sideways to a month. `months`: the element whose width is the twelve months. */
export function useMonthDrag(months: RefObject<HTMLElement | null>, onDrop: (id: string, month: number) => void): {
  readonly drag: Drag | null;
  readonly handlersFor: (id: string) => DragHandlers;
  /** True for the press that ends a drag: it is no press on the mark. */
  readonly hasDragged: () => boolean;
} {
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = useRef<number | null>(null);
  const dragged = useRef(false);

  const monthAt = (x: number): number | null => {
    const box = months.current?.getBoundingClientRect();
    if (!box || box.width === 0 || x < box.left || x > box.right) return null;
    return Math.min(12, Math.floor(((x - box.left) / box.width) * 12) + 1);
  };

  const handlersFor = (id: string): DragHandlers => ({
    onPointerDown: ({ button, clientX, currentTarget, pointerId }) => {
      if (button !== 0) return;
      start.current = clientX;
      dragged.current = false;
      currentTarget.setPointerCapture?.(pointerId);
    },
    onPointerMove: ({ clientX }) => {
      if (start.current === null) return;
      if (!dragged.current && Math.abs(clientX - start.current) < THRESHOLD) return;
      dragged.current = true;
      const month = monthAt(clientX);
      setDrag((now) => (now?.id === id && now.month === month ? now : { id, month }));
    },
    onPointerUp: ({ clientX }) => {
      const month = dragged.current ? monthAt(clientX) : null;
      start.current = null;
      setDrag(null);
      if (month !== null) onDrop(id, month);
    },
    onPointerCancel: () => {
      start.current = null;
      setDrag(null);
    },
  });

  return { drag, handlersFor, hasDragged: () => dragged.current };
}
