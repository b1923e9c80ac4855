import type { ReactNode } from 'react';
import { type BlockFaceProps, listEntries, useDocument, WallText } from '@/blockkit';
import { EmptyState, SectorMark } from '@/ui';
import { columnsOf, type RosterConfig } from './model';
import css from './RosterProjector.module.css';
import { texts } from './texts';

/** Names for the wall; contacts and notes stay on the page. */
export function RosterProjector({ block, config }: BlockFaceProps<RosterConfig>): ReactNode {
  const t = texts.useT();
  const actors = useDocument((document) => listEntries(document.actors));
  const hasSector = columnsOf(config).includes('sector');
  return (
    <WallText entries={actors.map(({ name, organisation }) => [name, organisation])} columns={2}>
      {actors.length === 0
        ? <EmptyState text={t('nothingShown')}><p className={css.first}>{t('first')}</p></EmptyState>
        : (
          <ul className={css.actors} aria-label={block.title || t('kind')}>
            {actors.map(({ id, name, organisation, sector }) => (
              <li key={id} className={css.actor} data-spot={id}>
                <span>{name.trim() || t('unnamed')}</span>
                {(organisation !== '' || (hasSector && sector !== '')) && (
                  <span className={css.detail}>
                    {organisation !== '' && <span>{organisation}</span>}
                    {hasSector && sector !== '' && <span className={css.sector}><SectorMark sector={sector} />{t(sector)}</span>}
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
    </WallText>
  );
}
