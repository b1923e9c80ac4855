import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './Button.module.css';
import { classNames } from './classNames';

export type ButtonVariant = 'primary' | 'line' | 'quiet' | 'danger';

export interface ButtonProps {
  /** One primary button per view. Default `line`. */
  readonly variant?: ButtonVariant;
  /** A lucide icon, 1.25 rem. */
  readonly icon?: ReactNode;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly type?: 'button' | 'submit';
  readonly children?: ReactNode;
  readonly 'aria-label'?: string;
  readonly autoFocus?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly 'aria-haspopup'?: 'menu' | 'dialog';
  readonly 'aria-expanded'?: boolean;
}

export function Button({ variant = 'line', icon, children, buttonRef, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(buttonRef && { ref: buttonRef })}
      className={classNames(styles.button, styles[variant], Boolean(icon) && styles.withIcon)}
    >
      {icon}
      {children}
    </AriaButton>
  );
}

export interface ButtonLinkProps {
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  /** Set to download instead of opening: the file's name. */
  readonly download?: string;
  readonly target?: '_blank';
  readonly 'aria-current'?: 'page';
}

/** A link that looks like a button. */
export function ButtonLink({ href, variant = 'line', icon, children, target, ...rest }: ButtonLinkProps) {
  return (
    <a
      {...rest}
      href={href}
      {...(target && { target, rel: 'noopener noreferrer' })}
      className={classNames(styles.button, styles[variant], Boolean(icon) && styles.withIcon)}
    >
      {icon}
      {children}
    </a>
  );
}

export interface IconButtonProps {
  /** Said by screen readers and shown as a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** `small` is 2 rem with a mouse, 2.75 by touch. */
  readonly size?: 'normal' | 'small';
  /** For buttons that stay down; leaves the label as it is. */
  readonly isPressed?: boolean;
  readonly autoFocus?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly 'aria-haspopup'?: 'menu' | 'dialog';
  readonly 'aria-expanded'?: boolean;
}

export function IconButton({ label, icon, size = 'normal', isPressed, buttonRef, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(buttonRef && { ref: buttonRef })}
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      aria-label={label}
      className={classNames(styles.button, styles.iconOnly, size === 'small' && styles.small)}
      render={(props) => <button {...props} title={label} />}
    >
      {icon}
    </AriaButton>
  );
}
