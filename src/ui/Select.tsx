import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton, Label, ListBox, ListBoxItem, Popover as AriaPopover, Select as AriaSelect,
} from 'react-aria-components/Select';
import { classNames } from './classNames';
import field from './Field.module.css';
import menu from './Menu.module.css';
import popover from './Popover.module.css';
import styles from './Select.module.css';
import { VisuallyHidden } from './VisuallyHidden';

export interface SelectOption {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
}

export interface SelectProps<Id extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly (SelectOption & { readonly id: Id })[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
  /** `plain` shows its box only when pointed at or focused. */
  readonly look?: 'box' | 'plain';
  /** Shown on the button instead of the chosen option's icon and label. */
  readonly shown?: ReactNode;
}

/** One of a few. For many, or for free text, see ComboField. */
export function Select<Id extends string>({ label, hideLabel, options, value, onChange, isDisabled = false, look, shown }: SelectProps<Id>) {
  const chosen = options.find(({ id }) => id === value);
  return (
    <AriaSelect
      value={value}
      onChange={(key) => key !== null && onChange(key as Id)}
      isDisabled={isDisabled}
      className={field.field ?? ''}
    >
      <Label className={classNames(field.label, hideLabel && field.bare)}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </Label>
      <AriaButton className={classNames(field.control, look === 'plain' && field.plain, look === 'plain' && styles.quiet, styles.button)}>
        <span className={styles.value}>
          {shown ?? (
            <>
              {chosen?.icon}
              <span>{chosen?.label}</span>
            </>
          )}
        </span>
        <ChevronDown size="1.125rem" strokeWidth={1.6} aria-hidden className={styles.chevron} />
      </AriaButton>
      <AriaPopover className={classNames(popover.popover, styles.popover)} offset={4}>
        <ListBox items={options} className={menu.menu ?? ''}>
          {(option: SelectOption) => (
            <ListBoxItem id={option.id} textValue={option.label} className={menu.item ?? ''}>
              {({ isSelected }) => (
                <>
                  {option.icon}
                  <span>{option.label}</span>
                  {isSelected && <Check aria-hidden className={menu.check} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </AriaPopover>
    </AriaSelect>
  );
}
