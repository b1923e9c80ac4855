import { Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { IconButton } from '@/ui';
import { ICON } from '../shared/icon';
import styles from './AgendaRow.module.css';
import { texts } from './texts';

/** A whole day: nothing in a run takes longer. */
const MOST = 1440;

/** The next longer or shorter length: by one up to five minutes, then by five. */
const longer = (minutes: number): number => Math.min(MOST, minutes < 5 ? minutes + 1 : (Math.floor(minutes / 5) + 1) * 5);
const shorter = (minutes: number): number => Math.max(0, minutes <= 5 ? minutes - 1 : (Math.ceil(minutes / 5) - 1) * 5);

/** Minutes by buttons, arrows or typing. `name` is what takes them. */
export function MinutesField({ name, value, onChange }: { readonly name: string; readonly value: number; readonly onChange: (minutes: number) => void }) {
  const t = texts.useT();
  const [draft, setDraft] = useState<string | null>(null);
  const change = (minutes: number): void => {
    setDraft(null);
    if (minutes !== value) onChange(minutes);
  };
  const commit = (): void => {
    if (draft === null) return;
    const typed = Number.parseInt(draft, 10);
    change(Number.isNaN(typed) ? value : Math.max(0, Math.min(MOST, typed)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') setDraft(null);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      change(event.key === 'ArrowUp' ? longer(value) : shorter(value));
    }
  };
  return (
    <div className={styles.minutes}>
      <IconButton size="small" label={t('shorter', { name })} icon={<Minus {...ICON} />} isDisabled={value === 0} onPress={() => change(shorter(value))} />
      <input
        role="spinbutton"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('length', { name })}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={MOST}
        aria-valuetext={t('minutes', { count: value })}
        value={draft ?? String(value)}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      <span aria-hidden="true">{t('min')}</span>
      <IconButton size="small" label={t('longer', { name })} icon={<Plus {...ICON} />} onPress={() => change(longer(value))} />
    </div>
  );
}
