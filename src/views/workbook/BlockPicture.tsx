import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { type AnyBlockSpec, type BlockPlace, loadFace, useGetDocument } from '@/blockkit';
import { downloadFile } from '@/lib/downloadFile';
import { exportFileName } from '@/lib/exportFileName';
import { toast } from '@/ui';
import styles from './BlockPicture.module.css';
import { texts } from './texts';

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

interface BlockPictureProps {
  readonly spec: AnyBlockSpec;
  readonly place: BlockPlace;
  readonly config: unknown;
  readonly onDone: () => void;
}

/** Draws a block as it looks on the wall, out of sight, and saves that as a picture. */
export function BlockPicture({ spec, place, config, onDone }: BlockPictureProps) {
  const t = texts.useT();
  const getDocument = useGetDocument();
  const ref = useRef<HTMLDivElement>(null);
  const done = useRef(onDone);
  useEffect(() => {
    let isGone = false;
    async function save(): Promise<void> {
      const { elementToPng } = await import('@/export');
      await Promise.all([document.fonts.ready, loadFace(spec.Projector)]);
      // A face that has just come needs a frame to be drawn, and what it lays out another.
      await nextFrame();
      await nextFrame();
      if (isGone || !ref.current) return;
      downloadFile(exportFileName([getDocument().meta.name, place.title], 'png'), await elementToPng(ref.current), 'image/png');
    }
    save().catch((error: unknown) => {
      console.error(error);
      toast({ text: t('pictureFailed') });
    }).finally(() => {
      if (!isGone) done.current();
    });
    return () => {
      isGone = true;
    };
  }, [place, t, spec, getDocument]);
  const { Projector } = spec;
  return createPortal(
    <div className={styles.stage} aria-hidden="true" inert>
      <div ref={ref} className={styles.picture}>
        <p className={styles.title}>{place.title}</p>
        <Projector block={place} config={config} />
      </div>
    </div>,
    document.body,
  );
}
