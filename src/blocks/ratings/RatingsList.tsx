import { CircleQuestionMark } from 'lucide-react';
import { memo, type ReactNode, useState } from 'react';
import { IconButton, VisuallyHidden } from '@/ui';
import { GroupMean } from './GroupMean';
import { ChangeLine, ItemNote, ItemScales, ItemTools, LastTime, SpreadLine, TalkMark } from './ItemParts';
import { itemKey, type RatingItem } from './model';
import { heatOf } from './reading';
import { RatingRing } from './RatingRing';
import css from './RatingsList.module.css';
import { texts } from './texts';
import { type RoundPlace, useItem, useItemActions } from './useItem';
import { showAim, showNow } from './words';

/** Groups as headings, items as rows that are open all the time. */
export function RatingsList({ place }: { readonly place: RoundPlace }): ReactNode {
  const t = texts.useT();
  return (
    <div className={css.list}>
      {place.config.groups.map((group) => (
        <section key={group.id} className={css.group}>
          <div className={css.head}>
            <div className={css.name}><h3>{group.label}</h3><GroupMean place={place} group={group} /></div>
            {group.help && <p>{group.help}</p>}
            {place.config.aim && <p className={css.fields} aria-hidden="true"><span>{t('now')}</span><span>{t('aim')}</span></p>}
          </div>
          <ul>
            {group.items.map((item) => <ListRow key={item.id} id={itemKey(group, item)} place={place} item={item} />)}
          </ul>
        </section>
      ))}
    </div>
  );
}

const ListRow = memo(function ListRow({ id, place, item }: { readonly id: string; readonly place: RoundPlace; readonly item: RatingItem }): ReactNode {
  const t = texts.useT();
  const view = useItem(place, id);
  const actions = useItemActions(place, { key: id, item }, view);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { reading, cell } = view;
  const parts = { item, view, actions };
  return (
    <li className={css.row} data-cell={id}>
      <div className={css.heat} data-heat={heatOf(reading.value)}>
        <RatingRing value={reading.value} aim={place.config.aim ? reading.aimValue : null} text={showNow(t, reading)} />
        <VisuallyHidden>
          {reading.value === null ? t('notRated') : t('spokenNow', { value: showNow(t, reading) })}
          {reading.aimValue !== null && `, ${t('spokenAim', { value: showAim(t, reading) })}`}
        </VisuallyHidden>
      </div>
      <div className={css.label}>
        <p className={css.title}>{item.label}</p>
        {item.help && (
          <IconButton
            size="small"
            label={t('help', { item: item.label })}
            icon={<CircleQuestionMark size={18} strokeWidth={1.6} />}
            onPress={() => setHelpOpen(!isHelpOpen)}
            aria-expanded={isHelpOpen}
          />
        )}
      </div>
      <div className={css.scales}><ItemScales {...parts} config={place.config} isReadOnly={place.isReadOnly} /></div>
      <div className={css.words}>
        {isHelpOpen && <p className={css.help}>{item.help}</p>}
        {place.isReadOnly ? (
          <>
            {cell.note.trim() !== '' && <p className={css.said}>{cell.note}</p>}
            {cell.talk && <TalkMark />}
          </>
        ) : (
          <>
            <div className={css.note}><ItemNote {...parts} /></div>
            <div className={css.tools}><ItemTools {...parts} /></div>
          </>
        )}
        <SpreadLine reading={reading} />
        <ChangeLine change={view.change} />
        <LastTime note={view.noteBefore} />
      </div>
    </li>
  );
});
