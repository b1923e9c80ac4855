import type { ReactNode } from 'react';
import { type BlockFaceProps, listEntries, useBlockState } from '@/blockkit';
import css from './ImageProjector.module.css';
import type { ImageConfig, ImageState } from './model';
import { texts } from './texts';

export function ImageProjector({ block }: BlockFaceProps<ImageConfig>): ReactNode {
  const t = texts.useT();
  const pictures = listEntries(useBlockState(block.key, (state: ImageState) => state.items));
  if (pictures.length === 0) return <p className={css.nothing}>{t('nothing')}</p>;
  return (
    <ul className={css.pictures} data-many={pictures.length > 1 || undefined}>
      {pictures.map(({ id, src, alt, caption, width, height }, index) => (
        <li key={id}>
          <figure>
            <img src={src} alt={alt || caption || t('picture', { number: index + 1 })} width={width} height={height} className={css.image} />
            {caption !== '' && <figcaption className={css.caption}>{caption}</figcaption>}
          </figure>
        </li>
      ))}
    </ul>
  );
}
