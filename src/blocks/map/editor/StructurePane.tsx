import { type ReactNode, useMemo, useState } from 'react';
import { useMakeStep } from '@/blockkit';
import { Segmented } from '@/ui';
import { type Shown, StructurePanel } from '../structure';
import { canShowPeople, structureOf } from '../structureOf';
import { texts } from '../texts';
import { sectorWord } from '../words';
import { ComparePane } from './ComparePane';
import { useMap } from './MapContext';
import css from './MapWorkspace.module.css';
import type { Pictures } from './usePictures';

type Part = 'structure' | 'compare';

/** What the picture tells, and how it differs from others. */
export function StructurePane({ pictures, onShow }: { readonly pictures: Pictures; readonly onShow: (what: Shown | null) => void }): ReactNode {
  const t = texts.useT();
  const { block, content } = useMap();
  const [part, setPart] = useState<Part>('structure');
  const makeStep = useMakeStep(block);
  const structure = useMemo(() => structureOf(content, t), [content, t]);
  const namesOf = useMemo(() => ({ sector: (sector: string) => sectorWord(t, sector === '' ? '' : (sector as 'other')) }), [t]);
  return (
    <div className={css.structure}>
      <Segmented<Part>
        label={t('shownStructure')}
        options={[{ id: 'structure', label: t('shownStructure') }, { id: 'compare', label: t('compare') }]}
        value={part}
        onChange={setPart}
      />
      {part === 'structure'
        ? <StructurePanel {...structure} canShowPeople={canShowPeople(content)} onShow={onShow} onMakeStep={makeStep} namesOf={namesOf} />
        : <ComparePane pictures={pictures} />}
    </div>
  );
}
