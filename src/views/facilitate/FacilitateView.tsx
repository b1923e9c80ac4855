import { useAnswered } from '../present/useAnswered';
import { PresentationContext, useOpenPresentation } from '../room/usePresentation';
import { useTimerSound } from '../room/timer';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { usePageTitle } from '../shared/usePageTitle';
import { Answered } from './Answered';
import { DeskBar } from './DeskBar';
import { DeskTimer } from './DeskTimer';
import styles from './FacilitateView.module.css';
import { Now } from './Now';
import { Overview } from './Overview';
import { OwnNote } from './OwnNote';
import { PointerPad } from './PointerPad';
import { RawNotes } from './RawNotes';
import { RunNow } from './RunNow';
import { SectionGuide } from './SectionGuide';
import { texts } from './texts';
import { useDesk } from './useDesk';
import { useDeskKeys } from './useDeskKeys';

/** The facilitator's own window beside the wall: what is shown, what comes next, the time, and notes that nobody else sees. */
export function FacilitateView() {
  const store = useOpenPresentation('facilitator');
  return <PresentationContext value={store}><DeskPage /></PresentationContext>;
}

function DeskPage() {
  const t = texts.useT();
  const workbook = useOpenWorkbook();
  const desk = useDesk();
  const { step, section } = desk;
  const { people, count } = useAnswered(step, section ?? undefined);
  const typed = useDeskKeys(desk);
  usePageTitle(t('title'), workbook.record.get().name);
  useTimerSound('facilitator');

  return (
    <div className={styles.desk}>
      <DeskBar />
      <main id="main" className={styles.columns}>
        <Now desk={desk} typed={typed} />
        <div className={styles.tools}>
          <DeskTimer section={section} people={count === null ? 0 : people} answered={count ?? 0} />
          <RunNow desk={desk} />
          {section && <SectionGuide key={section.id} section={section} />}
        </div>
        <div className={styles.group}>
          {section && <OwnNote key={section.id} section={section.id} />}
          {section && count !== null && <Answered step={step} section={section} count={count} people={people} />}
          {step.type === 'block' && <RawNotes key={step.block} block={step.block} />}
        </div>
        <div className={styles.steps}>
          <Overview desk={desk} />
          <PointerPad />
        </div>
      </main>
    </div>
  );
}
