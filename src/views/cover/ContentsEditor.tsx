import { ArrowDown, ArrowUp, Check, EyeOff, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { announce, Button, Menu, type MenuItem, SortableList } from '@/ui';
import { moveSection, setSectionsHidden, useRun } from '@/blockkit';
import { ICON } from '../shared/icon';
import { useLocalTemplate } from '../shared/OpenWorkbookContext';
import type { WorkbookSection } from '../shared/sections';
import styles from './Contents.module.css';
import { texts } from './texts';

interface ContentsEditorProps {
  readonly sections: readonly WorkbookSection[];
  readonly onDone: () => void;
}

/** Puts the sections of each part in order, leaves them out and brings them back. Answers always stay. */
export function ContentsEditor({ sections, onDone }: ContentsEditorProps) {
  const t = texts.useT();
  const template = useLocalTemplate();
  const run = useRun();
  const leftOut = sections.filter(({ hidden }) => hidden);

  const setHidden = ({ id, section }: WorkbookSection, hidden: boolean) => {
    run(setSectionsHidden, { sections: [id], hidden });
    announce(t(hidden ? 'isLeftOut' : 'isBack', { title: section.title }));
  };

  return (
    <section aria-labelledby="contents">
      <div className={styles.head}>
        <h2 id="contents">{t('editContents')}</h2>
        <Button variant="line" icon={<Check {...ICON} />} onPress={onDone} autoFocus>{t('editDone')}</Button>
      </div>
      <p className={styles.hint}>{t('editHint')}</p>
      {template.parts.map((part) => {
        const places = sections.filter(({ section, hidden }) => section.part === part.id && !hidden);
        if (places.length === 0) return null;
        return (
          <div key={part.id} className={styles.part}>
            {template.parts.length > 1 && <h3>{part.title}</h3>}
            <PartEditor
              title={part.title}
              places={places}
              before={sections[sections.findIndex(({ id }) => id === places[0]?.id) - 1]?.id ?? null}
              onHide={(place) => setHidden(place, true)}
            />
          </div>
        );
      })}
      {leftOut.length > 0 && (
        <div className={styles.part}>
          <h3>{t('leftOutTitle')}</h3>
          <ul className={styles.rows}>
            {leftOut.map((place) => (
              <li key={place.id} className={styles.editRow}>
                <span className={styles.editTitle}>{place.section.title}</span>
                <Button variant="quiet" icon={<Plus {...ICON} />} aria-label={t('bringBackNamed', { title: place.section.title })} onPress={() => setHidden(place, false)}>
                  {t('bringBack')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface PartEditorProps {
  readonly title: string;
  readonly places: readonly WorkbookSection[];
  /** The section that the first of `places` stands after. */
  readonly before: string | null;
  readonly onHide: (place: WorkbookSection) => void;
}

function PartEditor({ title, places, before, onHide }: PartEditorProps) {
  const t = texts.useT();
  const run = useRun();
  const ids = places.map(({ id }) => id);

  const move = (id: string, toIndex: number) => {
    const others = ids.filter((one) => one !== id);
    run(moveSection, { section: id, after: others[toIndex - 1] ?? before });
  };
  const nameOf = (id: string): string => places.find((place) => place.id === id)?.section.title ?? '';

  const renderItem = (id: string, handle: ReactNode) => {
    const index = ids.indexOf(id);
    const place = places[index];
    if (!place) return null;
    const items: MenuItem[] = [
      { id: 'up', label: t('moveUp'), icon: <ArrowUp {...ICON} />, isDisabled: index === 0, onAction: () => move(id, index - 1) },
      { id: 'down', label: t('moveDown'), icon: <ArrowDown {...ICON} />, isDisabled: index === ids.length - 1, onAction: () => move(id, index + 1) },
      { id: 'hide', label: t('leaveOut'), icon: <EyeOff {...ICON} />, onAction: () => onHide(place) },
    ];
    return (
      <div className={styles.editRow}>
        {handle}
        <span className={styles.number}>{place.number}</span>
        <span className={styles.editTitle}>{place.section.title}</span>
        <Menu label={t('sectionMenu', { title: place.section.title })} items={items} size="small" />
      </div>
    );
  };

  return <SortableList className={styles.rows} ids={ids} label={title} itemName={nameOf} onMove={move} renderItem={renderItem} />;
}
