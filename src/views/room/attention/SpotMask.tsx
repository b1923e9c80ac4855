import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Spot } from '@/workshop';
import styles from './Attention.module.css';
import { spotElement } from './spots';

interface Box {
  readonly stage: readonly [width: number, height: number];
  readonly hole: readonly [x: number, y: number, width: number, height: number];
}

/** Room round what is spotlighted, px. */
const ROOM = 8;

function measure(stage: HTMLElement, element: HTMLElement): Box {
  const outer = stage.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  return {
    stage: [outer.width, outer.height],
    hole: [inner.left - outer.left - ROOM, inner.top - outer.top - ROOM, inner.width + 2 * ROOM, inner.height + 2 * ROOM],
  };
}

const isSame = (one: Box | null, other: Box | null): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Where `spot` stands on the stage, followed through scrolling, resizing and changes; null when it is not there. */
function useSpotBox(stage: RefObject<HTMLElement | null>, spot: Spot): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const root = stage.current;
    if (!root) return undefined;
    let frame = 0;
    let known: HTMLElement | null = null;
    const read = (): void => {
      frame = 0;
      const element = spotElement(root, spot);
      if (element && element !== known) element.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
      known = element;
      const next = element && measure(root, element);
      setBox((before) => (isSame(before, next) ? before : next));
    };
    const later = (): void => {
      frame ||= requestAnimationFrame(read);
    };
    read();
    const mutations = new MutationObserver(later);
    mutations.observe(root, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['data-spot', 'class', 'style'] });
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(later);
    sizes?.observe(root);
    window.addEventListener('scroll', later, true);
    return () => {
      cancelAnimationFrame(frame);
      mutations.disconnect();
      sizes?.disconnect();
      window.removeEventListener('scroll', later, true);
    };
  }, [stage, spot]);
  return box;
}

/** Everything but the spot is dimmed. The spot itself stays as usable as before. */
export function SpotMask({ stage, spot }: { readonly stage: RefObject<HTMLElement | null>; readonly spot: Spot }) {
  const box = useSpotBox(stage, spot);
  if (!box) return null;
  const [width, height] = box.stage;
  const [x, y, w, h] = box.hole;
  return (
    <svg className={styles.mask} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" data-testid="spot-mask">
      <path className={styles.dim} fillRule="evenodd" d={`M0 0H${width}V${height}H0ZM${x} ${y}h${w}v${h}h${-w}Z`} />
      <rect className={styles.ring} x={x} y={y} width={w} height={h} rx="6" />
    </svg>
  );
}
