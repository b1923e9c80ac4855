import { type ReactNode, useState } from 'react';
import { type Id, useEntryIds } from '@/blockkit';
import { Segmented } from '@/ui';
import { useMap } from '../editor/MapContext';
import { texts } from '../texts';
import { ActorTable } from './ActorTable';
import { LinkTable } from './LinkTable';
import css from './MapTables.module.css';

type Kind = 'actors' | 'links';

/** The same picture in words: everything that can be done on the paper can be done here. */
export function MapTables({ onShow }: { readonly onShow: (id: Id) => void }): ReactNode {
  const t = texts.useT();
  const { content } = useMap();
  const [kind, setKind] = useState<Kind>('actors');
  const actorCount = useEntryIds((document) => document.actors).length;
  return (
    <div className={css.tables}>
      <Segmented<Kind>
        label={t('tables')}
        options={[{ id: 'actors', label: t('actors'), count: actorCount }, { id: 'links', label: t('links'), count: content.links.length }]}
        value={kind}
        onChange={setKind}
      />
      {kind === 'actors' ? <ActorTable onShow={onShow} /> : <LinkTable />}
    </div>
  );
}
