import { Plus } from 'lucide-react';
import { type ReactNode, type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type BlockPlace, type Id, useGetDocument } from '@/blockkit';
import { Button, CardBoard, CardList, CardZone, classNames, moveFocus } from '@/ui';
import { GroupDialog } from './GroupDialog';
import { GroupZone } from './GroupZone';
import type { NotesState } from './model';
import { NoteCard } from './NoteCard';
import css from './Notes.module.css';
import { texts } from './texts';
import type { NotesLayout } from './useLayout';
import { type NoteActions, noteName } from './useNotes';

/** The lists that are not groups. */
const LOOSE = '';
const NEW = 'new';

interface NotesBoardProps {
  readonly block: BlockPlace;
  readonly layout: NotesLayout;
  readonly actions: NoteActions;
  readonly newNoteRef: RefObject<HTMLTextAreaElement | null>;
}

const itemOf = (root: HTMLElement | null, id: Id): HTMLElement | null => root?.querySelector<HTMLElement>(`[id="entry-${CSS.escape(id)}"]`) ?? null;

/** Notes and their groups: written, moved and turned into something. */
export function NotesBoard({ block, layout, actions, newNoteRef }: NotesBoardProps) {
  const t = texts.useT();
  const getDocument = useGetDocument();
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<(() => HTMLElement | null | undefined) | null>(null);
  const [grouping, setGrouping] = useState<Id | null>(null);
  const { key } = block;
  const { row, loose, groups, isSorted } = layout;
  const label = block.title || t('label');

  // Those seen already: what comes later is new.
  const [seen] = useState(() => new Set<Id>([...loose, ...groups.flatMap(({ notes }) => notes)]));
  useEffect(() => {
    for (const id of [...loose, ...groups.flatMap(({ notes }) => notes)]) seen.add(id);
  }, [seen, loose, groups]);

  // What was moved or removed from its menu took the focus along.
  useLayoutEffect(() => {
    const find = wanted.current;
    wanted.current = null;
    if (find) moveFocus(find);
  }, [layout]);

  const remove = useCallback((id: Id): void => {
    wanted.current = () => newNoteRef.current;
    actions.remove(id);
  }, [actions, newNoteRef]);
  const onDone = useCallback((): void => newNoteRef.current?.focus(), [newNoteRef]);
  const newGroup = useCallback((note?: Id): void => {
    const id = actions.newGroup(note);
    wanted.current = () => itemOf(root.current, id)?.querySelector('textarea');
  }, [actions]);
  const moveTo = (id: Id, group: Id): void => {
    wanted.current = () => itemOf(root.current, id);
    actions.moveTo(id, group);
  };

  const nameOf = (id: Id): string => noteName(getDocument().answers[key] as NotesState, id, t);
  const groupName = (name: string, index: number): string => name || t('groupUnnamed', { number: index + 1 });
  const lists = useMemo(() => [
    { id: LOOSE, label: groups.length > 0 ? t('loose') : label, cards: loose },
    ...groups.map(({ id, name, notes }, index) => ({ id, label: name || t('groupUnnamed', { number: index + 1 }), cards: notes })),
    { id: NEW, label: t('newGroup'), cards: [] },
  ], [groups, loose, label, t]);
  const onMove = (id: Id, list: Id, index: number): void => {
    if (list === NEW) newGroup(id);
    else actions.moveTo(id, list, index);
  };

  // Numbers run through the page: first those in no group.
  const numbers = useMemo(() => new Map([...loose, ...groups.flatMap(({ notes }) => notes)].map((id, index) => [id, index + 1])), [loose, groups]);
  const card = (id: Id, handle: ReactNode, index: number, count: number) => (
    <NoteCard
      blockKey={key}
      id={id}
      number={numbers.get(id) ?? 0}
      index={index}
      isLast={index === count - 1}
      handle={handle}
      isNew={!seen.has(id)}
      actions={actions}
      onGroup={setGrouping}
      onRemove={remove}
      onDone={onDone}
    />
  );

  return (
    <div ref={root} data-notes="">
      {row ? (
        <div className={css.loose} data-size={sizeOf(row.length)}>
          {row.length === 0 && <p>{t('nothingNew')}</p>}
          <ul aria-label={label} className={css.wall}>
            {row.map((id) => <li key={id}>{card(id, null, 0, 1)}</li>)}
          </ul>
        </div>
      ) : (
        <CardBoard
          lists={lists}
          className={classNames(css.board, groups.length > 0 && loose.length > 0 && css.grouped)}
          cardName={nameOf}
          onMove={onMove}
          renderDragged={(id) => <p className={css.dragged}>{nameOf(id)}</p>}
        >
          <CardZone list={LOOSE} className={css.loose} data-size={sizeOf(loose.length)} role="group" aria-label={groups.length > 0 ? t('loose') : label}>
            {groups.length > 0 && <p className={css.zoneHead} aria-hidden="true">{t('loose')}<span>{loose.length}</span></p>}
            <CardList
              ids={loose}
              label={groups.length > 0 ? t('looseNotes') : label}
              className={css.wall}
              renderCard={(id, handle, index) => card(id, handle, index, loose.length)}
            />
          </CardZone>
          <div className={css.pane}>
            {groups.length > 0 && (
              <div className={css.groups}>
                {groups.map(({ id, name, notes }, index) => (
                  <GroupZone
                    key={id}
                    block={block}
                    id={id}
                    name={groupName(name, index)}
                    notes={notes}
                    place={isSorted ? null : [index, groups.length]}
                    actions={actions}
                    onRemove={remove}
                    renderCard={(note, handle, at) => card(note, handle, at, notes.length)}
                  />
                ))}
              </div>
            )}
            <CardZone list={NEW} className={css.newGroup}>
              <Button variant="quiet" icon={<Plus />} onPress={() => newGroup()}>{t('newGroup')}</Button>
              <span>{t('newGroupHint')}</span>
            </CardZone>
          </div>
        </CardBoard>
      )}
      {grouping !== null && (
        <GroupDialog
          name={nameOf(grouping)}
          groups={groups.map(({ id, name }, index) => ({ id, name: groupName(name, index) }))}
          current={groups.find(({ notes }) => notes.includes(grouping))?.id ?? LOOSE}
          onChoose={(group) => moveTo(grouping, group)}
          onNew={() => newGroup(grouping)}
          onClose={() => setGrouping(null)}
        />
      )}
    </div>
  );
}

/** How many notes decide in how many columns they stand on the wall. */
const sizeOf = (count: number): 'few' | 'many' | 'crowd' => (count <= 7 ? 'few' : count <= 30 ? 'many' : 'crowd');
