import { useMemo } from 'react';
import { type BlockKey, type Id, removeLink, restoreLink, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { announce, toast } from '@/ui';
import { createActor, moveCard, moveLink, placeActor, removeCard, restoreCard } from './commands';
import { type BoardConfig, type BoardState, listColumns, readColumns } from './model';
import { texts } from './texts';

/** The list of actors that stand in no column. No column is called so: ids of columns have no underscore. */
export const TRAY = '_tray';

/** Everything that a pointer, a key or a menu does to cards. */
export interface Moves {
  /** Puts a card, or an actor without one, in a column at `index` (default: last). Gives the id of its card. */
  readonly move: (id: Id, column: Id, index?: number) => Id;
  /** The same from a menu: says what was done. */
  readonly sendTo: (id: Id, column: Id, index?: number) => Id;
  /** Puts the actor of a card in one more column. */
  readonly alsoTo: (id: Id, column: Id) => void;
  readonly remove: (id: Id) => void;
  readonly create: (name: string, column: Id) => void;
  readonly nameOf: (id: Id) => string;
}

/** Always the same object for a block. */
export function useMoves(key: BlockKey, config: BoardConfig): Moves {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  return useMemo((): Moves => {
    const stateOf = (): BoardState => getDocument().answers[key] as BoardState;
    const { multiple = false } = config;
    const actorOf = (id: Id): Id => stateOf().cards[id]?.actor ?? id;

    const nameOf = (id: Id): string => {
      const { actors, links } = getDocument();
      const name = (actor: Id): string => actors[actor]?.name || t('unnamed');
      const link = links[id];
      if (config.holds === 'links') return link ? t('linkName', { from: name(link.from), to: name(link.to) }) : '';
      const text = stateOf().cards[id]?.text;
      if (text === undefined) return name(actorOf(id));
      return text.trim() === '' ? t('emptyNote') : text.trim().split(/\s+/, 8).join(' ');
    };

    const beforeAt = (id: Id, column: Id, index: number): Id | null => {
      const found = readColumns(config, stateOf(), getDocument()).find((one) => one.column.id === column);
      return found?.ids.filter((one) => one !== id)[index] ?? null;
    };

    const move: Moves['move'] = (id, column, index = Number.POSITIVE_INFINITY) => {
      const before = beforeAt(id, column, index);
      if (config.holds === 'links') {
        const strength = config.columns.find((one) => one.id === column)?.strength;
        if (strength) run(moveLink, { id, strength, before });
        return id;
      }
      const target = { block: key, column, before, multiple, now: Date.now() };
      if (stateOf().cards[id]) {
        run(moveCard, { ...target, id });
        return id;
      }
      const card = createId();
      run(placeActor, { ...target, id: card, actor: id });
      return Object.values(stateOf().cards).find((one) => one.actor === id && one.del === undefined && one.column === column)?.id ?? card;
    };

    const remove: Moves['remove'] = (id) => {
      const text = t(config.holds === 'actors' ? 'takenOff' : 'removed', { name: nameOf(id) });
      if (config.holds === 'links') {
        run(removeLink, { id, now: Date.now() });
        toast({ text, action: { label: t('undo'), onAction: () => run(restoreLink, { id }) } });
        return;
      }
      run(removeCard, { block: key, id, multiple, now: Date.now() });
      toast({ text, action: { label: t('undo'), onAction: () => run(restoreCard, { block: key, id }) } });
    };

    const said = (id: Id, column: Id): void => {
      const label = listColumns(config, stateOf().columns).find((one) => one.id === column)?.label ?? '';
      announce(t('placed', { name: nameOf(id), column: label }));
    };

    return {
      move,
      sendTo: (id, column, index) => {
        const card = move(id, column, index);
        said(card, column);
        return card;
      },
      nameOf,
      remove,
      alsoTo: (id, column) => {
        run(placeActor, { block: key, id: createId(), actor: actorOf(id), column, before: null, multiple, now: Date.now() });
        said(id, column);
      },
      create: (name, column) => run(createActor, { block: key, id: createId(), actor: createId(), name, column }),
    };
  }, [key, config, t, run, getDocument]);
}
