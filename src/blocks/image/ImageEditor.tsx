import { ImagePlus } from 'lucide-react';
import { type ClipboardEvent, type ReactNode, useCallback, useState } from 'react';
import { type BlockFaceProps, useEntryIds, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { type ImageFileError, readImageFile } from '@/lib/imageFile';
import { decodeImage } from '@/lib/imageFileBrowser';
import { announce, DropZone, EmptyState, FileButton } from '@/ui';
import { pictureCommands } from './commands';
import css from './ImageEditor.module.css';
import type { ImageConfig, ImageState, Picture } from './model';
import { PictureItem } from './PictureItem';
import { texts } from './texts';

interface Problem {
  readonly file: string;
  readonly error: ImageFileError | 'too-many';
}

export function ImageEditor({ block, config }: BlockFaceProps<ImageConfig>): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isReading, setReading] = useState(false);
  const ids = useEntryIds(useCallback((document) => (document.answers[block.key] as ImageState | undefined)?.items, [block.key]));
  const room = (config.max ?? Infinity) - ids.length;

  const add = async (files: readonly File[]): Promise<void> => {
    setReading(true);
    const found: Problem[] = [];
    const entries: Omit<Picture, 'pos' | 'del'>[] = [];
    for (const file of files) {
      if (entries.length >= room) {
        found.push({ file: file.name, error: 'too-many' });
        continue;
      }
      const result = await readImageFile(file, decodeImage);
      if (result.ok) entries.push({ id: createId(), ...result.value, caption: '', alt: '' });
      else found.push({ file: file.name, error: result.error });
    }
    if (entries.length > 0) {
      run(pictureCommands.add, { block: block.key, entries });
      announce(t('added', { count: entries.length }));
    }
    setProblems(found);
    setReading(false);
  };

  const onPaste = (event: ClipboardEvent): void => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    void add(files);
  };

  const pick = room > 0 && (
    <FileButton
      label={t(isReading ? 'reading' : 'add')}
      accept="image/*"
      isMultiple={room > 1}
      icon={<ImagePlus size="1.25rem" strokeWidth={1.6} />}
      onFiles={(files) => void add(files)}
    />
  );

  return (
    <DropZone label={t('drop')} onFiles={(files) => void add(files)}>
      {/* A press anywhere inside gives the focus that a paste needs. */}
      <div role="group" aria-label={block.title || t('kind')} tabIndex={-1} className={css.zone} onPaste={onPaste}>
        {ids.length === 0 ? (
          <EmptyState text={t('nothing')}>{pick}</EmptyState>
        ) : (
          <ul className={css.pictures}>
            {ids.map((id, index) => <PictureItem key={id} blockKey={block.key} id={id} index={index} count={ids.length} />)}
          </ul>
        )}
        <div className={css.foot}>
          {ids.length > 0 && pick}
          <p className={css.hint}>{room > 0 ? t('hint') : t('full', { count: config.max ?? 0 })}</p>
        </div>
        <div role="alert">
          {problems.map(({ file, error }, index) => (
            <p key={index} className={css.problem}>{t(`error-${error}`, { file: file || t('pastedFile') })}</p>
          ))}
        </div>
      </div>
    </DropZone>
  );
}
