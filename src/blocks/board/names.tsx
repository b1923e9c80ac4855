import type { ReactNode } from 'react';
import { type Id, type Link, useDocument } from '@/blockkit';
import { SectorMark, VisuallyHidden } from '@/ui';
import css from './Board.module.css';
import { texts } from './texts';

/** An actor's mark and name. */
export function ActorName({ id }: { readonly id: Id }): ReactNode {
  const t = texts.useT();
  const actor = useDocument((document) => document.actors[id]);
  const sector = actor?.sector ?? '';
  return (
    <span className={css.actor}>
      <span className={css.mark}><SectorMark sector={sector} {...(sector && { label: t(sector) })} /></span>
      <span>{actor?.name || t('unnamed')}</span>
    </span>
  );
}

/** Both actors of a link, one under the other, with the line of its strength between them. */
export function LinkPair({ link: { from, to, strength } }: { readonly link: Link }): ReactNode {
  return (
    <p className={css.pair} data-strength={strength}>
      <ActorName id={from} />
      <VisuallyHidden> – </VisuallyHidden>
      <ActorName id={to} />
    </p>
  );
}
