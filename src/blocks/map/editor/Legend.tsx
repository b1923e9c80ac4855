import { Spline } from 'lucide-react';
import type { ReactNode } from 'react';
import { SECTORS, STRENGTHS } from '@/blockkit';
import { SectorMark, Select } from '@/ui';
import { texts } from '../texts';
import { sectorWord } from '../words';
import { LOOK_AT_ALL, useMap } from './MapContext';
import css from './Stage.module.css';
import { StrokeMark } from './StrokeMark';

const ALL = '';

/** What shapes and strokes mean, in words. A press shows that kind alone. */
export function Legend(): ReactNode {
  const t = texts.useT();
  const { content, look, setLook } = useMap();
  const { actors, drawn } = content;
  const sectors = [...SECTORS, '' as const].filter((sector) => actors.some((actor) => actor.sector === sector));
  const strengths = STRENGTHS.filter((strength) => drawn.some((link) => link.strength === strength));
  const groups = [...new Set(actors.map(({ group }) => group.trim()))].filter((group) => group !== '').sort((a, b) => a.localeCompare(b, 'fi'));
  const isFiltered = [look.sector, look.strength, look.group, look.around].some((chosen) => chosen !== null);
  if (actors.length === 0) return null;
  return (
    <div role="group" className={css.legend} aria-label={t('legend')}>
      {sectors.map((sector) => (
        <button
          key={sector}
          type="button"
          aria-pressed={look.sector === sector}
          onClick={() => setLook({ ...look, around: null, sector: look.sector === sector ? null : sector })}
        >
          <SectorMark sector={sector} />{sectorWord(t, sector)}
        </button>
      ))}
      {strengths.map((strength) => (
        <button
          key={strength}
          type="button"
          aria-pressed={look.strength === strength}
          onClick={() => setLook({ ...look, around: null, strength: look.strength === strength ? null : strength })}
        >
          <StrokeMark strength={strength} />{t(strength)}
        </button>
      ))}
      {groups.length > 0 && (
        <div className={css.groupFilter}>
          <Select
            label={t('group')}
            hideLabel
            look="plain"
            options={[{ id: ALL, label: t('allGroups') }, ...groups.map((group) => ({ id: group, label: group }))]}
            value={look.group ?? ALL}
            onChange={(group) => setLook({ ...look, around: null, group: group === ALL ? null : group })}
          />
        </div>
      )}
      {groups.length > 0 && (
        <button type="button" aria-pressed={look.hasOutlines} onClick={() => setLook({ ...look, hasOutlines: !look.hasOutlines })}>
          <Spline size={16} strokeWidth={1.6} aria-hidden="true" />{t('outlines')}
        </button>
      )}
      {isFiltered && <button type="button" onClick={() => setLook({ ...LOOK_AT_ALL, hasOutlines: look.hasOutlines })} className={css.showAll}>{t('showAll')}</button>}
    </div>
  );
}
