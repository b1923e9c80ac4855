import { UserX } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useDocument } from '@/blockkit';
import { listPersons } from '@/document/privacy';
import { Button, ButtonLink, EmptyState } from '@/ui';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import styles from './PrivacyView.module.css';
import { texts } from './texts';

/** As many at first: a long list comes when it is asked for. */
const FIRST = 12;

/** The persons in the workbook, each with the way out. */
export function PersonList() {
  const t = texts.useT();
  const { id } = useOpenWorkbook();
  const actors = useDocument((document) => document.actors);
  const persons = useMemo(() => listPersons({ actors }), [actors]);
  const [isWhole, setWhole] = useState(false);
  if (persons.length === 0) return <EmptyState text={t('noPersons')} />;
  const shown = isWhole ? persons : persons.slice(0, FIRST);
  return (
    <>
      <p>{t('personsText')}</p>
      <ul className={styles.persons}>
        {shown.map((person) => (
          <li key={person.id}>
            <span>
              <strong>{person.name}</strong>
              {person.organisation.trim() !== '' && <span className={styles.meta}>{person.organisation}</span>}
            </span>
            <ButtonLink variant="quiet" icon={<UserX {...ICON} />} href={routes.privacy(id, person.id)} aria-label={t('removeOf', { name: person.name })}>
              {t('removeLink')}
            </ButtonLink>
          </li>
        ))}
      </ul>
      {shown.length < persons.length && (
        <div className={styles.row}><Button variant="quiet" onPress={() => setWhole(true)}>{t('showAll', { count: persons.length })}</Button></div>
      )}
    </>
  );
}
