import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { classNames } from '@/ui';
import type { Point } from '../model';
import type { MapView } from '../scene/types';
import css from './Stage.module.css';

/** Stands at a point of the drawing, also while the window pans and zooms. Without a drawing it stands in the middle. */
export function Anchored({ view, at: [x, y], className, children }: {
  readonly view: MapView | null;
  readonly at: Point;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!view) return;
    const follow = (): void => {
      const [left, top] = view.toCanvas([x, y]);
      if (ref.current) ref.current.style.translate = `${left}px ${top}px`;
    };
    follow();
    return view.subscribe(follow);
  }, [view, x, y]);
  return <div ref={ref} className={classNames(css.anchored, !view && css.middle, className)}>{children}</div>;
}
