import { Checkbox, Segmented, Select } from '@/ui';
import { listPictures } from '../../pictures/listPictures';
import type { ExportFaceProps } from '../types';
import { chosenPicture, type PictureChoices } from './choices';
import styles from './PictureFields.module.css';
import { texts } from './texts';

const ENDINGS = [{ id: 'png', label: 'PNG' }, { id: 'svg', label: 'SVG' }] as const;

/** Which picture, and as what. */
export function PictureFields({ source, choices, onChange }: ExportFaceProps<PictureChoices> & { readonly onChange: (choices: PictureChoices) => void }) {
  const t = texts.useT();
  const pictures = listPictures(source);
  if (pictures.length === 0) return null;
  const isDrawn = chosenPicture(source, choices)?.figure != null;
  return (
    <div className={styles.fields}>
      <Select
        label={t('picture')}
        options={pictures.map(({ id, number, title }) => ({ id, label: `${number} ${title}` }))}
        value={choices.picture}
        onChange={(picture) => onChange({ ...choices, picture })}
      />
      <div className={styles.row}>
        {isDrawn && <Segmented label={t('as')} options={ENDINGS} value={choices.as} onChange={(as) => onChange({ ...choices, as })} />}
        <Checkbox label={t('transparent')} isSelected={choices.isTransparent} onChange={(isTransparent) => onChange({ ...choices, isTransparent })} />
      </div>
      <p className={styles.help}>{t(isDrawn ? `about-${choices.as}` : 'about-wall')}</p>
    </div>
  );
}
