import { Plus, Trash2 } from 'lucide-react';
import { type FormEvent, memo, type ReactNode, useCallback, useState } from 'react';
import { type Actor, type Id, type Link, type Registry, updateLink, useDocument, useRun } from '@/blockkit';
import { foldText } from '@/lib/foldText';
import { Button, IconButton, TextField } from '@/ui';
import { ActorPicker, StrengthField } from '../editor/fields';
import { type MapActions, useMap } from '../editor/MapContext';
import { texts } from '../texts';
import { describeLink, nameOf } from '../words';
import css from './MapTables.module.css';
import { SortHead, usePaged } from './parts';
import { useSorted } from './useSorted';

const ICON = { size: 20, strokeWidth: 1.6 };

type Column = 'from' | 'to' | 'strength' | 'about';

/** The picture's links, each in a row of its own. */
export function LinkTable(): ReactNode {
  const t = texts.useT();
  const { content, block, actions } = useMap();
  const actors = useDocument((document) => document.actors);
  const valueOf = useCallback((link: Link, column: Column): string => (
    column === 'about' ? link.about : column === 'strength' ? t(link.strength) : nameOf(t, actors[link[column]])
  ), [actors, t]);
  const sorted = useSorted<Link, Column>(content.links, valueOf);
  const { shown, search, more } = usePaged(sorted.rows, (link, typed) =>
    foldText([link.from, link.to].map((id) => actors[id]?.name ?? '').concat(link.about).join(' ')).includes(foldText(typed)));
  const head = (column: Column, label: string): ReactNode => <SortHead column={column} label={label} sorted={sorted} />;
  return (
    <>
      {search}
      {content.links.length > 0 && (
        <table className={css.table}>
          <caption className={css.caption}>{`${block.title || block.question}: ${t('links')}`}</caption>
          <colgroup>{['from', 'to', 'strength', 'about'].map((column) => <col key={column} style={{ inlineSize: '25%' }} />)}<col className={css.menuColumn} /></colgroup>
          <thead>
            <tr>
              {head('from', t('from'))}
              {head('to', t('to'))}
              {head('strength', t('strength'))}
              {head('about', t('about'))}
              <th scope="col"><span className={css.hidden}>{t('actions')}</span></th>
            </tr>
          </thead>
          <tbody>{shown.map((link) => <LinkRow key={link.id} link={link} actors={actors} actions={actions} />)}</tbody>
        </table>
      )}
      {content.links.length === 0 && <p className={css.nothing}>{t('noLinksYet')}</p>}
      {more}
      <NewLinkRow />
    </>
  );
}

const LinkRow = memo(function LinkRow({ link, actors, actions }: { readonly link: Link; readonly actors: Registry<Actor>; readonly actions: MapActions }): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const { id } = link;
  const name = describeLink(t, link, actors);
  const of = (field: string): string => t('fieldOf', { field, name });
  const end = (which: 'from' | 'to', other: Id): ReactNode => (
    <ActorPicker
      look="plain"
      hideLabel
      label={of(t(which))}
      value={link[which]}
      exclude={new Set([other])}
      onPick={(actor) => run(updateLink, { id, changes: { [which]: actor } })}
    />
  );
  return (
    <tr>
      <th scope="row" data-label={t('from')}>{end('from', link.to)}</th>
      <td data-label={t('to')}>{end('to', link.from)}</td>
      <td data-label={t('strength')}>
        <StrengthField look="plain" hideLabel label={of(t('strength'))} value={link.strength} onChange={(strength) => actions.setStrength([id], strength)} />
      </td>
      <td data-label={t('about')}>
        <TextField look="plain" hideLabel label={of(t('about'))} value={link.about} onChange={(about) => run(updateLink, { id, changes: { about } })} />
      </td>
      <td className={css.menu}><IconButton size="small" label={t('removeLinkOf', { name })} icon={<Trash2 />} onPress={() => actions.takeOff([id])} /></td>
    </tr>
  );
});

function NewLinkRow(): ReactNode {
  const t = texts.useT();
  const { actions, strength, setNextStrength } = useMap();
  const [from, setFrom] = useState<Id | null>(null);
  const [to, setTo] = useState<Id | null>(null);
  // Begins the fields anew after each link.
  const [round, setRound] = useState(0);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (from === null || to === null || from === to) return;
    actions.link(from, to);
    setFrom(null);
    setTo(null);
    setRound(round + 1);
  };
  return (
    <form className={css.add} onSubmit={add} key={round}>
      <ActorPicker label={t('from')} value={from} onPick={setFrom} />
      <ActorPicker label={t('to')} value={to} {...(from !== null && { exclude: new Set([from]) })} onPick={setTo} />
      <StrengthField label={t('strength')} value={strength} onChange={setNextStrength} />
      <Button type="submit" icon={<Plus {...ICON} />} isDisabled={from === null || to === null || from === to}>{t('addLink')}</Button>
    </form>
  );
}
