import { Play } from 'lucide-react';
import { useCallback } from 'react';
import { useDocument, useRun } from '@/blockkit';
import { type AgendaItem, listEntries, localDay, updateAgendaItems } from '@/document';
import { formatDay, formatTime, useLanguage } from '@/i18n';
import { Button, ButtonLink, Select } from '@/ui';
import { type RunRow, startRow } from '@/workshop';
import { texts as agendaTexts } from '../agenda/texts';
import { lengthInWords, useRowWords } from '../agenda/words';
import { usePresentationStore } from '../room/usePresentation';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import styles from './RunNow.module.css';
import { texts } from './texts';
import type { Desk } from './useDesk';
import { type FollowedRun, useFollowedRun } from './useFollowedRun';

/** The run of the day: what goes on, what is next, early or late; and which workshop is followed. */
export function RunNow({ desk }: { readonly desk: Desk }) {
  const t = texts.useT();
  const language = useLanguage();
  const { id } = useOpenWorkbook();
  const store = usePresentationStore();
  const workshops = listEntries(useDocument((document) => document.workshops));
  const followed = useFollowedRun();
  const options = [
    { id: '', label: t('allSections') },
    ...workshops.map(({ id: key, title, date }) => ({
      id: key, label: [title.trim() || t('workshop'), ...(date ? [formatDay(date, language)] : [])].join(' · '),
    })),
  ];
  return (
    <section className={styles.run} aria-labelledby="run">
      <div className={styles.head}>
        <h2 id="run">{t('run')}</h2>
        <ButtonLink variant="quiet" href={routes.agenda(id)}>{t(workshops.length === 0 ? 'makeRun' : 'toRun')}</ButtonLink>
      </div>
      {workshops.length > 0 && (
        <Select label={t('follow')} hideLabel options={options} value={followed?.workshop.id ?? ''} onChange={(workshop) => store.change({ workshop })} />
      )}
      {followed && <Rows followed={followed} desk={desk} />}
    </section>
  );
}

/** Where the wall shows a row's section, or the row itself; -1 when nowhere. */
const stepOf = ({ steps }: Desk, { id, section }: AgendaItem): number =>
  steps.findIndex((step) => step.id === `pause/${id}` || (section !== '' && 'section' in step && step.section === section));

function Rows({ followed: { workshop, run, now }, desk }: { followed: FollowedRun; desk: Desk }) {
  const t = texts.useT();
  const language = useLanguage();
  const command = useRun();
  const { name: nameOf } = useRowWords();
  const { current, next, isBegun, isEnded, deltaMinutes: delta } = run;
  const rows = [...(current ? [{ row: current, word: t('runNow') }] : []), ...(next ? [{ row: next, word: t('runNext') }] : [])];
  const begin = useCallback(({ item }: RunRow): void => {
    command(updateAgendaItems, { workshop: workshop.id, changes: startRow(run, item.id, Date.now()) });
    const to = stepOf(desk, item);
    if (to >= 0) desk.goTo(to);
  }, [command, workshop.id, run, desk]);
  const agenda = agendaTexts.useT();
  const length = lengthInWords(agenda, Math.abs(delta));
  const isOtherDay = workshop.date !== '' && workshop.date !== localDay(new Date(now));
  const pace = isEnded ? t('runEnded')
    : isOtherDay ? t('otherDay', { day: formatDay(workshop.date, language) })
    : !isBegun ? t('runWaits') : delta > 0 ? agenda('late', { length }) : delta < 0 ? agenda('early', { length }) : agenda('onTime');
  return (
    <>
      <p className={styles.pace} data-late={(isBegun && !isEnded && !isOtherDay && delta > 0) || undefined}>{pace}</p>
      <ul>
        {rows.map(({ row, word }) => (
          <li key={row.item.id} className={styles.row}>
            <p>
              <span className={styles.word}>{word}</span>
              <b>{nameOf(row.item)}</b>
              <time>{t('fromTo', { from: formatTime(row.projectedStart, language), to: formatTime(row.projectedEnd, language) })}</time>
              {row.item.note.trim() !== '' && <span className={styles.note}>{row.item.note}</span>}
            </p>
            {row === next && (
              <Button icon={<Play {...ICON} />} aria-label={t('beginRow', { name: nameOf(row.item) })} onPress={() => begin(row)}>{t('begin')}</Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
