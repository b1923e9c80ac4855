import type { ReactNode } from 'react';
import { SECTORS, useDocument } from '@/blockkit';
import { SectorMark } from '@/ui';
import css from './MatrixEditor.module.css';
import { texts } from './texts';

/** What the marks before names mean; nothing until somebody has said a sector. */
export function SectorLegend(): ReactNode {
  const t = texts.useT();
  const isUsed = useDocument((document) => Object.values(document.actors).some(({ sector, del }) => sector !== '' && del === undefined));
  if (!isUsed) return null;
  return (
    <ul className={css.legend} aria-label={t('sectors')}>
      {SECTORS.map((sector) => <li key={sector}><SectorMark sector={sector} />{t(sector)}</li>)}
    </ul>
  );
}
