import { Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActorsField, type BlockKey, useRun } from '@/blockkit';
import { Menu, Select } from '@/ui';
import { clearAim, moveDot, type Part, setDotActor } from './commands';
import css from './DotFields.module.css';
import { type Dot, hasAim, positionAt, type SpectrumConfig, spotOf, type Spot } from './model';
import { texts } from './texts';

const ICON = { size: 20, strokeWidth: 1.6 };
/** No position is called so: ids of templates have no underscore. */
const NONE = '_none';

interface PlaceProps {
  readonly config: SpectrumConfig;
  readonly label: string;
  readonly spot: Spot | undefined;
  readonly canBeNone: boolean;
  readonly onChange: (spot: Spot | null) => void;
}

/** A dot's place as a choice of positions: moving without dragging. */
function PlaceSelect({ config, label, spot, canBeNone, onChange }: PlaceProps): ReactNode {
  const t = texts.useT();
  const options = config.positions.map(({ id, label: name }) => ({ id, label: name }));
  return (
    <Select
      look="plain"
      label={label}
      hideLabel
      options={canBeNone ? [...options, { id: NONE, label: t('noAim') }] : options}
      value={spot ? positionAt(config, spot).id : NONE}
      onChange={(id) => {
        const position = config.positions.find((one) => one.id === id);
        onChange(position ? spotOf(config, position) : null);
      }}
    />
  );
}

interface DotFieldsProps {
  readonly blockKey: BlockKey;
  readonly config: SpectrumConfig;
  readonly dot: Dot;
  readonly name: string;
  readonly onRemove: () => void;
}

/** All of one dot as fields: whose it is, where it is and where it wants to get. */
export function DotFields({ blockKey, config, dot, name, onRemove }: DotFieldsProps): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const place = { block: blockKey, id: dot.id };
  const move = (part: Part) => (to: Spot | null): void => (to ? run(moveDot, { ...place, part, to }) : run(clearAim, place));
  return (
    <div className={css.fields}>
      <div className={css.field}>
        <span className={css.label} aria-hidden="true">{t('who')}</span>
        <ActorsField
          look="plain"
          label={t('whoOf', { name })}
          hideLabel
          placeholder={t('whoPlaceholder')}
          value={dot.actor === '' ? [] : [dot.actor]}
          onChange={(ids) => run(setDotActor, { ...place, actor: ids.at(-1) ?? '' })}
        />
      </div>
      <div className={css.field}>
        <span className={css.label} aria-hidden="true">{t('now')}</span>
        <PlaceSelect config={config} label={t('nowOf', { name })} spot={dot.now} canBeNone={false} onChange={move('now')} />
      </div>
      {hasAim(config) && (
        <div className={css.field}>
          <span className={css.label} aria-hidden="true">{t('aim')}</span>
          <PlaceSelect config={config} label={t('aimOf', { name })} spot={dot.aim} canBeNone onChange={move('aim')} />
        </div>
      )}
      <Menu
        size="small"
        label={t('actions', { name })}
        items={[
          ...(dot.aim ? [{ id: 'clear', label: t('clearAim'), icon: <X {...ICON} />, onAction: () => run(clearAim, place) }] : []),
          { id: 'remove', label: t('remove'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: onRemove },
        ]}
      />
    </div>
  );
}
