import { Link2, MapPinOff, Pencil, Pin, Trash2, UserX, X } from 'lucide-react';
import { type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react';
import { type Actor, type Id, type Link, PersonRemovalContext, SECTORS, STRENGTHS, updateActor, updateLink, useRun } from '@/blockkit';
import { Button, IconButton, Menu, SectorMark, TextArea, TextField, moveFocus } from '@/ui';
import { RINGS, ringOf } from '../model';
import { linksOfActor, otherEnd } from '../readPicture';
import { texts } from '../texts';
import { countByStrength, describeLink, nameOf, sectorWord } from '../words';
import { changeActors } from '../commands';
import { GroupField, RingField, SectorField, StrengthField, useGroups } from './fields';
import css from './Inspector.module.css';
import { useMap } from './MapContext';
import { StrokeMark } from './StrokeMark';

const ICON = { size: 20, strokeWidth: 1.6 };

interface CardProps {
  /** It was opened from the keyboard: focus goes to its title. */
  readonly wantsFocus: boolean;
  readonly onFocused: () => void;
  /** Where it leaves what is picked in sight. */
  readonly side: 'left' | 'right';
}

interface Props extends CardProps {
  readonly onRename: (id: Id) => void;
}

/** What is known of what is picked, and what can be done to it. */
export function Inspector({ onRename, ...props }: Props): ReactNode {
  const { content, picked, isCardOpen } = useMap();
  if (!isCardOpen) return null;
  const actors = content.actors.filter(({ id }) => picked.has(id));
  const links = content.links.filter(({ id }) => picked.has(id));
  const [actor] = actors;
  const [link] = links;
  if (actor && actors.length === 1 && links.length === 0) return <ActorCard key={actor.id} actor={actor} onRename={onRename} {...props} />;
  if (link && links.length === 1 && actors.length === 0) return <LinkCard key={link.id} link={link} {...props} />;
  if (actors.length + links.length > 1) return <ManyCard actors={actors} links={links} {...props} />;
  return null;
}

function Card({ title, mark, wantsFocus, onFocused, side, children }: CardProps & {
  readonly title: string;
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const t = texts.useT();
  const { pick } = useMap();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!wantsFocus) return;
    moveFocus(() => heading.current);
    onFocused();
  }, [wantsFocus, onFocused]);
  return (
    // Keys come up from what is inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={css.card}
      data-side={side}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        pick([]);
        event.currentTarget.closest('[data-map]')?.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true });
      }}
    >
      <header className={css.head}>
        {mark}
        <h3 id={titleId} ref={heading} tabIndex={-1} className={css.title}>{title}</h3>
        <IconButton size="small" label={t('close')} icon={<X />} onPress={() => pick([])} />
      </header>
      {children}
    </section>
  );
}

function ActorCard({ actor, onRename, ...card }: Props & { readonly actor: Actor }): ReactNode {
  const t = texts.useT();
  const leave = useContext(PersonRemovalContext);
  const run = useRun();
  const { content, actions } = useMap();
  const [isEditing, setEditing] = useState(false);
  const groups = useGroups();
  const { id } = actor;
  const place = content.places.get(id);
  const links = linksOfActor(content, id);
  const isPinned = place?.pinned ?? false;
  const group = actor.group.trim();
  return (
    <Card title={nameOf(t, actor)} mark={<SectorMark sector={actor.sector} />} {...card}>
      {isEditing ? (
        <div className={css.fields}>
          <TextField label={t('name')} value={actor.name} onChange={(name) => run(updateActor, { id, changes: { name } })} />
          <SectorField label={t('sector')} value={actor.sector} onChange={(sector) => run(updateActor, { id, changes: { sector } })} />
          <GroupField label={t('group')} actor={actor} groups={groups} />
          <RingField label={t('ring')} actor={id} place={place} hasRings={content.picture.ground === 'rings'} actions={actions} />
          <TextArea label={t('note')} value={actor.note} onChange={(note) => run(updateActor, { id, changes: { note } })} />
        </div>
      ) : (
        <dl className={css.facts}>
          <dt>{t('sector')}</dt>
          <dd>{sectorWord(t, actor.sector)}</dd>
          {group !== '' && <><dt>{t('group')}</dt><dd>{group}</dd></>}
          {place && content.picture.ground === 'rings' && <><dt>{t('ring')}</dt><dd>{t(ringOf(place.at))}</dd></>}
          <dt>{t('links')}</dt>
          <dd className={css.counts}>
            {links.length === 0 && t('noLinks')}
            {countByStrength(links).map(({ strength, count }) => (
              <span key={strength}><StrokeMark strength={strength} />{t(`${strength}Count`, { count })}</span>
            ))}
          </dd>
          {actor.note.trim() !== '' && <><dt>{t('note')}</dt><dd className={css.note}>{actor.note}</dd></>}
        </dl>
      )}
      <LinkList actor={id} links={links} />
      <footer className={css.foot}>
        <Button variant="quiet" icon={<Link2 {...ICON} />} onPress={() => actions.askLink(id)}>{t('connect')}</Button>
        <Button variant="quiet" icon={<Pencil {...ICON} />} onPress={() => setEditing(!isEditing)}>{t(isEditing ? 'done' : 'edit')}</Button>
        <Menu
          label={t('actionsOf', { name: nameOf(t, actor) })}
          items={[
            { id: 'rename', label: t('rename'), icon: <Pencil {...ICON} />, onAction: () => onRename(id) },
            ...(content.picture.ground === 'rings'
              ? RINGS.map((ring) => ({ id: ring, label: t('moveToRing', { ring: t(ring).toLocaleLowerCase() }), isDisabled: place !== undefined && ringOf(place.at) === ring, onAction: () => actions.moveToRing([id], ring) }))
              : []),
            { id: 'pin', label: t(isPinned ? 'unpin' : 'pin'), icon: <Pin {...ICON} />, onAction: () => actions.pin([id], !isPinned) },
            { id: 'off', label: t('takeOff'), icon: <MapPinOff {...ICON} />, onAction: () => actions.takeOff([id]) },
            { id: 'remove', label: t('removeEverywhere'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: () => actions.askRemove(id) },
            ...(actor.type === 'person' && leave
              ? [{ id: 'leave', label: t('removeForGood'), icon: <UserX {...ICON} />, isDanger: true, onAction: () => leave(id) }]
              : []),
          ]}
        />
      </footer>
    </Card>
  );
}

function LinkList({ actor, links }: { readonly actor: Id; readonly links: readonly Link[] }): ReactNode {
  const t = texts.useT();
  const { content, pick } = useMap();
  if (links.length === 0) return null;
  const names = new Map(content.actors.map((one) => [one.id, one]));
  return (
    <details className={css.linkList}>
      <summary>{t('linksOf', { count: links.length })}</summary>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <button type="button" className={css.link} onClick={() => pick([link.id])}>
              <StrokeMark strength={link.strength} />
              <span>
                {nameOf(t, names.get(otherEnd(link, actor)))}
                <span className={css.linkAbout}>{[t(link.strength), link.about.trim()].filter(Boolean).join(', ')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function LinkCard({ link, ...card }: CardProps & { readonly link: Link }): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const { content, actions } = useMap();
  const { id } = link;
  const actors = Object.fromEntries(content.actors.map((actor) => [actor.id, actor]));
  return (
    <Card title={describeLink(t, link, actors)} mark={<StrokeMark strength={link.strength} />} {...card}>
      <div className={css.fields}>
        <StrengthField label={t('strength')} value={link.strength} onChange={(strength) => actions.setStrength([id], strength)} />
        <TextField label={t('about')} value={link.about} placeholder={t('aboutPlaceholder')} onChange={(about) => run(updateLink, { id, changes: { about } })} />
        <TextArea label={t('note')} value={link.note} onChange={(note) => run(updateLink, { id, changes: { note } })} />
      </div>
      <footer className={css.foot}>
        <Button variant="quiet" icon={<Trash2 {...ICON} />} onPress={() => actions.takeOff([id])}>{t('removeLink')}</Button>
      </footer>
    </Card>
  );
}

function ManyCard({ actors, links, ...card }: CardProps & { readonly actors: readonly Actor[]; readonly links: readonly Link[] }): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const { content, actions } = useMap();
  const ids = actors.map(({ id }) => id);
  const linkIds = links.map(({ id }) => id);
  const isPinned = ids.every((id) => content.places.get(id)?.pinned);
  const title = [actors.length > 0 && t('actorCount', { count: actors.length }), links.length > 0 && t('linkCount', { count: links.length })].filter(Boolean).join(', ');
  const [one, two] = ids;
  return (
    <Card title={title} {...card}>
      <p className={css.names}>{actors.map((actor) => nameOf(t, actor)).join(', ')}</p>
      <footer className={css.foot}>
        {one !== undefined && two !== undefined && ids.length === 2 && (
          <Button variant="quiet" icon={<Link2 {...ICON} />} onPress={() => actions.link(one, two)}>{t('linkThese')}</Button>
        )}
        {ids.length > 0 && (
          <Menu
            label={t('setSector')}
            trigger={<Button variant="quiet">{t('sector')}</Button>}
            items={[...SECTORS, '' as const].map((sector) => ({
              id: sector || 'none', label: sectorWord(t, sector), icon: <SectorMark sector={sector} />, onAction: () => run(changeActors, { ids, changes: { sector } }),
            }))}
          />
        )}
        {ids.length > 0 && content.picture.ground === 'rings' && (
          <Menu
            label={t('setRing')}
            trigger={<Button variant="quiet">{t('ring')}</Button>}
            items={RINGS.map((ring) => ({ id: ring, label: t('moveToRing', { ring: t(ring).toLocaleLowerCase() }), onAction: () => actions.moveToRing(ids, ring) }))}
          />
        )}
        {linkIds.length > 0 && (
          <Menu
            label={t('setStrength')}
            trigger={<Button variant="quiet">{t('strength')}</Button>}
            items={STRENGTHS.map((strength) => ({ id: strength, label: t(strength), icon: <StrokeMark strength={strength} />, onAction: () => actions.setStrength(linkIds, strength) }))}
          />
        )}
        {ids.length > 0 && <Button variant="quiet" icon={<Pin {...ICON} />} onPress={() => actions.pin(ids, !isPinned)}>{t(isPinned ? 'unpin' : 'pin')}</Button>}
        <Button variant="quiet" icon={<MapPinOff {...ICON} />} onPress={() => actions.takeOff([...ids, ...linkIds])}>{t('takeOff')}</Button>
      </footer>
    </Card>
  );
}
