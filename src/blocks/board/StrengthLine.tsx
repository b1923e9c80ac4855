import type { ReactNode } from 'react';
import type { Strength } from '@/blockkit';
import css from './Board.module.css';

const STROKES: Record<Strength, { readonly width: number; readonly dash?: string }> = {
  strong: { width: 3.2 },
  weak: { width: 2.2, dash: '0 5' },
  wished: { width: 2, dash: '8 5' },
};

/** A link of this strength as maps draw it. The column's name says the same. */
export function StrengthLine({ strength }: { readonly strength: Strength }): ReactNode {
  const { width, dash } = STROKES[strength];
  return (
    <svg className={css.line} data-strength={strength} width="44" height="8" viewBox="0 0 44 8" aria-hidden="true">
      <path d="M2 4h40" strokeWidth={width} strokeDasharray={dash} strokeLinecap={strength === 'weak' ? 'round' : 'butt'} />
    </svg>
  );
}
