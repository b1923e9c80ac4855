import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';

export interface Selection {
  /** Only of those in sight. */
  readonly selected: ReadonlySet<string>;
  /** With `isRange` all from the one last touched on become like it. */
  readonly toggle: (id: string, isSelected: boolean, isRange: boolean) => void;
  readonly selectAll: (isSelected: boolean) => void;
}

/** Which rows are selected. `shown`: the ids in sight, in order. */
export function useSelection(shown: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const order = useRef(shown);
  useLayoutEffect(() => {
    order.current = shown;
  }, [shown]);

  const toggle = useCallback((id: string, isSelected: boolean, isRange: boolean) => {
    const from = isRange && last.current !== null ? order.current.indexOf(last.current) : -1;
    const to = order.current.indexOf(id);
    last.current = id;
    const ids = from < 0 ? [id] : order.current.slice(Math.min(from, to), Math.max(from, to) + 1);
    setChosen((before) => {
      const next = new Set(before);
      for (const one of ids) {
        if (isSelected) next.add(one);
        else next.delete(one);
      }
      return next;
    });
  }, []);

  const selectAll = useCallback((isSelected: boolean) => {
    last.current = null;
    setChosen(new Set(isSelected ? order.current : []));
  }, []);

  const selected = useMemo(() => new Set(shown.filter((id) => chosen.has(id))), [shown, chosen]);
  return { selected, toggle, selectAll };
}
