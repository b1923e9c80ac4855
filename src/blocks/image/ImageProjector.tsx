import type { CSSProperties, ReactNode } from 'react';
import { type BlockFaceProps, listEntries, useBlockState, WallText } from '@/blockkit';
import { EmptyState } from '@/ui';
import css from './ImageProjector.module.css';
import type { ImageConfig, ImageState } from './model';
import { texts } from './texts';

export function ImageProjector({ block }: BlockFaceProps<ImageConfig>): ReactNode {
  const t = texts.useT();
  const pictures = listEntries(useBlockState(block.key, (state: ImageState) => state.items));
  if (pictures.length === 0) {
    return <WallText entries={[]}><EmptyState text={t('nothing')}><p className={css.first}>{t('first')}</p></EmptyState></WallText>;
  }
  return (
    <ul className={css.pictures} data-count={Math.min(3, pictures.length)}>
      {pictures.map(({ id, src, alt, caption, width, height }, index) => (
        <li key={id} data-spot={id}>
          <figure className={css.picture} style={{ '--ratio': width / height } as CSSProperties}>
            <img src={src} alt={alt || caption || t('picture', { number: index + 1 })} width={width} height={height} className={css.image} />
            {caption !== '' && <figcaption className={css.caption}>{caption}</figcaption>}
          </figure>
        </li>
      ))}
    </ul>
  );
}
