import { type ReactNode, useRef } from 'react';
import { Button, type ButtonProps } from './Button';
import { useFocusOnMount } from './focus';
import { useOverlays } from './overlays';
import { texts } from './texts';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  /** 440, 640 or 960 px wide. Default medium. */
  readonly size?: 'small' | 'medium' | 'large';
  readonly role?: 'dialog' | 'alertdialog';
}

/** Closes by its button and Esc; not by a press outside, which would lose what was written. */
export function Dialog({ isOpen, ...props }: DialogProps) {
  const parts = useOverlays(isOpen);
  return parts && <parts.DialogWindow {...props} />;
}

/** A button that may have focus when the question comes. */
function AnswerButton({ isFirst, ...props }: ButtonProps & { readonly isFirst: boolean }) {
  const ref = useRef<HTMLButtonElement>(null);
  useFocusOnMount(ref, isFirst);
  return <Button {...props} buttonRef={ref} />;
}

export interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly confirmLabel: string;
  readonly isOpen: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly isDanger?: boolean;
}

/** Asks once more. Closes itself after the answer. */
export function ConfirmDialog({ title, text, confirmLabel, isOpen, onConfirm, onClose, isDanger = false }: ConfirmDialogProps) {
  const t = texts.useT();
  const confirm = (): void => {
    onConfirm();
    onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      role="alertdialog"
      actions={
        <>
          <AnswerButton isFirst={isDanger} onPress={onClose}>{t('cancel')}</AnswerButton>
          <AnswerButton isFirst={!isDanger} variant={isDanger ? 'danger' : 'primary'} onPress={confirm}>{confirmLabel}</AnswerButton>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
