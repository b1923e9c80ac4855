import { PencilLine } from 'lucide-react';
import { useMemo } from 'react';
import { type BlockPlace, useDocument, useLanguage, WallContext } from '@/blockkit';
import type { BlockKey } from '@/document';
import type { LocalBlock, LocalSection } from '@/template';
import { Button } from '@/ui';
import { usePresentation } from '../../room/usePresentation';
import { useServices } from '../../services';
import { ICON } from '../../shared/icon';
import { blockContent, blockPlace } from '../../shared/progress';
import { BlockBoundary } from '../../workbook/BlockBoundary';
import { texts } from '../texts';
import styles from './BlockStep.module.css';

interface BlockFaceProps {
  readonly section: LocalSection;
  readonly block: LocalBlock;
  readonly isEditing: boolean;
  /** Begins editing; without it nothing offers that. */
  readonly onEdit?: () => void;
}

/** Kinds whose faces are words alone: these are set as large as fits. */
const WORDS: ReadonlySet<string> = new Set(['text', 'notes', 'decisions', 'steps', 'table', 'checklist', 'roster', 'themes']);

/** Whether nothing has been written in a block yet. */
function useIsEmpty(section: LocalSection, block: LocalBlock): boolean {
  const { blockSpec } = useServices();
  const language = useLanguage();
  return useDocument((document) => {
    const content = blockContent(section, block, document, language);
    return content !== null && blockSpec(content.state.kind).progress(content) === 0;
  });
}

/** What a block knows of the presentation. */
function useWallOf(key: BlockKey) {
  const spot = usePresentation((presentation) => presentation.spot);
  const known = usePresentation(({ knownNotes }) => knownNotes);
  const spotHere = spot?.block === key ? spot.id : null;
  return useMemo(() => ({ spot: spotHere, knownNotes: known && new Set(known) }), [spotHere, known]);
}

/** One block's face for the wall, or its editor. */
export function WallFace({ section, block, isEditing, onEdit }: BlockFaceProps) {
  const t = texts.useT();
  const { blockSpec } = useServices();
  const place: BlockPlace = useMemo(() => blockPlace(section, block), [section, block]);
  const kind = useDocument((document) => document.answers[place.key]?.kind);
  const wall = useWallOf(place.key);
  const isEmpty = useIsEmpty(section, block);
  if (kind === undefined) return <p>{t('blockMissing')}</p>;
  const spec = blockSpec(kind);
  const Face = isEditing ? (spec.Full ?? spec.Editor) : (spec.Wall ?? spec.Projector);
  return (
    <div className={styles.face} data-block={place.key} {...(isEditing ? { 'data-editing': spec.Full ? 'full' : '' } : { 'data-projector': WORDS.has(kind) ? 'words' : '' })}>
      <BlockBoundary key={`${place.key} ${isEditing}`} blockKey={place.key}>
        <WallContext value={isEditing ? null : wall}>
          <Face block={place} config={block.config} />
        </WallContext>
      </BlockBoundary>
      {isEmpty && !isEditing && !spec.Wall && onEdit && (
        <div className={styles.begin}>
          <Button icon={<PencilLine {...ICON} />} onPress={onEdit}>{t('writeHere')}</Button>
        </div>
      )}
    </div>
  );
}

/** A block's title under the question it answers, and the block. */
export function BlockStep({ section, block, ...rest }: BlockFaceProps) {
  const question = section.question || section.title;
  return (
    <>
      <header className={styles.head}>
        {block.title && <p>{question}</p>}
        <h1>{block.title || question}</h1>
      </header>
      <WallFace section={section} block={block} {...rest} />
    </>
  );
}
