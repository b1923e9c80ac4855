import { X } from 'lucide-react';
import type { RefObject } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem } from 'react-aria-components/Menu';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { IconButton } from './Button';
import { classNames } from './classNames';
import type { DialogProps } from './Dialog';
import dialog from './Dialog.module.css';
import type { MenuItem } from './Menu';
import menu from './Menu.module.css';
import popover from './Popover.module.css';
import { texts } from './texts';

/** What a Dialog shows once it is open. */
export function DialogWindow({ title, onClose, children, actions, size = 'medium', role = 'dialog' }: Omit<DialogProps, 'isOpen'>) {
  const t = texts.useT();
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onClose()} className={dialog.overlay ?? ''}>
      <Modal className={classNames(dialog.modal, dialog[size])}>
        <AriaDialog role={role} className={dialog.dialog ?? ''}>
          <header className={dialog.header}>
            <Heading slot="title" level={2} className={dialog.title ?? ''}>{title}</Heading>
            <IconButton label={t('close')} icon={<X />} onPress={onClose} />
          </header>
          <div className={dialog.body}>{children}</div>
          {actions && <footer className={dialog.footer}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What a Menu shows once it is open. */
export function MenuList({ label, items, button, focus, onClose }: {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly focus: 'first' | 'last';
  readonly onClose: () => void;
}) {
  return (
    <AriaPopover aria-label={label} isOpen triggerRef={button} onOpenChange={(open) => !open && onClose()} className={popover.popover ?? ''} offset={6} trigger="MenuTrigger">
      <AriaMenu aria-label={label} items={items} autoFocus={focus} onClose={onClose} className={menu.menu ?? ''}>
        {(item: MenuItem) => (
          <AriaMenuItem
            id={item.id}
            textValue={item.label}
            onAction={item.onAction}
            isDisabled={item.isDisabled ?? false}
            className={menu.item ?? ''}
            {...(item.isDanger && { 'data-danger': true })}
          >
            {item.icon}
            <span>{item.label}</span>
          </AriaMenuItem>
        )}
      </AriaMenu>
    </AriaPopover>
  );
}
