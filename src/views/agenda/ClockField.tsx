import { type KeyboardEvent, useState } from 'react';
import { useLanguage } from '@/i18n';
import { TextField } from '@/ui';
import { parseClock } from '@/workshop';
import { texts } from './texts';
import { clockInWords } from './words';

interface ClockFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** `HH:MM` or `''` */
  readonly value: string;
  readonly onChange: (clock: string) => void;
  /** May it be left empty? */
  readonly isOptional?: boolean;
  readonly look?: 'box' | 'plain';
}

const STEP = 5;

/** `HH:MM` some minutes later, round the clock. */
function later(clock: string, minutes: number): string {
  const [hours = 0, rest = 0] = clock.split(':').map(Number);
  const at = (hours * 60 + rest + minutes + 1440) % 1440;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

/** A time of day, written as people write it; the arrows up and down take it five minutes further. */
export function ClockField({ value, onChange, isOptional = false, ...props }: ClockFieldProps) {
  const t = texts.useT();
  const language = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const isWrong = draft !== null && !(isOptional && draft.trim() === '') && parseClock(draft) === null;
  const [isLeft, setLeft] = useState(false);

  const commit = (): void => {
    if (draft === null) return;
    const read = isOptional && draft.trim() === '' ? '' : parseClock(draft);
    setLeft(read === null);
    if (read === null) return;
    setDraft(null);
    if (read !== value) onChange(read);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') {
      setDraft(null);
      setLeft(false);
    } else if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && value !== '') {
      event.preventDefault();
      setDraft(null);
      onChange(later(value, event.key === 'ArrowUp' ? STEP : -STEP));
    }
  };
  return (
    <TextField
      {...props}
      value={draft ?? clockInWords(value, language)}
      onChange={setDraft}
      onCommit={commit}
      onKeyDown={onKeyDown}
      maxLength={10}
      error={isWrong && isLeft ? t('clockError') : undefined}
    />
  );
}
