import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Actor, Id } from '@/blockkit';
import { VisuallyHidden } from '@/ui';
import type { PictureContent } from '../readPicture';
import type { MapView } from '../scene/types';
import { texts } from '../texts';
import { nameOf } from '../words';
import css from './MapWall.module.css';

interface Props {
  readonly view: MapView;
  readonly content: PictureContent;
  /** Who is pointed out. Its place is the whole picture: the drawing itself tells who it is. */
  readonly spotted: Id | null;
}

/** Over every actor of the drawing a place that can be pointed out, and the name of the one that is. */
export function Spots({ view, content: { actors, places }, spotted }: Props): ReactNode {
  const t = texts.useT();
  const at = actors.findIndex(({ id }) => id === spotted);
  const [before, after] = at < 0 ? [actors, []] : [actors.slice(0, at), actors.slice(at + 1)];
  const layer = (some: readonly Actor[]): ReactNode => (
    <Layer view={view}>
      {some.map((actor) => {
        const [x, y] = places.get(actor.id)?.at ?? [0, 0];
        return <li key={actor.id} data-spot={actor.id} style={{ insetInlineStart: x, insetBlockStart: y }}><VisuallyHidden>{nameOf(t, actor)}</VisuallyHidden></li>;
      })}
    </Layer>
  );
  const actor = actors[at];
  const place = actor && places.get(actor.id);
  return (
    <>
      {layer(before)}
      {actor && place && (
        <div className={css.spotted} data-spot={actor.id}>
          <Name view={view} at={place.at}>{nameOf(t, actor)}</Name>
        </div>
      )}
      {layer(after)}
    </>
  );
}

/** Moves and grows with the drawing; what is in it keeps its size. */
function Layer({ view, children }: { readonly view: MapView; readonly children: ReactNode }): ReactNode {
  const t = texts.useT();
  const ref = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const follow = (): void => {
      const { current } = ref;
      if (!current) return;
      const [x, y] = view.toCanvas([0, 0]);
      const k = view.toCanvas([1, 0])[0] - x;
      current.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
      current.style.setProperty('--k', String(k));
    };
    follow();
    return view.subscribe(follow);
  }, [view]);
  return <ul ref={ref} className={css.spots} aria-label={t('actors')}>{children}</ul>;
}

/** Beside its actor on the outer side, where it hides no links, and never beyond the edges of the picture. */
function Name({ view, at: [x, y], children }: { readonly view: MapView; readonly at: readonly [number, number]; readonly children: ReactNode }): ReactNode {
  const ref = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const follow = (): void => {
      const { current } = ref;
      const room = current?.parentElement;
      if (!current || !room || room.clientWidth === 0) return;
      const [left, top] = view.toCanvas([x, y]);
      const across = left < room.clientWidth / 2 ? `max(0px, ${left}px - 100% - 1.25rem)` : `min(${room.clientWidth}px - 100%, ${left}px + 1.25rem)`;
      current.style.translate = `${across} clamp(0px, ${top}px - 50%, ${room.clientHeight}px - 100%)`;
    };
    follow();
    return view.subscribe(follow);
  }, [view, x, y]);
  return <p ref={ref} className={css.name}>{children}</p>;
}
