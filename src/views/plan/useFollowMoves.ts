import { useEffect, useRef } from 'react';
import type { PlanGroup } from '@/plan';
import { announce } from '@/ui';
import { texts } from './texts';

interface Place {
  readonly step: string;
  readonly cell: number;
}

/** The step and the column that an element stands in. */
function placeOf(element: EventTarget | null): Place | null {
  const cell = element instanceof Element ? element.closest<HTMLTableCellElement>('tr[data-step] > *') : null;
  const step = cell?.parentElement?.dataset.step;
  return cell && step ? { step, cell: cell.cellIndex } : null;
}

/** Puts the focus back where it was if it has got lost with the row that moved. */
function restoreFocus({ step, cell }: Place): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const row = document.querySelector<HTMLTableRowElement>(`tr[data-step="${CSS.escape(step)}"]`);
    const field = (): HTMLElement | null | undefined => row?.cells[cell]?.querySelector<HTMLElement>('input, textarea, button');
    if (field()) {
      field()?.focus();
      return;
    }
    // A row that was out of sight gets its fields when it gets the focus.
    row?.querySelector('input')?.focus();
    requestAnimationFrame(() => requestAnimationFrame(() => field()?.focus()));
  });
}

/** When an edit takes a step to another group, tells where it went and keeps the focus on it. */
export function useFollowMoves(groups: readonly PlanGroup[], titleOf: (group: PlanGroup) => string): void {
  const t = texts.useT();
  const known = useRef(new Map<string, PlanGroup>());
  const focused = useRef<Place | null>(null);

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      // A popover of the row stands elsewhere in the page: the row is still the one in use.
      const place = placeOf(target);
      if (place) focused.current = place;
      else if (target instanceof Element && !target.closest('[role="dialog"], [role="listbox"]')) focused.current = null;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);

  useEffect(() => {
    const before = known.current;
    known.current = new Map(groups.flatMap((group) => group.rows.map((row) => [row.step.id, group])));
    const place = focused.current;
    if (!place) return;
    const from = before.get(place.step);
    const to = known.current.get(place.step);
    if (!from || !to || from.key === to.key) return;
    announce(t('moved', { group: titleOf(to) }));
    restoreFocus(place);
  }, [groups, titleOf, t]);
}
