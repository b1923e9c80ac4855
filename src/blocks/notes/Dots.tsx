import { Minus, Plus } from 'lucide-react';
import { IconButton, VisuallyHidden } from '@/ui';
import css from './Votes.module.css';
import { texts } from './texts';

/** More dots than this are only a number. */
const MOST_DRAWN = 10;

/** Votes as in a workshop: dots, and how many they are. */
export function Dots({ count }: { readonly count: number }) {
  const t = texts.useT();
  if (count === 0) return null;
  return (
    <span className={css.votes}>
      <span aria-hidden="true" className={css.dots}>
        {Array.from({ length: count > MOST_DRAWN ? 1 : count }, (_, index) => <i key={index} />)}
      </span>
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>{t('votes', { count })}</VisuallyHidden>
    </span>
  );
}

interface StepperProps {
  readonly count: number;
  /** What the dots are given to. */
  readonly name: string;
  readonly canAdd?: boolean;
  readonly onChange: (by: 1 | -1) => void;
}

/** Gives and takes back dots. */
export function DotStepper({ count, name, canAdd = true, onChange }: StepperProps) {
  const t = texts.useT();
  return (
    <span className={css.stepper}>
      <IconButton size="small" icon={<Minus />} label={t('takeDot', { name })} isDisabled={count === 0} onPress={() => onChange(-1)} />
      <span className={css.given} aria-hidden="true">{count}</span>
      <IconButton size="small" icon={<Plus />} label={t('giveDot', { name })} isDisabled={!canAdd} onPress={() => onChange(1)} />
    </span>
  );
}
