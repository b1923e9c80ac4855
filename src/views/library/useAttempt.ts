import { toast } from '@/ui';
import { texts } from './texts';

/** Does something that may fail because of the storage; a failure is told, not thrown. */
export function useAttempt(): (action: () => Promise<void>) => void {
  const t = texts.useT();
  return (action) => {
    action().catch((error: unknown) => {
      console.error(error);
      toast({ text: t('failed') });
    });
  };
}
