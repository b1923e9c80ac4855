import { type ReactNode, useState } from 'react';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import styles from './Popover.module.css';

export interface PopoverProps {
  /** A Button or an IconButton. */
  readonly trigger: ReactNode;
  /** Names the popover. */
  readonly label: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly onOpenChange?: (isOpen: boolean) => void;
}

/** A small dialog beside its button; a press outside or Esc closes it. */
export function Popover({ trigger, label, children, onOpenChange }: PopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const change = (open: boolean): void => {
    setOpen(open);
    onOpenChange?.(open);
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={change}>
      {trigger}
      <AriaPopover className={styles.popover ?? ''} offset={6}>
        <AriaDialog aria-label={label} className={styles.dialog ?? ''}>
          {typeof children === 'function' ? children(() => change(false)) : children}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
