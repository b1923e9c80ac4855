import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  readonly text: string;
  /** A Button: something that takes focus. */
  readonly children: ReactNode;
}

/** A few more words about a button. Never the only place of anything that must be known. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <AriaTooltip offset={8} className={styles.tooltip ?? ''}>{text}</AriaTooltip>
    </TooltipTrigger>
  );
}
