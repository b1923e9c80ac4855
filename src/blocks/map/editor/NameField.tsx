import { type FormEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { type Id, updateActor, useDocument, useRun } from '@/blockkit';
import { ComboField, TextField } from '@/ui';
import type { Point } from '../model';
import type { MapView } from '../scene/types';
import { texts } from '../texts';
import { nameOf, sectorWord } from '../words';
import { Anchored } from './Anchored';
import { useMap } from './MapContext';
import css from './Stage.module.css';

/** What is being named on the paper. */
export type Naming =
  /** A newcomer, perhaps with a link from somebody; `goesOn` = the next one is asked for after it. */
  | { readonly of: 'new'; readonly at: Point; readonly from: Id | null; readonly goesOn: boolean }
  | { readonly of: 'actor'; readonly id: Id };

interface Props<Of extends Naming['of']> {
  readonly view: MapView | null;
  readonly naming: Extract<Naming, { of: Of }>;
  readonly onDone: () => void;
}

/** The name of a newcomer, written where it will stand. Suggests those whom the workbook knows. */
export function NewNameField({ view, naming: { at, from }, onAdded, onDone }: Props<'new'> & { readonly onAdded: (id: Id) => void }): ReactNode {
  const t = texts.useT();
  const { content, actions } = useMap();
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // Enter takes the field away, which takes the focus from it: the name is added once.
  const isDone = useRef(false);
  useFocusInside(form);

  const finish = (id: Id | null): void => {
    isDone.current = true;
    if (id === null) onDone();
    else onAdded(id);
  };

  return (
    <Anchored view={view} at={at} className={css.naming}>
      {/* Keys come up from the field. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        ref={form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          finish(actions.add(name, at, from));
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          finish(null);
        }}
      >
        <ComboField
          label={t('actorName')}
          hideLabel
          value={name}
          placeholder={t('actorName')}
          suggestions={name.trim() === '' ? NONE : content.absent.map((actor) => ({ id: actor.id, label: actor.name, detail: actor.sector && sectorWord(t, actor.sector) }))}
          onChange={setName}
          onPick={(id) => {
            actions.place([id], at, from);
            finish(id);
          }}
          onCommit={() => {
            if (isDone.current) return;
            isDone.current = true;
            actions.add(name, at, from);
            onDone();
          }}
        />
      </form>
    </Anchored>
  );
}

const NONE: readonly [] = [];

/** The name of an actor, changed where it stands. What is written is written at once, as everywhere. */
export function RenameField({ view, naming: { id }, onDone }: Props<'actor'>): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const { content } = useMap();
  const name = useDocument((document) => document.actors[id]?.name);
  const form = useRef<HTMLFormElement>(null);
  useFocusInside(form);
  const place = content.places.get(id);
  if (name === undefined || !place) return null;
  return (
    <Anchored view={view} at={place.at} className={css.naming}>
      {/* Keys come up from the field. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        ref={form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onDone();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone();
        }}
      >
        <TextField label={t('renameOf', { name: nameOf(t, { name }) })} hideLabel value={name} onChange={(next) => run(updateActor, { id, changes: { name: next } })} onCommit={onDone} />
      </form>
    </Anchored>
  );
}

/** The field takes the focus and its words are ready to be written over. */
function useFocusInside(ref: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const input = ref.current?.querySelector('input');
    input?.focus({ preventScroll: true });
    input?.select();
  }, [ref]);
}
