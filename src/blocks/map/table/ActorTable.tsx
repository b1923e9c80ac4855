import { Eye, Link2, Pin, Plus, Trash2 } from 'lucide-react';
import { type FormEvent, memo, type ReactNode, useCallback, useMemo, useState } from 'react';
import { type Actor, type Id, listEntries, updateActor, useDocument, useRun } from '@/blockkit';
import { foldText } from '@/lib/foldText';
import { Button, Menu, TextField } from '@/ui';
import { GroupField, RingField, SectorField, useGroups } from '../editor/fields';
import { type MapActions, useMap } from '../editor/MapContext';
import { type Place, RINGS, ringOf } from '../model';
import { linksOfActor } from '../readPicture';
import { texts } from '../texts';
import { nameOf, sectorWord } from '../words';
import css from './MapTables.module.css';
import { SortHead, usePaged } from './parts';
import { useSorted } from './useSorted';

const ICON = { size: 20, strokeWidth: 1.6 };

type Column = 'name' | 'sector' | 'group' | 'ring' | 'links';

const matches = ({ name, group }: Actor, typed: string): boolean => foldText(`${name} ${group}`).includes(foldText(typed));

/** Every actor of the workbook, and where on the picture it stands. */
export function ActorTable({ onShow }: { readonly onShow: (id: Id) => void }): ReactNode {
  const t = texts.useT();
  const { content, actions, block } = useMap();
  const actors = useDocument((document) => listEntries(document.actors));
  const groups = useGroups();
  const [name, setName] = useState('');
  const valueOf = useCallback((actor: Actor, column: Column): string | number => {
    if (column === 'links') return linksOfActor(content, actor.id).length;
    if (column === 'sector') return sectorWord(t, actor.sector);
    if (column !== 'ring') return actor[column];
    const place = content.places.get(actor.id);
    return place ? RINGS.indexOf(ringOf(place.at)) : RINGS.length;
  }, [content, t]);
  const sorted = useSorted<Actor, Column>(actors, valueOf);
  const { shown, search, more } = usePaged(sorted.rows, matches);
  const head = (column: Column, label: string): ReactNode => <SortHead column={column} label={label} sorted={sorted} />;

  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (actions.add(name, [0, 0]) !== null) setName('');
  };

  return (
    <>
      {search}
      {actors.length > 0 && (
        <table className={css.table}>
          <caption className={css.caption}>{`${block.title || block.question}: ${t('actors')}`}</caption>
          <colgroup>{[31, 22, 19, 17, 11].map((share) => <col key={share} style={{ inlineSize: `${share}%` }} />)}<col className={css.menuColumn} /></colgroup>
          <thead>
            <tr>
              {head('name', t('name'))}
              {head('sector', t('sector'))}
              {head('group', t('group'))}
              {head('ring', t('placeOnPicture'))}
              {head('links', t('links'))}
              <th scope="col"><span className={css.hidden}>{t('actions')}</span></th>
            </tr>
          </thead>
          <tbody>
            {shown.map((actor) => (
              <ActorRow
                key={actor.id}
                actor={actor}
                groups={groups}
                place={content.places.get(actor.id)}
                hasRings={content.picture.ground === 'rings'}
                linkCount={linksOfActor(content, actor.id).length}
                actions={actions}
                onShow={onShow}
              />
            ))}
          </tbody>
        </table>
      )}
      {more}
      <form className={css.add} onSubmit={add}>
        <TextField label={t('newActor')} value={name} onChange={setName} />
        <Button type="submit" icon={<Plus {...ICON} />} isDisabled={name.trim() === ''}>{t('addActor')}</Button>
      </form>
    </>
  );
}

/** Knows nothing of the others: writing in one row draws that row alone. */
const ActorRow = memo(function ActorRow({ actor, groups, place, hasRings, linkCount, actions, onShow }: {
  readonly actor: Actor;
  readonly groups: readonly string[];
  readonly place: Place | undefined;
  readonly hasRings: boolean;
  readonly actions: MapActions;
  readonly linkCount: number;
  readonly onShow: (id: Id) => void;
}): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const { id } = actor;
  const name = nameOf(t, actor);
  const of = (field: string): string => t('fieldOf', { field, name });
  const items = useMemo(() => [
    { id: 'link', label: t('connect'), icon: <Link2 {...ICON} />, onAction: () => actions.askLink(id) },
    ...(place ? [
      { id: 'show', label: t('showOnMap'), icon: <Eye {...ICON} />, onAction: () => onShow(id) },
      { id: 'pin', label: t(place.pinned ? 'unpin' : 'pin'), icon: <Pin {...ICON} />, onAction: () => actions.pin([id], !place.pinned) },
    ] : []),
    { id: 'remove', label: t('removeEverywhere'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: () => actions.askRemove(id) },
  ], [actions, id, onShow, place, t]);
  return (
    <tr>
      <th scope="row" data-label={t('name')}>
        <TextField look="plain" hideLabel label={of(t('name'))} value={actor.name} onChange={(next) => run(updateActor, { id, changes: { name: next } })} />
      </th>
      <td data-label={t('sector')}>
        <SectorField look="plain" hideLabel label={of(t('sector'))} value={actor.sector} onChange={(sector) => run(updateActor, { id, changes: { sector } })} />
      </td>
      <td data-label={t('group')}><GroupField look="plain" hideLabel label={of(t('group'))} actor={actor} groups={groups} /></td>
      <td data-label={t('placeOnPicture')}><RingField look="plain" hideLabel label={of(t('placeOnPicture'))} actor={id} place={place} hasRings={hasRings} actions={actions} /></td>
      <td data-label={t('links')} className={css.number}>{linkCount}</td>
      <td className={css.menu}><Menu size="small" label={t('actionsOf', { name })} items={items} /></td>
    </tr>
  );
});
