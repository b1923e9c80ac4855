import { ImagePlus, X } from 'lucide-react';
import { FileButton, IconButton, TextField } from '@/ui';
import { ICON } from './icon';
import styles from './LogoList.module.css';
import { texts } from './texts';
import { IMAGE_TYPES, useImagePicker } from './useImagePicker';

interface LogoListProps {
  readonly logos: readonly { readonly id: string; readonly src: string; readonly alt: string }[];
  readonly onAdd: (src: string, alt: string) => void;
  readonly onEdit: (id: string, alt: string) => void;
  readonly onRemove: (id: string) => void;
}

/** Logos of those who take part, each with its words. */
export function LogoList({ logos, onAdd, onEdit, onRemove }: LogoListProps) {
  const t = texts.useT();
  const pick = useImagePicker(onAdd);
  return (
    <div className={styles.logos}>
      {logos.length > 0 && (
        <ul>
          {logos.map(({ id, src, alt }) => (
            <li key={id}>
              <img src={src} alt={alt} />
              <TextField label={t('logoAlt')} value={alt} onChange={(text) => onEdit(id, text)} />
              <IconButton label={t('logoRemove', { name: alt })} icon={<X {...ICON} />} onPress={() => onRemove(id)} />
            </li>
          ))}
        </ul>
      )}
      <FileButton label={t('logoAdd')} accept={IMAGE_TYPES} icon={<ImagePlus {...ICON} />} variant="line" onFiles={(files) => void pick([...files])} />
    </div>
  );
}
