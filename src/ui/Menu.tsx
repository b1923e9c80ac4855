import { Ellipsis } from 'lucide-react';
import { cloneElement, type KeyboardEvent, type ReactElement, type ReactNode, useRef, useState } from 'react';
import { type ButtonProps, IconButton } from './Button';
import styles from './Menu.module.css';
import { useOverlays } from './overlays';

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
  readonly trigger?: ReactElement<Pick<ButtonProps, 'onPress' | 'buttonRef' | 'aria-haspopup' | 'aria-expanded'>>;
  readonly items: readonly MenuItem[];
  readonly size?: 'normal' | 'small';
}

export function Menu({ label, trigger, items, size = 'normal' }: MenuProps) {
  // Which item has focus first: the arrow up opens from the end.
  const [opened, setOpened] = useState<'first' | 'last' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const parts = useOverlays(opened !== null);
  const openByArrow = (event: KeyboardEvent): void => {
    if (opened !== null || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.altKey) return;
    event.preventDefault();
    setOpened(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  return (
    <span className={styles.trigger} onKeyDown={openByArrow} role="presentation">
      {cloneElement(trigger ?? <IconButton label={label} icon={<Ellipsis />} size={size} />, {
        buttonRef: button,
        onPress: () => setOpened('first'),
        'aria-haspopup': 'menu',
        'aria-expanded': opened !== null,
      })}
      {parts && opened && <parts.MenuList label={label} items={items} button={button} focus={opened} onClose={() => setOpened(null)} />}
    </span>
  );
}
