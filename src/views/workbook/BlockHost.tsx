import { memo, useId, useMemo } from 'react';
import { useDocument } from '@/blockkit';
import type { LocalBlock, LocalSection } from '@/template';
import { useServices } from '../services';
import { blockPlace } from '../shared/progress';
import { BlockBoundary } from './BlockBoundary';
import styles from './BlockHost.module.css';
import { texts } from './texts';

interface BlockHostProps {
  readonly section: LocalSection;
  readonly block: LocalBlock;
}

/** One block of a section: its title, its help and the editor of its kind. */
export const BlockHost = memo(function BlockHost({ section, block }: BlockHostProps) {
  const t = texts.useT();
  const { blockSpec } = useServices();
  const place = useMemo(() => blockPlace(section, block), [section, block]);
  const kind = useDocument((document) => document.answers[place.key]?.kind);
  const titleId = useId();
  const Editor = kind === undefined ? null : blockSpec(kind).Editor;
  return (
    <section className={styles.block} {...(place.title && { 'aria-labelledby': titleId })}>
      {place.title && <h2 className={styles.title} id={titleId}>{place.title}</h2>}
      {place.help && <p className={styles.help}>{place.help}</p>}
      {Editor ? (
        <BlockBoundary blockKey={place.key}>
          <Editor block={place} config={block.config} />
        </BlockBoundary>
      ) : (
        <p className={styles.help}>{t('blockMissing')}</p>
      )}
    </section>
  );
});
