import { StepWall, useDocument, useLanguage } from '@/blockkit';
import { listEntries, type Step, type WorkbookDocument } from '@/document';
import { useServices } from '../../services';
import { blockContent } from '../../shared/progress';
import { useSections, type WorkbookSection } from '../../shared/sections';
import { SectionMark } from '@/ui';
import { texts } from '../texts';
import { WallFace } from './BlockStep';
import head from './BlockStep.module.css';
import styles from './EndStep.module.css';

const isWritten = ({ title }: Step): boolean => title.trim() !== '';

const stepsOf = (document: WorkbookDocument, section: string): readonly Step[] =>
  listEntries(document.steps).filter((step) => isWritten(step) && step.block.startsWith(`${section}.`));

/** Everything that was decided and promised, by section. */
export function EndStep() {
  const t = texts.useT();
  const language = useLanguage();
  const { blockSpec } = useServices();
  const document = useDocument((whole) => whole);
  const rows = useSections().filter(({ hidden }) => !hidden).map((place) => {
    const decisions = place.section.blocks.filter(({ kind }) => kind === 'decisions').map((block) => {
      const content = blockContent(place.section, block, document, language);
      return { block, count: content ? blockSpec(content.state.kind).searchTexts(content).length : 0 };
    }).filter(({ count }) => count > 0);
    return { place, decisions, steps: stepsOf(document, place.id) };
  }).filter(({ decisions, steps }) => decisions.length + steps.length > 0);
  const decided = rows.flatMap(({ decisions }) => decisions).reduce((sum, { count }) => sum + count, 0);
  const promised = rows.reduce((sum, { steps }) => sum + steps.length, 0);
  return (
    <>
      <header className={head.head}>
        <h1>{t('endTitle')}</h1>
        <p className={styles.counts}>{t('decided', { count: decided })}, {t('promised', { count: promised })}</p>
      </header>
      {rows.map(({ place, decisions, steps }) => <Row key={place.id} place={place} blocks={decisions.map(({ block }) => block)} steps={steps} />)}
    </>
  );
}

interface RowProps {
  readonly place: WorkbookSection;
  readonly blocks: WorkbookSection['section']['blocks'];
  readonly steps: readonly Step[];
}

function Row({ place, blocks, steps }: RowProps) {
  const t = texts.useT();
  return (
    <section className={styles.row}>
      <h2><SectionMark number={place.number} size="small" />{place.section.title}</h2>
      <div className={styles.sides} data-both={(blocks.length > 0 && steps.length > 0) || undefined}>
        {blocks.map((block) => <WallFace key={block.id} section={place.section} block={block} isEditing={false} />)}
        {steps.length > 0 && <div className={styles.steps}><StepWall steps={steps} label={t('stepsOf', { title: place.section.title })} /></div>}
      </div>
    </section>
  );
}
