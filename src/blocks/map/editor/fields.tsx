import { type ReactNode, useMemo, useState } from 'react';
import { type Actor, type Id, listEntries, SECTORS, type Sector, type Strength, STRENGTHS, updateActor, useDocument, useRun } from '@/blockkit';
import { ComboField, SectorMark, Select } from '@/ui';
import { type Place, RINGS, ringOf } from '../model';
import { texts } from '../texts';
import { nameOf, sectorWord } from '../words';
import type { MapActions } from './MapContext';
import { StrokeMark } from './StrokeMark';

interface FieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly look?: 'box' | 'plain';
}

const NO_SECTOR = 'none';

export function SectorField({ value, onChange, ...rest }: FieldProps & {
  readonly value: Sector | '';
  readonly onChange: (sector: Sector | '') => void;
}): ReactNode {
  const t = texts.useT();
  return (
    <Select<Sector | typeof NO_SECTOR>
      {...rest}
      options={[...SECTORS, NO_SECTOR].map((id) => {
        const sector = id === NO_SECTOR ? '' : (id as Sector);
        return { id: id as Sector | typeof NO_SECTOR, label: sectorWord(t, sector), icon: <SectorMark sector={sector} /> };
      })}
      value={value === '' ? NO_SECTOR : value}
      onChange={(id) => onChange(id === NO_SECTOR ? '' : id)}
    />
  );
}

export function StrengthField({ value, onChange, ...rest }: FieldProps & {
  readonly value: Strength;
  readonly onChange: (strength: Strength) => void;
}): ReactNode {
  const t = texts.useT();
  return (
    <Select
      {...rest}
      options={STRENGTHS.map((id) => ({ id, label: t(id), icon: <StrokeMark strength={id} /> }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** The names of groups that are in use: the same list until one comes or goes. */
export function useGroups(): readonly string[] {
  const names = useDocument((document) => JSON.stringify(
    [...new Set(listEntries(document.actors).map(({ group }) => group.trim()))].filter((group) => group !== '').sort((a, b) => a.localeCompare(b, 'fi')),
  ));
  return useMemo(() => JSON.parse(names) as readonly string[], [names]);
}

export function GroupField({ actor: { id, group }, groups, ...rest }: FieldProps & {
  readonly actor: Pick<Actor, 'id' | 'group'>;
  /** See `useGroups`. */
  readonly groups: readonly string[];
}): ReactNode {
  const run = useRun();
  return (
    <ComboField
      {...rest}
      value={group}
      suggestions={groups.map((name) => ({ id: name, label: name }))}
      onChange={(next) => run(updateActor, { id, changes: { group: next } })}
    />
  );
}

const OFF = 'off';

/** Where on the picture an actor stands: choosing moves it, places it, or takes it off. */
export function RingField({ actor, place, hasRings, actions, ...rest }: FieldProps & {
  readonly actor: Id;
  readonly place: Place | undefined;
  readonly hasRings: boolean;
  readonly actions: MapActions;
}): ReactNode {
  const t = texts.useT();
  const choose = (id: string): void => {
    if (id === OFF) return actions.takeOff([actor]);
    if (!place) actions.place([actor]);
    const ring = RINGS.find((one) => one === id);
    if (ring) actions.moveToRing([actor], ring);
  };
  return (
    <Select<string>
      {...rest}
      options={[
        ...(hasRings ? RINGS.map((ring) => ({ id: ring, label: t(ring) })) : [{ id: 'on', label: t('onPicture') }]),
        { id: OFF, label: t('offPicture') },
      ]}
      value={place ? (hasRings ? ringOf(place.at) : 'on') : OFF}
      onChange={choose}
    />
  );
}

/** Finds one actor by typing; what is typed and not picked goes away. */
export function ActorPicker({ value, exclude, onPick, ...rest }: FieldProps & {
  readonly value: Id | null;
  readonly exclude?: ReadonlySet<Id>;
  readonly onPick: (id: Id) => void;
}): ReactNode {
  const t = texts.useT();
  const actors = useDocument((document) => document.actors);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : nameOf(t, actors[value]));
  const choices = listEntries(actors).filter(({ id, name }) => name.trim() !== '' && !exclude?.has(id));
  return (
    <ComboField
      {...rest}
      value={shown}
      placeholder={t('actorName')}
      suggestions={typed === null ? [] : choices.map(({ id, name, organisation, sector }) => ({ id, label: name, detail: organisation, icon: <SectorMark sector={sector} /> }))}
      onChange={(text) => {
        // A whole name is a choice, with or without the list.
        const exact = choices.filter(({ name }) => name.trim().toLowerCase() === text.trim().toLowerCase());
        if (exact.length === 1 && exact[0]) onPick(exact[0].id);
        setTyped(text);
      }}
      onPick={(id) => {
        setTyped(null);
        onPick(id);
      }}
      onCommit={() => setTyped(null)}
    />
  );
}
