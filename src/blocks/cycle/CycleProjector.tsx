import { useMemo } from 'react';
import { type BlockFaceProps, useBlockState } from '@/blockkit';
import { FigureView } from '@/ui';
import css from './CycleProjector.module.css';
import { drawCycle } from './drawCycle';
import { allStages, type CycleConfig, type CycleState, HUB, writtenAnswers } from './model';
import { texts } from './texts';
import { altOf } from './words';

export function CycleProjector({ block, config }: BlockFaceProps<CycleConfig>) {
  const t = texts.useT();
  const state = useBlockState<CycleState, CycleState>(block.key, (all) => all);
  const figure = useMemo(() => drawCycle(config, state, altOf(config, state, t)), [config, state, t]);
  return (
    <div className={css.wall}>
      <FigureView figure={figure} className={css.figure} />
      <dl className={css.answers}>
        {allStages(config).map(({ id, label, question }, index) => {
          const answers = writtenAnswers(state, id);
          return (
            <div key={id} className={css.stage}>
              <dt>
                <b>{id === HUB ? label : `${index + 1} ${label}`}</b>
                <span className={css.question}>{question}</span>
              </dt>
              {answers.map((answer) => <dd key={answer.id}>{answer.text}</dd>)}
              {answers.length === 0 && <dd className={css.nothing}>{t('nothing')}</dd>}
            </div>
          );
        })}
      </dl>
    </div>
  );
}
