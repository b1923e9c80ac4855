import { X } from 'lucide-react';
import {
  UNSTABLE_Toast as AriaToast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion, Text,
} from 'react-aria-components/Toast';
import { Button, IconButton } from './Button';
import { texts } from './texts';
import styles from './toast.module.css';

export interface ToastMessage {
  readonly text: string;
  /** Usually undo. */
  readonly action?: { readonly label: string; readonly onAction: () => void };
}

const queue = /* @__PURE__ */ new ToastQueue<ToastMessage>({ maxVisibleToasts: 2 });

/** Tells what happened at the foot of the page. Waits while it is pointed at or focused. */
export function toast(message: ToastMessage): void {
  queue.add(message, { timeout: message.action ? 20_000 : 7_000 });
}

/** Takes all messages away, for example when another workbook opens. */
export const clearToasts = (): void => queue.clear();

export function ToastRegion() {
  const t = texts.useT();
  return (
    <AriaToastRegion queue={queue} aria-label={t('notifications')} className={styles.region ?? ''}>
      {({ toast: shown }) => (
        <AriaToast toast={shown} className={styles.toast ?? ''}>
          <ToastContent className={styles.content ?? ''}>
            <Text slot="title">{shown.content.text}</Text>
          </ToastContent>
          {shown.content.action && (
            <Button
              variant="quiet"
              onPress={() => {
                queue.close(shown.key);
                shown.content.action?.onAction();
              }}
            >
              {shown.content.action.label}
            </Button>
          )}
          <IconButton label={t('close')} icon={<X />} onPress={() => queue.close(shown.key)} />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
