import { useEffect } from 'react';
import { toast } from '@/ui';
import { getLanguage } from '@/i18n';
import { keepOffline } from './serviceWorker';
import { texts } from './texts';

/** Keeps the app on the device, and offers a new version when there is one: the reader decides when. */
export function useOfflineCopy(): void {
  useEffect(() => {
    keepOffline((takeOver) => {
      const t = texts.translator(getLanguage());
      toast({ text: t('newVersion'), action: { label: t('takeNewVersion'), onAction: takeOver } });
    });
  }, []);
}
