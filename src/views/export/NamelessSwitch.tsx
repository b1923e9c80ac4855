import { Checkbox } from '@/ui';
import { texts } from './texts';

interface NamelessSwitchProps {
  readonly isNameless: boolean;
  readonly onChange: (isNameless: boolean) => void;
  /** Places in free texts where something like a name still stands. */
  readonly left: number;
  /** The file is the workbook itself. */
  readonly isCopy: boolean;
}

/** Leaves the names of people out of whatever is made. */
export function NamelessSwitch({ isNameless, onChange, left, isCopy }: NamelessSwitchProps) {
  const t = texts.useT();
  return (
    <div>
      <Checkbox label={t('nameless')} description={t(isCopy ? 'namelessCopy' : 'namelessAbout')} isSelected={isNameless} onChange={onChange} />
      <p role="status">{isNameless && left > 0 ? t('namesLeft', { count: left }) : ''}</p>
    </div>
  );
}
