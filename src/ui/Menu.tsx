import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover as AriaPopover } from 'react-aria-components/Menu';
import { IconButton } from './Button';
import styles from './Menu.module.css';
import popover from './Popover.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly onAction: () => void;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
}

export interface MenuProps {
  /** Names the menu, and the button when it is the three dots. */
  readonly label: string;
  /** A Button or an IconButton; default three dots. */
  readonly trigger?: ReactNode;
  readonly items: readonly MenuItem[];
  readonly size?: 'normal' | 'small';
}

export function Menu({ label, trigger, items, size = 'normal' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger ?? <IconButton label={label} icon={<Ellipsis />} size={size} />}
      <AriaPopover className={popover.popover ?? ''} offset={6}>
        <AriaMenu aria-label={label} items={items} className={styles.menu ?? ''}>
          {(item: MenuItem) => (
            <AriaMenuItem
              id={item.id}
              textValue={item.label}
              onAction={item.onAction}
              isDisabled={item.isDisabled ?? false}
              className={styles.item ?? ''}
              {...(item.isDanger && { 'data-danger': true })}
            >
              {item.icon}
              <span>{item.label}</span>
            </AriaMenuItem>
          )}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}
