import { useId, useRef, useState } from 'react';
import { type BlockFaceProps, useBlockState } from '@/blockkit';
import { Segmented, StatusIcon, useWidth } from '@/ui';
import css from './CycleEditor.module.css';
import { CycleRing } from './CycleRing';
import { PAGE, SMALL } from './drawCycle';
import { allStages, type CycleConfig, type CycleState, HUB } from './model';
import { StagePanel } from './StagePanel';
import { texts } from './texts';

/** Narrower than this the ring is small, without names, and the stages follow it. Sixteenths of a rem. */
const NARROW = 560;

/** The ring to choose a stage from, and the chosen stage's question with its answers; or all the stages one after another. */
export function CycleEditor({ block, config }: BlockFaceProps<CycleConfig>) {
  const t = texts.useT();
  const state = useBlockState<CycleState, CycleState>(block.key, (all) => all);
  const stages = allStages(config);
  const [chosenId, choose] = useState(() => state.current || (stages[0]?.id ?? ''));
  const chosen = stages.find(({ id }) => id === chosenId) ?? stages[0];
  const [view, setView] = useState<'one' | 'all'>('one');
  const root = useRef<HTMLDivElement>(null);
  const isNarrow = useWidth(root, 700) < NARROW;
  const showsAll = isNarrow || view === 'all';
  const base = useId();
  const idOf = (part: 'tab' | 'stage', stage: string): string => `${base}-${part}-${stage}`;

  const goTo = (stage: string): void => {
    const element = document.getElementById(idOf('stage', stage));
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  };

  return (
    <div ref={root} className={css.cycle}>
      {!isNarrow && (
        <div className={css.bar}>
          <Segmented
            label={t('view')}
            options={[{ id: 'one', label: t('viewOne') }, { id: 'all', label: t('viewAll') }]}
            value={view}
            onChange={setView}
          />
        </div>
      )}
      <CycleRing
        config={config}
        state={state}
        measure={isNarrow ? SMALL : PAGE}
        label={block.title || t('stages')}
        mode={showsAll ? 'links' : 'tabs'}
        chosen={chosen?.id ?? ''}
        tabId={(stage) => idOf('tab', stage)}
        panelId={`${base}-panel`}
        onChoose={showsAll ? goTo : choose}
      />
      {!showsAll && chosen && (
        <div key={chosen.id} role="tabpanel" id={`${base}-panel`} aria-labelledby={idOf('tab', chosen.id)} className={css.panel}>
          <StagePanel block={block} stage={chosen} level={3} />
        </div>
      )}
      {showsAll && stages.map((stage, index) => (
        <section key={stage.id} id={idOf('stage', stage.id)} aria-labelledby={idOf('tab', stage.id)} tabIndex={-1} className={css.panel}>
          <h3 id={idOf('tab', stage.id)} className={css.stage}>
            {stage.id !== HUB && <StatusIcon status={state.stages[stage.id]?.status ?? 'open'} />}
            {stage.id === HUB ? stage.label : `${index + 1} ${stage.label}`}
          </h3>
          <StagePanel block={block} stage={stage} level={4} />
        </section>
      ))}
    </div>
  );
}
