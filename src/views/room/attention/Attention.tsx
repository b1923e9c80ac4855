import { type PointerEvent, type RefObject, useEffect } from 'react';
import { announce } from '@/ui';
import { usePresentation, usePresentationStore } from '../usePresentation';
import styles from './Attention.module.css';
import { PointerTrail } from './PointerTrail';
import { SpotMask } from './SpotMask';
import { spotElement, spotOf, spotsOn } from './spots';
import { texts } from './texts';

/** What the hand does on the wall instead of working at it. */
export type AttentionTool = 'pointer' | 'spot' | null;

interface AttentionProps {
  /** The wall, positioned; blocks in it carry `data-block`. */
  readonly stage: RefObject<HTMLElement | null>;
  readonly tool: AttentionTool;
  readonly onToolEnd: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Spotlight and pointer over the wall. With a tool in the hand it takes the pointer, the arrows, Enter and Escape. */
export function Attention({ stage, tool, onToolEnd }: AttentionProps) {
  const t = texts.useT();
  const store = usePresentationStore();
  const spot = usePresentation((presentation) => presentation.spot);

  useEffect(() => {
    if (tool === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = tool === 'spot' ? STEPS[event.key] : undefined;
      if (step === undefined && event.key !== 'Escape' && event.key !== 'Enter') return;
      event.preventDefault();
      // The wall's own keys must not hear it too.
      event.stopPropagation();
      if (event.key === 'Escape') store.change({ spot: null });
      if (step === undefined) onToolEnd();
      else if (stage.current) moveSpot(stage.current, step);
    };
    const moveSpot = (root: HTMLElement, step: number): void => {
      const all = spotsOn(root);
      const now = store.get().spot;
      const at = now ? all.indexOf(spotElement(root, now) as HTMLElement) : step > 0 ? -1 : 0;
      const next = all[(at + step + all.length) % all.length];
      const found = next ? spotOf(next) : null;
      if (!found) return;
      store.change({ spot: found });
      announce(t('spotted', { text: (next?.textContent ?? '').trim().slice(0, 120) }));
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [tool, stage, store, t, onToolEnd]);

  // A pointer that is put away must not stay on the other walls.
  useEffect(() => {
    if (tool !== 'pointer') return undefined;
    return () => store.point(null);
  }, [tool, store]);

  const onPointerMove = (event: PointerEvent): void => {
    if (tool !== 'pointer' || !stage.current) return;
    const { left, top, width, height } = stage.current.getBoundingClientRect();
    store.point([(event.clientX - left) / width, (event.clientY - top) / height]);
  };
  const onPointerDown = (event: PointerEvent): void => {
    onPointerMove(event);
    if (tool !== 'spot' || !stage.current) return;
    const under = document.elementsFromPoint(event.clientX, event.clientY).find((element) => stage.current?.contains(element) && element.closest('[data-spot]'));
    const found = under ? spotOf(under) : null;
    const now = store.get().spot;
    store.change({ spot: found && now?.id === found.id && now.block === found.block ? null : found });
    if (found) onToolEnd();
  };

  return (
    <>
      {spot && <SpotMask stage={stage} spot={spot} />}
      <PointerTrail />
      {tool !== null && (
        <div
          className={styles.catcher}
          data-tool={tool}
          onPointerMove={onPointerMove}
          onPointerDown={onPointerDown}
          onPointerLeave={() => store.point(null)}
          onPointerUp={({ pointerType }) => pointerType !== 'mouse' && store.point(null)}
        />
      )}
    </>
  );
}
