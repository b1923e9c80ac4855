import { memo, type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
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

const Panel = memo(StructurePanel);

type Part = 'structure' | 'compare';

/** What the picture tells, and how it differs from others. */
export function StructurePane({ pictures, onShow }: { readonly pictures: Pictures; readonly onShow: (what: Shown | null) => void }): ReactNode {
  const t = texts.useT();
  const { block, content } = useMap();
  const [part, setPart] = useState<Part>('structure');
  const onMakeStep = useSameFunction(useMakeStep(block));
  // Telling a picture anew takes its time: writing goes first.
  const structure = useDeferredValue(useMemo(() => structureOf(content, t), [content, t]));
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
        ? <Panel {...structure} canShowPeople={canShowPeople(content)} onShow={onShow} onMakeStep={onMakeStep} namesOf={namesOf} />
        : <ComparePane pictures={pictures} />}
    </div>
  );
}

/** A function that stays the same and does what the latest one does. */
function useSameFunction<Args extends readonly unknown[]>(latest: (...args: Args) => void): (...args: Args) => void {
  const ref = useRef(latest);
  useEffect(() => { ref.current = latest; }, [latest]);
  return useCallback((...args: Args) => ref.current(...args), []);
}
