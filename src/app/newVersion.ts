import { toast } from '@/ui';
import { getLanguage } from '@/i18n';
import { texts } from './texts';

/** Offers a newer Kehä; `takeOver` reloads the page. Nothing is reloaded unasked. */
export function offerNewVersion(takeOver: () => void): void {
  const t = texts.translator(getLanguage());
  toast({ text: t('newVersion'), action: { label: t('takeNewVersion'), onAction: takeOver } });
}
