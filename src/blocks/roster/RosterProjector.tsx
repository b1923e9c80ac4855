import type { ReactNode } from 'react';
import { type BlockFaceProps, listEntries, useDocument } from '@/blockkit';
import { SectorMark } from '@/ui';
import { columnsOf, type RosterConfig } from './model';
import css from './RosterProjector.module.css';
import { texts } from './texts';

/** Names for the wall; contacts and notes stay on the page. */
export function RosterProjector({ config }: BlockFaceProps<RosterConfig>): ReactNode {
  const t = texts.useT();
  const actors = useDocument((document) => listEntries(document.actors));
  if (actors.length === 0) return <p className={css.nothing}>{t('nothingShown')}</p>;
  const hasSector = columnsOf(config).includes('sector');
  return (
    <ul className={css.actors}>
      {actors.map(({ id, name, organisation, sector }) => (
        <li key={id} className={css.actor}>
          <span>{name || t('unnamed')}</span>
          {(organisation !== '' || (hasSector && sector !== '')) && (
            <span className={css.detail}>
              {organisation !== '' && <span>{organisation}</span>}
              {hasSector && sector !== '' && <span className={css.sector}><SectorMark sector={sector} />{t(sector)}</span>}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
