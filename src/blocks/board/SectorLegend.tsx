import type { ReactNode } from 'react';
import { SECTORS } from '@/blockkit';
import { SectorMark } from '@/ui';
import css from './Board.module.css';
import { texts } from './texts';

/** What the marks before names mean. */
export function SectorLegend(): ReactNode {
  const t = texts.useT();
  return (
    <ul className={css.legend} aria-label={t('sectors')}>
      {SECTORS.map((sector) => <li key={sector}><SectorMark sector={sector} />{t(sector)}</li>)}
    </ul>
  );
}
