import { useEffect, useState } from 'react';
import { localDay, useGetDocument } from '@/blockkit';
import type { CalendarFile, CalendarProblem } from '@/import/ics';
import { decodeText } from '@/lib/decodeText';
import { err, type Result } from '@/lib/result';
import { Button, Loading } from '@/ui';
import { Notice } from '../../shared/Notice';
import { useOpenWorkbook } from '../../shared/OpenWorkbookContext';
import type { ImportFlowProps } from '../types';
import { CalendarChoice } from './CalendarChoice';
import { isOwn } from './compare';
import { texts } from './texts';

type Read = Result<CalendarFile, CalendarProblem | 'unreadable'>;

/** Reads a calendar file, shows what is new in it, and takes what was chosen. */
export default function CalendarFlow({ file, onClose }: ImportFlowProps) {
  const t = texts.useT();
  const getDocument = useGetDocument();
  const { id } = useOpenWorkbook();
  const [today] = useState(() => localDay(new Date()));
  const [read, setRead] = useState<Read | null>(null);

  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<Read> => {
      try {
        const [bytes, { readCalendar }] = await Promise.all([file.arrayBuffer(), import('@/import/ics')]);
        return readCalendar(decodeText(new Uint8Array(bytes)), Number(today.slice(0, 4)), isOwn(getDocument(), id));
      } catch (error) {
        console.warn(error);
        return err('unreadable');
      }
    };
    void load().then((result) => !isGone && setRead(result));
    return () => {
      isGone = true;
    };
  }, [file, getDocument, id, today]);

  if (!read) return <Loading />;
  if (!read.ok) {
    return (
      <Notice tone="problem" title={t(`problem-${read.error}`)} actions={<Button onPress={onClose}>{t('close')}</Button>}>
        {t(`problemText-${read.error}`)}
      </Notice>
    );
  }
  return <CalendarChoice calendar={read.value} today={today} onClose={onClose} />;
}
