import { Plus } from 'lucide-react';
import { useState } from 'react';
import { localDay, useDocument } from '@/blockkit';
import type { Id, Workshop } from '@/document';
import { useLanguage } from '@/i18n';
import { Button, Dialog } from '@/ui';
import { runOfDay, workshopNow, workshopsInOrder } from '@/workshop';
import { ICON } from '../shared/icon';
import { usePageTitle } from '../shared/usePageTitle';
import styles from './AgendaView.module.css';
import { DayStrip } from './DayStrip';
import { NextTime } from './NextTime';
import { RunPlanner } from './RunPlanner';
import { texts } from './texts';
import { useAgenda } from './useAgenda';
import { useNow } from './useNow';
import { dayInWords, workshopName } from './words';
import { WorkshopHead } from './WorkshopHead';
import { WorkshopRun } from './WorkshopRun';

/** The workbook's workshops and the run of one's day. */
export function AgendaView() {
  const t = texts.useT();
  const name = useDocument((document) => document.meta.name);
  const workshops = workshopsInOrder(useDocument((document) => document.workshops));
  const [chosen, setChosen] = useState<Id | null>(null);
  const [isPlanning, setPlanning] = useState(false);
  const [today] = useState(() => localDay(new Date()));
  const workshop = workshops.find(({ id }) => id === chosen) ?? workshopNow(workshops, today);
  usePageTitle(t('title'), name);

  const show = (id: Id): void => {
    setChosen(id);
    setPlanning(false);
  };
  return (
    <main id="main" className={styles.agenda}>
      <div className={styles.top}>
        <h1>{t('title')}</h1>
        {workshop && <WorkshopTabs workshops={workshops} shown={workshop.id} onShow={show} onNew={() => setPlanning(true)} />}
      </div>
      {workshop ? (
        <WorkshopDay key={workshop.id} workshop={workshop} workshops={workshops} onShow={show} />
      ) : (
        <>
          <p className={styles.lead}>{t('empty')}</p>
          <RunPlanner onDone={show} />
        </>
      )}
      {isPlanning && (
        <Dialog title={t('planTitle')} isOpen onClose={() => setPlanning(false)} size="large">
          <RunPlanner onDone={show} onCancel={() => setPlanning(false)} />
        </Dialog>
      )}
    </main>
  );
}

interface TabsProps {
  readonly workshops: readonly Workshop[];
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
  readonly onNew: () => void;
}

function WorkshopTabs({ workshops, shown, onShow, onNew }: TabsProps) {
  const t = texts.useT();
  const language = useLanguage();
  return (
    <nav className={styles.tabs} aria-label={t('workshops')}>
      {workshops.length > 1 && workshops.map((one) => (
        <button key={one.id} type="button" aria-current={one.id === shown} onClick={() => onShow(one.id)}>
          <span>{workshopName(t, one)}</span>
          {one.date !== '' && <span>{dayInWords(one.date, language)}</span>}
        </button>
      ))}
      <Button variant="quiet" icon={<Plus {...ICON} />} onPress={onNew}>{t('newWorkshop')}</Button>
    </nav>
  );
}

interface DayProps {
  readonly workshop: Workshop;
  readonly workshops: readonly Workshop[];
  readonly onShow: (id: Id) => void;
}

function WorkshopDay({ workshop, workshops, onShow }: DayProps) {
  const agenda = useAgenda(workshop.id);
  const run = runOfDay(workshop, useNow('minute'));
  return (
    <>
      <DayStrip workshopId={workshop.id} agenda={agenda} isBegun={run.isBegun} />
      <WorkshopHead workshop={workshop} run={run} agenda={agenda} onShow={onShow} />
      <WorkshopRun workshop={workshop} workshops={workshops} run={run} agenda={agenda} />
      <NextTime workshop={workshop} workshops={workshops} words={agenda.words} onShow={onShow} />
    </>
  );
}
