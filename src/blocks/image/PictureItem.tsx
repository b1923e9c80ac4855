import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { type BlockKey, type Id, useBlockState, useRun } from '@/blockkit';
import { Menu, TextArea, toast } from '@/ui';
import { pictureCommands } from './commands';
import css from './ImageEditor.module.css';
import type { ImageState } from './model';
import { texts } from './texts';

const ICON = { size: '1.25rem', strokeWidth: 1.6 };

interface Props {
  readonly blockKey: BlockKey;
  readonly id: Id;
  readonly index: number;
  readonly count: number;
}

export const PictureItem = memo(function PictureItem({ blockKey, id, index, count }: Props): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const picture = useBlockState(blockKey, (state: ImageState) => state.items[id]);
  if (!picture) return null;
  const place = { block: blockKey, id };
  const name = picture.caption || t('picture', { number: index + 1 });
  const remove = (): void => {
    run(pictureCommands.remove, { ...place, now: Date.now() });
    toast({ text: t('removed'), action: { label: t('restore'), onAction: () => run(pictureCommands.restore, place) } });
  };
  return (
    <li className={css.picture}>
      <img src={picture.src} alt={picture.alt || name} width={picture.width} height={picture.height} className={css.image} />
      <div className={css.head}>
        <TextArea
          look="plain"
          label={t('caption')}
          value={picture.caption}
          placeholder={t('captionPlaceholder')}
          onChange={(caption) => run(pictureCommands.edit, { ...place, changes: { caption } })}
        />
        <Menu
          size="small"
          label={t('actions', { name })}
          items={[
            { id: 'back', label: t('moveBack'), icon: <ArrowLeft {...ICON} />, isDisabled: index === 0, onAction: () => run(pictureCommands.move, { ...place, index: index - 1 }) },
            { id: 'forward', label: t('moveForward'), icon: <ArrowRight {...ICON} />, isDisabled: index === count - 1, onAction: () => run(pictureCommands.move, { ...place, index: index + 1 }) },
            { id: 'remove', label: t('remove'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: remove },
          ]}
        />
      </div>
      <TextArea
        look="plain"
        label={t('alt')}
        value={picture.alt}
        placeholder={t('altPlaceholder')}
        onChange={(alt) => run(pictureCommands.edit, { ...place, changes: { alt } })}
      />
      {picture.alt.trim() === '' && <p className={css.missing}>{t('altMissing')}</p>}
    </li>
  );
});
