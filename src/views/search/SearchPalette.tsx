import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog } from '@/ui';
import { ICON } from '../shared/icon';
import type { Range } from './matchText';
import styles from './SearchPalette.module.css';
import { texts } from './texts';
import { type PaletteGroup, type PaletteItem, usePaletteSearch } from './usePaletteItems';

/** A text with what was asked for marked in it. */
function Marked({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  return (
    <span className={styles.text}>
      {ranges.map(([start, end], index) => (
        <span key={start}>
          {text.slice(ranges[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </span>
  );
}

interface OptionProps {
  readonly item: PaletteItem;
  readonly id: string;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onPick: () => void;
}

function Option({ item, id, isActive, onPoint, onPick }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  return (
    // The input keeps the focus and the keys; the pointer is the only other way here.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.option}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span className={styles.icon}>{item.icon}</span>
      <span className={styles.words}>
        <Marked text={item.text} ranges={item.ranges} />
        {item.detail && <span className={styles.detail}>{item.detail}</span>}
      </span>
    </div>
  );
}

const itemsOf = (groups: readonly PaletteGroup[]): readonly PaletteItem[] => groups.flatMap(({ items }) => items);

/** Search of the whole workbook and everything that can be done in it, from the keyboard. */
export function SearchPalette({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = texts.useT();
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose}>
      <Palette onClose={onClose} />
    </Dialog>
  );
}

function Palette({ onClose }: { onClose: () => void }) {
  const t = texts.useT();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const search = usePaletteSearch();
  // What is listed may lag behind fast fingers.
  const listed = useDeferredValue(query);
  const groups = useMemo(() => search(listed), [search, listed]);
  const items = itemsOf(groups);
  const activeItem = items[Math.min(active, items.length - 1)];
  const found = groups.find(({ id }) => id === 'found');
  const optionId = (item: PaletteItem): string => `${listId}-${items.indexOf(item)}`;

  const pick = (item: PaletteItem | undefined): void => {
    if (!item) return;
    onClose();
    item.onPick();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = items.length - 1;
    const next = { ArrowDown: active >= last ? 0 : active + 1, ArrowUp: active <= 0 ? last : active - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setActive(Math.max(0, next));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // Enter means what is written now, even before it is listed.
      pick(listed === query ? activeItem : itemsOf(search(query))[active]);
    }
  };

  return (
    <div className={styles.palette} data-native-undo>
      <div className={styles.field}>
        <Search {...ICON} />
        <input
          type="text"
          role="combobox"
          aria-label={t('title')}
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={activeItem && optionId(activeItem)}
          autoComplete="off"
          spellCheck={false}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that is one field
          autoFocus
          placeholder={t('placeholder')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.list} id={listId} role="listbox" aria-label={t('results')}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${listId}-${group.id}`}>
            <div className={styles.groupName} id={`${listId}-${group.id}`} role="presentation">{t(group.id)}</div>
            {group.items.map((item) => (
              <Option
                key={item.id}
                item={item}
                id={optionId(item)}
                isActive={item === activeItem}
                onPoint={() => setActive(items.indexOf(item))}
                onPick={() => pick(item)}
              />
            ))}
          </div>
        ))}
      </div>
      <p className={styles.foot} role="status">
        {query.trim() === '' ? t('keys') : items.length === 0 ? t('nothing') : t('count', { count: found?.items.length ?? 0 })}
      </p>
    </div>
  );
}
