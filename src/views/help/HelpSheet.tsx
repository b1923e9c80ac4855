import { Footprints, Printer } from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import { Button, Checkbox, Dialog } from '@/ui';
import { wallKeyRows } from '../present/keys';
import { texts as wallTexts } from '../present/texts';
import { ICON } from '../shared/icon';
import { closeHelp, goToStop } from '../shared/aids';
import { isHelpKeyOn, setHelpKey } from './helpKey';
import styles from './HelpSheet.module.css';
import { HOW_TO } from './howTo';
import { KEY_GROUPS } from './keys';
import { texts } from './texts';

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** The keys of one row: those pressed together joined by +, other ways by "or", or those that follow each other by "then". */
function Chords({ chords, areInTurn = false }: { readonly chords: readonly (readonly string[])[]; readonly areInTurn?: boolean }) {
  const t = texts.useT();
  const words: Readonly<Record<string, string>> = {
    mod: isMac() ? '⌘' : 'Ctrl', space: t('key-space'), arrows: t('key-arrows'), upDown: t('key-upDown'),
    keyStep: t('key-keyStep'), keyDecision: t('key-keyDecision'), keyGroup: t('key-keyGroup'),
  };
  return chords.map((chord, way) => (
    <Fragment key={chord.join()}>
      {way > 0 && (areInTurn ? `, ${t('then')} ` : ` ${t('or')} `)}
      {chord.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && ' + '}
          <kbd>{words[key] ?? key}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ));
}

interface GroupProps {
  readonly title: string;
  readonly rows: readonly { readonly text: string; readonly keys: ReactNode }[];
}

const Group = ({ title, rows }: GroupProps) => (
  <section className={styles.group}>
    <h4>{title}</h4>
    <dl>
      {rows.map(({ text, keys }) => (
        <div key={text}>
          <dt>{text}</dt>
          <dd>{keys}</dd>
        </div>
      ))}
    </dl>
  </section>
);

/** How the first things are done and which keys there are, on one page that can be printed. */
export function HelpSheet() {
  const t = texts.useT();
  const wall = wallTexts.useT();
  const [hasKey, setKey] = useState(isHelpKeyOn);
  const id = /^#\/w\/([^/?]+)/.exec(window.location.hash)?.[1];
  const showWalk = (): void => {
    closeHelp();
    goToStop(0);
  };
  return (
    <Dialog
      title={t('title')}
      size="large"
      isOpen
      onClose={closeHelp}
      actions={
        <>
          <Button variant="quiet" icon={<Footprints {...ICON} />} onPress={showWalk}>{t('walk')}</Button>
          <Button variant="quiet" icon={<Printer {...ICON} />} onPress={() => window.print()}>{t('print')}</Button>
          <Button variant="primary" onPress={closeHelp}>{t('close')}</Button>
        </>
      }
    >
      <div className={styles.sheet}>
        <section>
          <h3>{t('how')}</h3>
          <ul className={styles.how}>
            {HOW_TO.map((one) => (
              <li key={one.id}>
                <p>{t(`how-${one.id}`)}</p>
                {'placeOf' in one && id !== undefined && <a href={one.placeOf(id)} onClick={closeHelp}>{t(`go-${one.id}`)}</a>}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t('keys')}</h3>
          <div className={styles.groups}>
            {KEY_GROUPS.map((group) => (
              <Group
                key={group.id}
                title={t(`group-${group.id}`)}
                rows={group.rows.map(({ does, chords }) => ({ text: t(`does-${does}`), keys: <Chords chords={chords} /> }))}
              />
            ))}
            <Group title={t('group-wall')} rows={wallKeyRows(wall).map(({ keys, text, areInTurn }) => ({ text, keys: <Chords chords={keys.map((key) => [key])} areInTurn={areInTurn === true} /> }))} />
          </div>
          <div className={styles.setting}>
            <Checkbox
              label={t('helpKey')}
              description={t('helpKeyWhy')}
              isSelected={hasKey}
              onChange={(isOn) => {
                setKey(isOn);
                setHelpKey(isOn);
              }}
            />
          </div>
        </section>
        <section>
          <h3>{t('about')}</h3>
          <p className={styles.about}>{t('aboutText')}</p>
        </section>
      </div>
    </Dialog>
  );
}
