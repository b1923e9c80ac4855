import { useMemo, useState } from 'react';
import { type BlockKey, type Id, listLinks, useBlockState, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { toast } from '@/ui';
import { copyPicture, pictureCommands, removePicture, restorePicture } from '../commands';
import { linksOf, listPictures, type MapConfig, type MapState, type Picture, pictureTitle, placesByActor } from '../model';
import { texts } from '../texts';

export interface Pictures {
  readonly list: readonly Picture[];
  /** The one on the screen; `null` when all are gone. */
  readonly current: Picture | null;
  readonly titleOf: (picture: Picture) => string;
  /** The network as it is cannot be thrown away. */
  readonly canRemove: boolean;
  readonly show: (id: Id) => void;
  readonly create: (title: string) => void;
  /** A new picture with the places and links of the current one. */
  readonly copy: (title: string) => void;
  readonly edit: (changes: Partial<Pick<Picture, 'title' | 'ground' | 'photo' | 'photoWidth'>>) => void;
  readonly remove: () => void;
}

export function usePictures(block: BlockKey, config: MapConfig): Pictures {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const registry = useBlockState(block, (state: MapState) => state.pictures);
  const [wanted, setWanted] = useState<Id | null>(null);
  const list = listPictures({ kind: 'map', pictures: registry });
  const current = list.find(({ id }) => id === wanted) ?? list[0] ?? null;

  return useMemo(() => {
    const titleOf = (picture: Picture): string => pictureTitle(config, picture) || t('picture', { number: list.indexOf(picture) + 1 });
    return {
      list,
      current,
      titleOf,
      canRemove: current !== null && list.length > 1 && linksOf(config, current.id) !== '',
      show: setWanted,
      create: (title) => {
        const id = createId();
        run(pictureCommands.add, {
          block, entries: [{ id, title, ground: config.ground ?? 'rings', photo: '', photoWidth: 1200, places: {} }],
        });
        setWanted(id);
      },
      copy: (title) => {
        if (!current) return;
        const id = createId();
        run(copyPicture, {
          block, id, title, from: current.id,
          places: [...placesByActor(current.places).values()].map(({ actor, at, pinned }) => ({ id: createId(), actor, at, pinned })),
          links: listLinks(getDocument(), linksOf(config, current.id))
            .map(({ from, to, strength, about, note }) => ({ id: createId(), from, to, strength, about, note })),
        });
        setWanted(id);
      },
      edit: (changes) => {
        if (current) run(pictureCommands.edit, { block, id: current.id, changes });
      },
      remove: () => {
        if (!current) return;
        const removed = { block, id: current.id, now: Date.now() };
        run(removePicture, removed);
        toast({
          text: t('pictureRemoved', { name: titleOf(current) }),
          action: { label: t('restore'), onAction: () => { run(restorePicture, removed); setWanted(removed.id); } },
        });
      },
    };
  }, [block, config, current, getDocument, list, run, t]);
}
