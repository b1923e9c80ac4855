import { type ReactNode, useMemo, useRef, useState } from 'react';
import { takeCalendar, useDocument, useGetDocument, useRun } from '@/blockkit';
import { yearClocks } from '@/export/ics';
import { useLanguage } from '@/i18n';
import type { CalendarFile } from '@/import/ics';
import { createId } from '@/lib/createId';
import { defaultYear, planRows } from '@/plan';
import { Button, ButtonLink, Checkbox, Disclosure, Select, toast, useFocusOnMount } from '@/ui';
import { Notice } from '../../shared/Notice';
import { useOpenWorkbook } from '../../shared/OpenWorkbookContext';
import { routes } from '../../shared/routes';
import { useSections } from '../../shared/sections';
import styles from './CalendarChoice.module.css';
import { compareCalendar } from './compare';
import { EventRows } from './EventRows';
import { LeftOut } from './LeftOut';
import { givenBack, isTakeable, takeOf } from './take';
import { texts } from './texts';

interface CalendarChoiceProps {
  readonly calendar: CalendarFile;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onClose: () => void;
}

/** The year to begin with: the plan's, if the calendar has it, else the next that it has. */
const firstYear = (years: readonly number[], wanted: number): number => years.find((year) => year >= wanted) ?? years.at(-1) ?? wanted;

/** Takes the focus from the button that was pressed, which may be gone. */
function Taken({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useFocusOnMount(ref, true);
  return <div ref={ref} tabIndex={-1}>{children}</div>;
}

/** What a calendar has and the workbook has not, to choose from. */
export function CalendarChoice({ calendar, today, onClose }: CalendarChoiceProps) {
  const t = texts.useT();
  const language = useLanguage();
  const run = useRun();
  const getDocument = useGetDocument();
  const { id: workbookId } = useOpenWorkbook();
  const sections = useSections();
  const document = useDocument((whole) => whole);
  const [year, setYear] = useState(() => firstYear(calendar.years, defaultYear(planRows(getDocument(), today), today)));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  /** What was taken last, in words, and the new events' ids: undone, it is no longer told. */
  const [last, setLast] = useState<{ readonly text: string; readonly ids: readonly string[] } | null>(null);
  const clocks = useMemo(() => yearClocks(sections.filter(({ hidden }) => !hidden), document), [sections, document]);
  const [clockKey, setClockKey] = useState('');
  const [phase, setPhase] = useState('');
  const [withWords, setWithWords] = useState(false);

  const taken = last?.ids.every((id) => document.events[id] && document.events[id].del === undefined) ? last.text : '';

  const ofYear = useMemo(() => calendar.eventsIn(year), [calendar, year]);
  const compared = useMemo(
    () => compareCalendar([...calendar.known, ...ofYear.events], document, workbookId),
    [calendar, ofYear, document, workbookId],
  );
  const clock = clocks.find(({ key }) => key === clockKey) ?? clocks[0];
  const offered = useMemo(() => compared.filter(isTakeable).filter(({ kind }) => kind !== 'new' || clock), [compared, clock]);
  const same = compared.filter(({ kind }) => kind === 'same');
  const picked = offered.filter(({ event }) => chosen.has(event.key));
  const news = compared.filter(({ kind }) => kind === 'new').length;
  const changed = compared.filter(isTakeable).length - news;

  const changeYear = (next: number): void => {
    setYear(next);
    setChosen(new Set());
  };
  const take = (): void => {
    const before = getDocument();
    const args = takeOf(picked, { block: clock?.key ?? '', phase: clock?.phases.some(({ id }) => id === phase) ? phase : '', withWords }, language, createId);
    run(takeCalendar, args);
    const added = args.added.length;
    const others = picked.length - added;
    const text = [
      added > 0 && t('takenNew', { count: added }),
      others > 0 && t(added > 0 ? 'takenChanged' : 'takenChangedOnly', { count: others }),
    ].filter(Boolean).join(', ');
    setLast({ text, ids: args.added.map(({ id }) => id) });
    setChosen(new Set());
    toast({
      text,
      action: {
        label: t('undo'),
        onAction: () => {
          run(takeCalendar, givenBack(args, before, Date.now()));
          setLast(null);
        },
      },
    });
  };

  const links = (
    <>
      {clock && <ButtonLink href={routes.section(workbookId, clock.sectionId)}>{t('toClock')}</ButtonLink>}
      <ButtonLink href={routes.plan(workbookId)}>{t('toPlan')}</ButtonLink>
    </>
  );

  return (
    <div className={styles.choice}>
      {taken !== '' && <Taken key={taken}><Notice tone="note" title={t('doneTitle')} actions={links}>{taken}</Notice></Taken>}
      <div className={styles.head}>
        <p>
          {calendar.name !== '' && <strong>{t('calendar', { name: calendar.name })}</strong>}
          <span>{[t('new', { count: news }), t('changed', { count: changed }), t('same', { count: same.length })].join(' · ')}</span>
        </p>
        {calendar.years.length > 1 && (
          <Select
            label={t('year')} options={calendar.years.map((one) => ({ id: String(one), label: String(one) }))} value={String(year)}
            onChange={(id) => changeYear(Number(id))}
          />
        )}
      </div>
      {!clock && news > 0 && <Notice tone="note" title={t('noClockTitle')}>{t('noClockText')}</Notice>}
      {offered.length === 0 && taken === '' && clock && (
        same.length > 0
          ? <Notice tone="note" title={t('allSame')} actions={links}>{t('allSameText')}</Notice>
          : <p>{t('nothingThisYear', { year })}</p>
      )}
      {offered.length > 0 && (
        <>
          <div className={styles.options}>
            {clocks.length > 1 && (
              <Select label={t('target')} options={clocks.map(({ key, title }) => ({ id: key, label: title }))} value={clock?.key ?? ''} onChange={setClockKey} />
            )}
            {clock && clock.phases.length > 0 && news > 0 && (
              <Select
                label={t('phase')}
                options={[{ id: 'by-date', label: t('phaseByDate') }, ...clock.phases.map(({ id, name }) => ({ id: `phase:${id}`, label: name }))]}
                value={clock.phases.some(({ id }) => id === phase) ? `phase:${phase}` : 'by-date'}
                onChange={(id) => setPhase(id === 'by-date' ? '' : id.slice('phase:'.length))}
              />
            )}
            {news > 0 && <Checkbox label={t('withWords')} description={t('withWordsHelp')} isSelected={withWords} onChange={setWithWords} />}
          </div>
          <EventRows offered={offered} chosen={chosen} onChoose={setChosen} />
          <div className={styles.foot}>
            <span role="status">{t('chosen', { count: picked.length })}</span>
            <Button variant="quiet" onPress={onClose}>{t('close')}</Button>
            <Button variant="primary" isDisabled={picked.length === 0} onPress={take}>
              {picked.length > 0 ? t('takeCount', { count: picked.length }) : t('take')}
            </Button>
          </div>
        </>
      )}
      {same.length > 0 && (
        <Disclosure title={`${t('sameTitle')} (${same.length})`}>
          <ul className={styles.plain}>{same.map(({ event }) => <li key={event.key}>{event.title || t('untitled')}</li>)}</ul>
        </Disclosure>
      )}
      <LeftOut compared={compared} tooOften={ofYear.tooOften} left={calendar.left} />
    </div>
  );
}
