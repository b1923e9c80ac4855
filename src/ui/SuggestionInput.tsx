import { Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { classNames } from './classNames';
import menu from './Menu.module.css';
import popover from './Popover.module.css';
import styles from './SuggestionInput.module.css';
import { texts } from './texts';

export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon?: ReactNode;
}

export interface SuggestionInputProps {
  readonly id: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** What the list is placed under. */
  readonly anchorRef: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly Suggestion[];
  readonly onPick: (option: Suggestion) => void;
  /** The option made of what was typed is told apart by a plus. */
  readonly createId?: string;
  /** Enter picks the first option even when none is pointed at. */
  readonly highlightFirst: boolean;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly className?: string;
}

/** The input of a combobox and its list. The list is no place for focus: the input points at its options. */
export function SuggestionInput({
  id, inputRef, anchorRef, text, onText, options, onPick, createId, highlightFirst, onKeyDown, onBlur, placeholder, describedBy, isInvalid, className,
}: SuggestionInputProps) {
  const t = texts.useT();
  const listId = useId();
  const listRef = useRef<HTMLDivElement>(null);
  const [wantsOpen, setOpen] = useState(false);
  const [pointed, setPointed] = useState(-1);
  const isOpen = wantsOpen && options.length > 0;
  const fallback = highlightFirst && text.trim() !== '' ? 0 : -1;
  const active = isOpen ? (pointed >= 0 && pointed < options.length ? pointed : fallback) : -1;
  const optionId = (index: number): string => `${listId}-${index}`;

  useEffect(() => {
    if (active >= 0) listRef.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  const close = (): void => {
    setOpen(false);
    setPointed(-1);
  };

  const pick = (option: Suggestion): void => {
    close();
    onPick(option);
  };

  const move = (step: 1 | -1): void => {
    if (!isOpen) return setOpen(true);
    const from = active < 0 && step < 0 ? 0 : active;
    setPointed((from + step + options.length) % options.length);
  };

  const handleKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const option = options[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      // Alt and an arrow may move a whole row.
      if (event.altKey) return onKeyDown?.(event);
      event.preventDefault();
      return move(event.key === 'ArrowDown' ? 1 : -1);
    }
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      return close();
    }
    if (event.key === 'Enter' && option) {
      event.preventDefault();
      return pick(option);
    }
    onKeyDown?.(event);
  };

  return (
    <>
      <input
        id={id}
        ref={inputRef}
        role="combobox"
        type="text"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        placeholder={placeholder}
        className={className}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setPointed(-1);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={handleKey}
        onBlur={() => {
          close();
          onBlur?.();
        }}
      />
      <AriaPopover
        trigger="ComboBox"
        triggerRef={anchorRef}
        isNonModal
        isOpen={isOpen}
        onOpenChange={(open) => !open && close()}
        placement="bottom start"
        offset={4}
        className={classNames(popover.popover, styles.popover)}
      >
        <div ref={listRef} id={listId} role="listbox" aria-label={t('suggestions')} className={menu.menu}>
          {options.map((option, index) => (
            <button
              type="button"
              tabIndex={-1}
              key={option.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              className={classNames(menu.item, styles.option)}
              // Keeps focus in the input.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(option)}
            >
              {option.id === createId ? <Plus aria-hidden /> : option.icon}
              <span>{option.label}</span>
              {option.detail && <span className={styles.detail}>{option.detail}</span>}
            </button>
          ))}
        </div>
      </AriaPopover>
    </>
  );
}
