import { Checkbox } from '@/ui';
import { PaperChoiceFields } from '../../paper/PaperChoiceFields';
import type { ExportFaceProps } from '../types';
import type { SlidesChoices } from './choices';
import { texts } from './texts';

/** What goes on slides. */
export function SlidesChoiceFields({ source, choices, onChange }: ExportFaceProps<SlidesChoices> & { readonly onChange: (choices: SlidesChoices) => void }) {
  const t = texts.useT();
  return (
    <div>
      <Checkbox label={t('includeDetails')} isSelected={choices.includeDetails} onChange={(includeDetails) => onChange({ ...choices, includeDetails })} />
      <PaperChoiceFields source={source} choices={choices} onChange={(paper) => onChange({ ...choices, ...paper })} />
    </div>
  );
}
