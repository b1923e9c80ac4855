import { useMemo } from 'react';
import { type BlockPlace, useDocument, WallContext } from '@/blockkit';
import type { BlockKey } from '@/document';
import type { LocalBlock, LocalSection } from '@/template';
import { usePresentation } from '../../room/usePresentation';
import { useServices } from '../../services';
import { blockPlace } from '../../shared/progress';
import { BlockBoundary } from '../../workbook/BlockBoundary';
import { texts } from '../texts';
import styles from './BlockStep.module.css';

interface BlockFaceProps {
  readonly section: LocalSection;
  readonly block: LocalBlock;
  readonly isEditing: boolean;
}

/** What a block knows of the presentation. */
function useWallOf(key: BlockKey) {
  const spot = usePresentation((presentation) => presentation.spot);
  const known = usePresentation(({ knownNotes }) => knownNotes);
  const spotHere = spot?.block === key ? spot.id : null;
  return useMemo(() => ({ spot: spotHere, knownNotes: known && new Set(known) }), [spotHere, known]);
}

/** One block's face for the wall, or its editor. */
export function WallFace({ section, block, isEditing }: BlockFaceProps) {
  const t = texts.useT();
  const { blockSpec } = useServices();
  const place: BlockPlace = useMemo(() => blockPlace(section, block), [section, block]);
  const kind = useDocument((document) => document.answers[place.key]?.kind);
  const wall = useWallOf(place.key);
  if (kind === undefined) return <p>{t('blockMissing')}</p>;
  const spec = blockSpec(kind);
  const Face = isEditing ? (spec.Full ?? spec.Editor) : (spec.Wall ?? spec.Projector);
  return (
    <div className={styles.face} data-block={place.key} data-kind={kind} {...(isEditing ? { 'data-editing': '' } : { 'data-projector': '' })}>
      <BlockBoundary key={`${place.key} ${isEditing}`} blockKey={place.key}>
        <WallContext value={isEditing ? null : wall}>
          <Face block={place} config={block.config} />
        </WallContext>
      </BlockBoundary>
    </div>
  );
}

/** A block's title under the question it answers, and the block. */
export function BlockStep({ section, block, isEditing }: BlockFaceProps) {
  const question = section.question || section.title;
  return (
    <>
      <header className={styles.head}>
        {block.title && <p>{question}</p>}
        <h1>{block.title || question}</h1>
      </header>
      <WallFace section={section} block={block} isEditing={isEditing} />
    </>
  );
}
