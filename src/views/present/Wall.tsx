import { useCallback, useEffect, useRef, useState } from 'react';
import { SectionDecisionsContext, SectionStepsContext, SectionTitlesContext, useDocument } from '@/blockkit';
import { announce, Logo, SectionMark } from '@/ui';
import { Attention, type AttentionTool } from '../room/attention';
import { useTimerSound } from '../room/timer';
import { usePresentation, usePresentationStore } from '../room/usePresentation';
import { useWallStep, useWallSteps } from '../room/useWallSteps';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { goTo, routes } from '../shared/routes';
import { useSections } from '../shared/sections';
import { texts as sharedTexts } from '../shared/texts';
import { usePageTitle } from '../shared/usePageTitle';
import { decisionsKeyOf } from '../workbook/decisionsKeyOf';
import { stepsKeyOf } from '../workbook/stepsKeyOf';
import { useSectionTitles } from '../workbook/useSectionTitles';
import { Blank } from './Blank';
import { isFullScreen, toggleFullScreen, useFullScreen } from './fullScreen';
import { stepOfNumber } from './jump';
import { KeysHelp } from './KeysHelp';
import type { WallAction } from './keys';
import { Overview } from './Overview';
import { Stage } from './Stage';
import { useAskedStep } from './stepAddress';
import { useStepNames } from './stepNames';
import { StepView } from './StepView';
import { texts } from './texts';
import { useAnswered } from './useAnswered';
import { useClock } from './useClock';
import { useFit } from './useFit';
import { useRest } from './useRest';
import { useSideColumn } from './useSideColumn';
import { useStageScroll } from './useStageScroll';
import { useTouch } from './useTouch';
import { useWakeLock } from './useWakeLock';
import { useWallKeys } from './useWallKeys';
import { useWallScreen } from './useWallScreen';
import styles from './Wall.module.css';
import { WallBar } from './WallBar';
import { WallSide } from './WallSide';

/** What lies over the step in this window alone. */
type Cover = 'overview' | 'help' | null;

export function Wall() {
  const t = texts.useT();
  const shared = sharedTexts.useT();
  const workbook = useOpenWorkbook();
  const store = usePresentationStore();
  const sections = useSections();
  const titles = useSectionTitles();
  const steps = useWallSteps();
  const { step, index } = useWallStep(steps);
  const names = useStepNames(steps);
  const blank = usePresentation((presentation) => presentation.blank);
  const network = useDocument(({ meta }) => meta.name) || shared('untitled');
  const [editing, setEditing] = useState<string | null>(null);
  const [cover, setCover] = useState<Cover>(null);
  const [typed, setTyped] = useState('');
  const [tool, setTool] = useState<AttentionTool>(null);
  const stage = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const isEditing = editing === step.id;
  const name = names.get(step.id);
  const place = name?.place;
  const scroll = useStageScroll(scroller, `${step.id} ${isEditing}`);
  useFit(scroller, `${step.id} ${isEditing}`);
  const clock = useClock(place?.section);
  const side = useSideColumn();
  const answered = useAnswered(step, place?.section);
  const timer = usePresentation((presentation) => presentation.timer);
  const hasSide = timer !== null && side.isOpen;
  const isResting = useRest();
  const { theme, toggleTheme } = useWallScreen();
  const isFull = useFullScreen();
  useWakeLock();
  useTimerSound('wall');
  useAskedStep(store);
  usePageTitle([place?.section.title, name?.title].filter(Boolean).join(': '), network);

  const spoken = `${index + 1} / ${steps.length}, ${place ? `${place.section.title}: ` : ''}${name?.title ?? ''}`;
  const said = useRef(spoken);
  useEffect(() => {
    if (said.current !== spoken) announce(spoken);
    said.current = spoken;
  }, [spoken]);

  const go = useCallback((id: string | undefined) => {
    setCover(null);
    setTyped('');
    setTool(null);
    if (id !== undefined) store.change({ step: id, blank: '' });
  }, [store]);

  const toNeighbour = useCallback((way: 'next' | 'back') => go(steps[index + (way === 'next' ? 1 : -1)]?.id), [go, steps, index]);
  const turn = useCallback((way: 'next' | 'back') => {
    if (store.get().blank !== '') store.change({ blank: '' });
    else if (cover) setCover(null);
    else if (!scroll.page(way)) toNeighbour(way);
  }, [store, cover, scroll, toNeighbour]);

  const jump = useCallback((number: number) => {
    const found = stepOfNumber(number, steps, sections);
    if (found) go(found.id);
    else announce(t('noSection', { number }));
    setTyped('');
  }, [steps, sections, go, t]);

  const leave = useCallback(() => {
    if (isEditing) setEditing(null);
    else if (cover) setCover(null);
    else if (store.get().blank !== '') store.change({ blank: '' });
    else if (!isFullScreen()) goTo(place ? routes.section(workbook.id, place.id) : routes.workbook(workbook.id));
  }, [isEditing, cover, store, place, workbook.id]);

  const act = useCallback((action: WallAction) => {
    const toggleBlank = (colour: 'dark' | 'light') => store.change({ blank: store.get().blank === colour ? '' : colour });
    const actions: Record<WallAction, () => void> = {
      next: () => turn('next'),
      back: () => turn('back'),
      first: () => go(steps[0]?.id),
      last: () => go(steps.at(-1)?.id),
      overview: () => setCover((now) => (now === 'overview' ? null : 'overview')),
      help: () => setCover('help'),
      edit: () => setEditing((now) => (now === step.id ? null : step.id)),
      clock: clock.toggle,
      addMinute: clock.addMinute,
      spot: () => setTool((now) => (now === 'spot' ? null : 'spot')),
      pointer: () => setTool((now) => (now === 'pointer' ? null : 'pointer')),
      dark: () => toggleBlank('dark'),
      light: () => toggleBlank('light'),
      side: side.toggle,
      fullScreen: toggleFullScreen,
      theme: toggleTheme,
      leave,
    };
    actions[action]();
  }, [store, turn, go, steps, step.id, clock, side.toggle, toggleTheme, leave]);

  useWallKeys({ act, typed, onType: setTyped, onJump: jump });
  // A finger scrolls by itself: sideways it always means the next step.
  useTouch(stage, !isEditing && cover === null, toNeighbour);
  const edit = useCallback(() => setEditing(step.id), [step.id]);
  const endTool = useCallback(() => setTool(null), []);

  return (
    <SectionTitlesContext value={titles}>
      <main id="main" className={styles.wall} data-resting={isResting || undefined}>
        <div className={styles.top}>
          {place && <SectionMark number={place.number} />}
          <p className={styles.section}>{place?.section.title}</p>
          {step.type !== 'cover' && <p className={styles.network}><Logo size={24} />{network}</p>}
        </div>
        <div className={styles.middle}>
          <div className={styles.step} ref={stage} {...(cover === 'overview' && { inert: true, 'data-under': '' })}>
            <Stage stepId={step.id} label={place?.section.title ?? name?.title ?? ''} scroller={scroller} scroll={scroll}>
              <SectionDecisionsContext value={place ? decisionsKeyOf(place.section) : null}>
                <SectionStepsContext value={place ? stepsKeyOf(place.section) : null}>
                  <StepView step={step} section={place?.section} isEditing={isEditing} onEdit={edit} />
                </SectionStepsContext>
              </SectionDecisionsContext>
            </Stage>
            <Attention stage={stage} tool={tool} onToolEnd={endTool} />
          </div>
          {hasSide && <WallSide answered={answered} />}
          {cover === 'overview' && <Overview steps={steps} names={names} current={step.id} typed={typed} onGo={go} />}
        </div>
        <WallBar
          act={act}
          isEditing={isEditing}
          isFull={isFull}
          theme={theme}
          position={t('position', { at: index + 1, count: steps.length })}
          typed={typed}
          foldedTimer={side.isOpen ? null : timer}
          answered={hasSide ? null : answered}
        />
        {blank !== '' && <Blank colour={blank} onEnd={() => store.change({ blank: '' })} />}
        <KeysHelp isOpen={cover === 'help'} onClose={() => setCover(null)} />
      </main>
    </SectionTitlesContext>
  );
}
