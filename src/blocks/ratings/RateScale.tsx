import { type KeyboardEvent, useRef } from 'react';
import { announce } from '@/ui';
import { SCALE } from './model';
import css from './RateScale.module.css';
import { texts } from './texts';

interface RateScaleProps {
  /** Names the scale for screen readers. */
  readonly label: string;
  /** What is rated, for what is said after a rating. */
  readonly item: string;
  /** 0 = not rated */
  readonly value: number;
  readonly onRate: (value: number) => void;
  /** The aim is an open mark; what is now is filled. */
  readonly field: 'now' | 'aim';
  readonly isReadOnly?: boolean;
}

const KEYS: Readonly<Record<string, (value: number) => number>> = {
  ArrowRight: (value) => Math.min(5, value + 1),
  ArrowUp: (value) => Math.min(5, value + 1),
  ArrowLeft: (value) => Math.max(1, value - 1),
  ArrowDown: (value) => Math.max(1, value - 1),
  Home: () => 1,
  End: () => 5,
  Delete: () => 0,
  Backspace: () => 0,
  0: () => 0,
  ...Object.fromEntries(SCALE.map((step) => [String(step), () => step])),
};

/** One to five in a row. The chosen one pressed again takes the rating away. */
export function RateScale({ label, item, value, onRate, field, isReadOnly = false }: RateScaleProps) {
  const t = texts.useT();
  const group = useRef<HTMLDivElement>(null);
  const rate = (next: number): void => {
    if (isReadOnly || next === value) return;
    onRate(next);
    announce(next === 0 ? t('ratingCleared', { item }) : t('ratedAs', { item, value: next }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.altKey || event.ctrlKey || event.metaKey ? undefined : KEYS[event.key]?.(value);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    rate(next);
    group.current?.querySelector<HTMLElement>(`[data-step="${Math.max(1, next)}"]`)?.focus();
  };
  return (
    <div ref={group} role="radiogroup" aria-label={label} aria-readonly={isReadOnly || undefined} className={css.scale} onKeyDown={onKeyDown} tabIndex={-1}>
      {SCALE.map((step) => (
        <button
          key={step}
          type="button"
          role="radio"
          aria-checked={step === value}
          aria-disabled={isReadOnly || undefined}
          tabIndex={step === Math.max(1, value) ? 0 : -1}
          data-step={step}
          data-field={field}
          data-on={(field === 'now' ? step <= value : step === value) || undefined}
          className={css.step}
          onClick={() => rate(step === value ? 0 : step)}
        >
          {step}
        </button>
      ))}
    </div>
  );
}
