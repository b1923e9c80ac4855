import { useDeferredValue, useEffect, useState } from 'react';
import type { LocalFigure } from '@/blockkit';
import { FigureView } from '@/ui';
import { Board } from '../../pictures/Board';
import type { PictureOfWorkbook } from '../../pictures/listPictures';
import type { ExportFaceProps, ExportSource } from '../types';
import { chosenPicture, type PictureChoices } from './choices';
import styles from './PicturePreview.module.css';
import { texts } from './texts';

/** The picture as it will be in the file. */
export function PicturePreview({ source, choices }: ExportFaceProps<PictureChoices>) {
  const t = texts.useT();
  // A large map takes longer to draw than a choice to show: it comes a moment later.
  const picture = useDeferredValue(chosenPicture(source, choices), null);
  if (!picture) return <div className={styles.paper} />;
  return (
    <figure className={styles.paper} data-theme="paper" data-transparent={choices.isTransparent || undefined} aria-label={t('preview')}>
      {picture.figure ? <Drawn draw={picture.figure} /> : <Small picture={picture} source={source} />}
    </figure>
  );
}

function Drawn({ draw }: { readonly draw: NonNullable<PictureOfWorkbook['figure']> }) {
  const [drawn, setDrawn] = useState<{ readonly of: unknown; readonly figure: LocalFigure } | null>(null);
  useEffect(() => {
    let isWanted = true;
    draw().then(
      (figure) => {
        if (isWanted) setDrawn({ of: draw, figure });
      },
      // What cannot be drawn is told when it is saved.
      (error: unknown) => console.warn(error),
    );
    return () => {
      isWanted = false;
    };
  }, [draw]);
  return drawn?.of === draw && <FigureView figure={drawn.figure} className={styles.drawing} />;
}

const Small = ({ picture: { spec, place, config }, source: { document } }: { readonly picture: PictureOfWorkbook; readonly source: ExportSource }) => (
  <div className={styles.window} aria-hidden="true" inert>
    <div className={styles.board}>
      {place.title !== '' && <p className={styles.title}>{place.title}</p>}
      <Board spec={spec} place={place} config={config} document={document} />
    </div>
  </div>
);
