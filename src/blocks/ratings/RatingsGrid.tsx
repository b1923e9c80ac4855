import { X } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, memo, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { announce, IconButton, VisuallyHidden } from '@/ui';
import { GroupMean } from './GroupMean';
import { ChangeLine, ItemNote, ItemScales, ItemTools, LastTime, SpreadLine, TalkMark } from './ItemParts';
import { itemKey, type RatingGroup, type RatingItem, type RatingsConfig } from './model';
import { heatOf, placeOf } from './reading';
import { RatingRing } from './RatingRing';
import css from './RatingsGrid.module.css';
import { texts } from './texts';
import { type RoundPlace, useItem, useItemActions } from './useItem';
import { showAim, showNow } from './words';

const STEPS: Readonly<Record<string, readonly [group: number, item: number]>> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};

/** The cell beside another one, in the same row of the next column that has it. */
function neighbour(config: RatingsConfig, key: string, arrow: string): string | null {
  const step = STEPS[arrow];
  const place = placeOf(config, key);
  if (!step || !place) return null;
  const group = config.groups[place[0] + step[0]];
  const item = group?.items[Math.min(place[1] + step[1], step[0] === 0 ? Infinity : group.items.length - 1)];
  return group && item ? itemKey(group, item) : null;
}

interface GridProps {
  readonly place: RoundPlace;
  readonly label: string;
  /** The cell that is being filled in. */
  readonly opened: string | null;
  readonly onOpen: (key: string | null) => void;
  /** The cell that Tab comes to. */
  readonly current: string | null;
  readonly onCurrent: (key: string) => void;
}

/** A column for each group. By screen reader each group is a row of cells. */
export function RatingsGrid({ place, label, opened, onOpen, current, onCurrent }: GridProps): ReactNode {
  const { config } = place;
  const grid = useRef<HTMLDivElement>(null);
  const first = config.groups[0]?.items[0] && itemKey(config.groups[0], config.groups[0].items[0]);
  const rows = 1 + Math.max(...config.groups.map(({ items }) => items.length));
  return (
    <div ref={grid} role="grid" aria-label={label} className={css.grid} style={{ '--count': Math.min(4, config.groups.length), '--rows': rows } as CSSProperties}>
      {config.groups.map((group) => (
        <div key={group.id} role="row" className={css.column}>
          <div role="rowheader" className={css.head}>
            <h3>{group.label}</h3>
            {group.help && <p>{group.help}</p>}
            <GroupMean place={place} group={group} />
          </div>
          {group.items.map((item) => {
            const key = itemKey(group, item);
            return (
              <GridCell
                key={key}
                id={key}
                place={place}
                group={group}
                item={item}
                grid={grid}
                isOpen={key === opened}
                isCurrent={key === (current ?? first)}
                onOpen={onOpen}
                onCurrent={onCurrent}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface CellProps extends Pick<GridProps, 'place' | 'onOpen' | 'onCurrent'> {
  readonly id: string;
  readonly group: RatingGroup;
  readonly item: RatingItem;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
}

const GridCell = memo(function GridCell({ id, place, item, grid, isOpen, isCurrent, onOpen, onCurrent }: CellProps): ReactNode {
  const t = texts.useT();
  const view = useItem(place, id);
  const actions = useItemActions(place, { key: id, item }, view);
  const cell = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  const canEdit = !place.isReadOnly;

  // Who opens a cell comes to its scale.
  useLayoutEffect(() => {
    if (isOpen && !wasOpen.current) cell.current?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const close = (): void => {
    onOpen(null);
    cell.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
      return;
    }
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = neighbour(place.config, id, event.key);
    if (next !== null) {
      event.preventDefault();
      onCurrent(next);
      grid.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(next)}"]`)?.focus();
    } else if (event.key in STEPS) event.preventDefault();
    else if (!canEdit) return;
    else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(id);
    } else if (/^[0-5]$/.test(event.key)) {
      event.preventDefault();
      actions.rate('now', Number(event.key));
      announce(event.key === '0' ? t('ratingCleared', { item: item.label }) : t('ratedAs', { item: item.label, value: event.key }));
    }
  };

  const heat = heatOf(view.reading.value);
  return (
    <div
      ref={cell}
      role="gridcell"
      tabIndex={isCurrent ? 0 : -1}
      data-fixed={!canEdit || undefined}
      data-cell={id}
      data-heat={heat}
      className={isOpen ? css.edit : css.cell}
      onClick={() => !isOpen && canEdit && onOpen(id)}
      onFocus={() => onCurrent(id)}
      onKeyDown={onKeyDown}
    >
      {isOpen ? (
        <>
          <div className={css.editHead}>
            <p className={css.title}>{item.label}</p>
            <IconButton size="small" label={t('close')} icon={<X size={18} strokeWidth={1.6} />} onPress={close} />
          </div>
          {item.help && <p className={css.help}>{item.help}</p>}
          <ItemScales item={item} view={view} actions={actions} config={place.config} />
          <ItemNote item={item} view={view} actions={actions} />
          <SpreadLine reading={view.reading} />
          <ChangeLine change={view.change} />
          <LastTime note={view.noteBefore} />
          <ItemTools item={item} view={view} actions={actions} />
        </>
      ) : (
        <>
          <RatingRing value={view.reading.value} aim={place.config.aim ? view.reading.aimValue : null} text={showNow(t, view.reading)} />
          <div className={css.words}>
            <p className={css.title}>{item.label}</p>
            <VisuallyHidden>
              {view.reading.value === null ? t('notRated') : t('spokenNow', { value: showNow(t, view.reading) })}
              {view.reading.aimValue !== null && `, ${t('spokenAim', { value: showAim(t, view.reading) })}`}
            </VisuallyHidden>
            {view.cell.note.trim() !== '' ? <p className={css.note}>{view.cell.note}</p> : item.help && <p className={css.help}>{item.help}</p>}
            <SpreadLine reading={view.reading} isShort />
            <ChangeLine change={view.change} />
            {view.cell.talk && <TalkMark />}
          </div>
        </>
      )}
    </div>
  );
});
