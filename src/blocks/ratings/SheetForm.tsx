import { type ReactNode, useRef } from 'react';
import { Button, Ring, useFocusOnMount } from '@/ui';
import css from './Sheets.module.css';
import { itemKey, listItems, type RatingsConfig, type Sheet } from './model';
import { RateScale } from './RateScale';
import { texts } from './texts';

interface SheetFormProps {
  readonly config: RatingsConfig;
  readonly sheet: Sheet;
  readonly number: number;
  readonly onRate: (key: string, field: 'now' | 'aim', value: number) => void;
  readonly onDone: () => void;
  readonly onRemove: () => void;
  readonly isFocused: boolean;
}

/** The sheet of one person: only scales, for a handwriting of words would tell who wrote. */
export function SheetForm({ config, sheet, number, onRate, onDone, onRemove, isFocused }: SheetFormProps): ReactNode {
  const t = texts.useT();
  const title = useRef<HTMLHeadingElement>(null);
  useFocusOnMount(title, isFocused);
  const items = listItems(config);
  const rated = items.filter(({ key }) => (sheet.now[key] ?? 0) > 0).length;
  const fields = config.aim ? (['now', 'aim'] as const) : (['now'] as const);
  return (
    <div className={css.sheet}>
      <div className={css.sheetHead}>
        <h3 ref={title} tabIndex={-1}>{t('sheetNumber', { number })}</h3>
        <p className={css.rated} data-tabular=""><Ring value={items.length === 0 ? 0 : rated / items.length} size={20} />{t('sheetCount', { rated, all: items.length })}</p>
      </div>
      <p className={css.why}>{`${t('sheetHow')} ${t('ends', { low: config.low, high: config.high })}.`}</p>
      {config.groups.map((group) => (
        <section key={group.id} className={css.group}>
          <h4>{group.label}</h4>
          {group.items.map((item) => {
            const key = itemKey(group, item);
            return (
              <div key={key} className={css.item}>
                <div>
                  <p className={css.label}>{item.label}</p>
                  {item.help && <p className={css.help}>{item.help}</p>}
                </div>
                <div className={css.scales}>
                  {fields.map((field) => (
                    <div key={field}>
                      {config.aim && <span className={css.field} aria-hidden="true">{t(field)}</span>}
                      <RateScale
                        label={t(`${field}Of`, { item: item.label })}
                        item={item.label}
                        field={field}
                        value={sheet[field][key] ?? 0}
                        onRate={(value) => onRate(key, field, value)}
                      />
                    </div>
                  ))}
                </div>
              </div>
            );
          })}
        </section>
      ))}
      <div className={css.buttons}>
        <Button variant="primary" onPress={onDone} isDisabled={rated === 0}>{t('handIn')}</Button>
        <Button variant="quiet" onPress={onRemove}>{t('removeSheet')}</Button>
      </div>
    </div>
  );
}
