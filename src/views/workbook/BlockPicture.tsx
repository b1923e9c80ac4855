import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { type AnyBlockSpec, type BlockPlace, loadFace } from '@/blockkit';
import { safeFileName } from '@/lib/safeFileName';
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
  const ref = useRef<HTMLDivElement>(null);
  const done = useRef(onDone);
  useEffect(() => {
    let isGone = false;
    async function save(): Promise<void> {
      const { downloadBytes, elementToPng } = await import('@/export');
      await Promise.all([document.fonts.ready, loadFace(spec.Projector)]);
      // A face that has just come needs a frame to be drawn, and what it lays out another.
      await nextFrame();
      await nextFrame();
      if (isGone || !ref.current) return;
      downloadBytes(safeFileName(place.title, 'png'), await elementToPng(ref.current), 'image/png');
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
  }, [place, t, spec]);
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
