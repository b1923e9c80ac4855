import { usePageTitle } from '../shared/usePageTitle';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { PresentationContext, useOpenPresentation } from '../room/usePresentation';
import { useTimerSound } from '../room/timer';
import { Answered } from './Answered';
import { DeskBar } from './DeskBar';
import styles from './FacilitateView.module.css';
import { Now } from './Now';
import { Overview } from './Overview';
import { PointerPad } from './PointerPad';
import { RawNotes } from './RawNotes';
import { RunNow } from './RunNow';
import { SectionGuide } from './SectionGuide';
import { texts } from './texts';
import { useAnswered } from './useAnswered';
import { useDesk } from './useDesk';
import { useDeskKeys } from './useDeskKeys';
import { DeskTimer } from './DeskTimer';

/** The facilitator's own window beside the wall: what is shown, what comes next, the time, and notes that nobody else sees. */
export function FacilitateView() {
  const store = useOpenPresentation('facilitator');
  return <PresentationContext value={store}><DeskPage /></PresentationContext>;
}

function DeskPage() {
  const t = texts.useT();
  const workbook = useOpenWorkbook();
  const desk = useDesk();
  const answered = useAnswered(desk);
  usePageTitle(t('title'), workbook.record.get().name);
  useTimerSound('facilitator');
  useDeskKeys(desk);
  const { step } = desk;
  const section = desk.words[desk.index]?.place?.section ?? null;

  return (
    <div className={styles.desk}>
      <DeskBar />
      <main id="main" className={styles.columns}>
        <div className={styles.shown}>
          <Now desk={desk} />
          {answered && <Answered {...answered} />}
          {step.type === 'block' && <RawNotes key={step.block} block={step.block} />}
        </div>
        <div className={styles.tools}>
          <DeskTimer people={answered?.people ?? 0} answered={answered?.count ?? 0} section={section} />
          <RunNow desk={desk} />
          {section && <SectionGuide key={section.id} section={section} />}
        </div>
        <div className={styles.steps}>
          <Overview desk={desk} />
          <PointerPad />
        </div>
      </main>
    </div>
  );
}
