import { blockKey, type BlockKey } from '@/document';
import type { LocalSection } from '@/template';
import { texts } from '../texts';
import { WallFace } from './BlockStep';
import head from './BlockStep.module.css';
import styles from './SummaryStep.module.css';

interface SummaryStepProps {
  readonly section: LocalSection;
  readonly blocks: readonly BlockKey[];
  readonly isEditing: boolean;
  readonly onEdit: () => void;
}

/** What was decided, and who does what first, side by side. */
export function SummaryStep({ section, blocks, ...rest }: SummaryStepProps) {
  const t = texts.useT();
  const shown = section.blocks.filter(({ id }) => blocks.includes(blockKey(section.id, id)));
  return (
    <>
      <header className={head.head}>
        <p>{section.question || section.title}</p>
        <h1>{t('summaryTitle')}</h1>
      </header>
      <div className={styles.sides} data-count={shown.length}>
        {shown.map((block) => (
          <section key={block.id}>
            {block.title && <h2>{block.title}</h2>}
            <WallFace section={section} block={block} {...rest} />
          </section>
        ))}
      </div>
    </>
  );
}
