import type { ReactNode } from 'react';
import type { Strength } from '@/blockkit';
import css from './StrokeMark.module.css';

/** A link's stroke as the map draws it. Decorative: its word stands beside it. */
export function StrokeMark({ strength }: { readonly strength: Strength }): ReactNode {
  return (
    <svg className={css.stroke} data-strength={strength} width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
      <path d="M1 5H27" />
    </svg>
  );
}
