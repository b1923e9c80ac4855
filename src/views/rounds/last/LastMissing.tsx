import { Notice } from '../../shared/Notice';
import { texts } from '../texts';
import { useLastRound } from './lastRound';

/** Says so when the round before is not on this machine. */
export function LastMissing() {
  const t = texts.useT();
  return useLastRound() === 'missing' ? <Notice tone="note">{t('lastMissing')}</Notice> : null;
}
