import { ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLanguage } from '@/blockkit';
import { Button, ProgressBar } from '@/ui';
import { ActorFigures } from './ActorFigures';
import { factsOf } from './factsOf';
import { type FactActions, FactView } from './FactView';
import css from './StructurePanel.module.css';
import { graphOf, sizeGate, tellingOf } from './telling';
import { texts } from './texts';
import { FACT_PARTS, type Shown, type StepIdea, type StructureActor, type StructureLink } from './types';
import { useReading, useSameGraph } from './useReading';

export interface StructurePanelProps {
  readonly actors: readonly StructureActor[];
  /** The links of the shown picture, wished ones too. */
  readonly links: readonly StructureLink[];
  /** Whether single actors may be named as hubs and go-betweens: false when there are people among them who have not been asked. */
  readonly canShowPeople: boolean;
  /** Points something out on the map; null = nothing any more. */
  readonly onShow: (what: Shown | null) => void;
  readonly onMakeStep: (step: StepIdea) => void;
  readonly namesOf: { readonly sector: (sector: string) => string };
}

/** What the shown picture tells, in words: figures with questions, never verdicts. */
export function StructurePanel({ actors, links, canShowPeople, onShow, onMakeStep, namesOf }: StructurePanelProps): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const titleId = useId();
  const graph = useSameGraph(graphOf({ actors, links }));
  const { measures, reading, hasFailed, retry } = useReading(graph);
  const gate = measures && sizeGate(measures);
  const facts = useMemo(() => {
    if (!measures || gate === 'nothing') return [];
    return factsOf(tellingOf({
      t, language, picture: { actors, links }, graph, measures, reading, isRatios: gate === 'ratios', canName: canShowPeople, sectorName: namesOf.sector,
    }));
  }, [t, language, actors, links, graph, measures, reading, gate, canShowPeople, namesOf]);
  const actions = useShown(graph, onShow, onMakeStep);
  const network = measures?.network;
  const isWorking = gate !== 'nothing' && !reading && !hasFailed;
  return (
    <section className={css.panel} aria-labelledby={titleId}>
      <header>
        <h3 id={titleId} className={css.title}>{t('title')}</h3>
        {network && (
          <p className={css.counts}>
            {t('counts', { actors: t('actors', { count: network.n }), strong: t('strong', { count: network.nStrong }), weak: t('weak', { count: network.nWeak }) })}
          </p>
        )}
        <p className={css.always}>{t('always')}</p>
      </header>
      {gate === 'nothing' && <p className={css.gate}>{t('gate-nothing')} {t('gate-nothing-when')}</p>}
      {gate === 'counts' && <p className={css.gate}>{t('gate-counts')}</p>}
      {FACT_PARTS.map((part) => {
        const own = facts.filter((fact) => fact.part === part);
        return own.length > 0 && (
          <details key={part} className={css.part} open={part === 'main' || part === 'try'}>
            <summary className={css.partTitle}>
              <ChevronRight size={20} strokeWidth={1.6} aria-hidden />
              <h4>{t(`part-${part}`)}</h4>
            </summary>
            <ul className={css.facts}>
              {own.map((fact) => <FactView key={fact.id} fact={fact} actions={actions} hasTitle={fact.id !== 'try'} />)}
            </ul>
          </details>
        );
      })}
      {isWorking && <div className={css.working}><ProgressBar label={t('calculating')} value={null} /></div>}
      {hasFailed && <p className={css.gate}>{t('failed')} <Button variant="quiet" onPress={retry}>{t('again')}</Button></p>}
      {measures && gate !== 'nothing' && <div className={css.figures}><ActorFigures actors={actors} measures={measures} canShowPeople={canShowPeople} /></div>}
      <footer className={css.trust}>
        <h4>{t('trustTitle')}</h4>
        <p>{t('trust')}</p>
      </footer>
    </section>
  );
}

/** What is pointed out: nothing any more once another picture is drawn, or the panel is gone. */
function useShown(graph: unknown, onShow: StructurePanelProps['onShow'], onMakeStep: FactActions['onMakeStep']): FactActions {
  const [shown, setShown] = useState<{ readonly key: string; readonly graph: unknown } | null>(null);
  const latest = useRef(onShow);
  useEffect(() => { latest.current = onShow; }, [onShow]);
  useEffect(() => () => latest.current(null), [graph]);
  return {
    shown: shown && shown.graph === graph ? shown.key : null,
    onShow: (key, what) => {
      setShown(key === null ? null : { key, graph });
      onShow(what);
    },
    onMakeStep,
  };
}
