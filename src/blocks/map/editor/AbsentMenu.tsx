import type { ReactNode } from 'react';
import { Button, Popover, SectorMark } from '@/ui';
import { texts } from '../texts';
import { sectorWord } from '../words';
import { useMap } from './MapContext';
import css from './AbsentMenu.module.css';

/** The actors of the workbook who do not stand on the picture yet: place one, place all. */
export function AbsentMenu(): ReactNode {
  const t = texts.useT();
  const { content: { absent }, actions } = useMap();
  if (absent.length === 0) return null;
  return (
    <div className={css.place}>
      <Popover label={t('absentTitle')} trigger={<Button variant="quiet">{t('absent', { count: absent.length })}</Button>}>
        {(close) => (
          <div className={css.absent}>
            <p>{t('absentHelp')}</p>
            <ul className={css.absentList}>
              {absent.map(({ id, name, sector }) => (
                <li key={id}>
                  <button type="button" onClick={() => actions.place([id])}>
                    <SectorMark sector={sector} label={sectorWord(t, sector)} />
                    <span>{name}</span>
                  </button>
                </li>
              ))}
            </ul>
            <Button
              variant="line"
              onPress={() => {
                actions.place(absent.map(({ id }) => id));
                close();
              }}
            >
              {t('placeAll')}
            </Button>
          </div>
        )}
      </Popover>
    </div>
  );
}
