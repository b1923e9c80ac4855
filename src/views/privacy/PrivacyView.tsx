import { useMemo } from 'react';
import { useDocument, useRun } from '@/blockkit';
import { HOLDINGS, setHolding } from '@/document';
import { countPersonalData } from '@/document/privacy';
import { ButtonLink, RadioGroup } from '@/ui';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import { usePageTitle } from '../shared/usePageTitle';
import { NoteEditor } from './NoteEditor';
import { PersonList } from './PersonList';
import { Part } from './Part';
import styles from './PrivacyView.module.css';
import { texts } from './texts';

/** What a workbook knows of people, who is told of it, and how it is taken away again. */
export function PrivacyView() {
  const t = texts.useT();
  const { record } = useOpenWorkbook();
  usePageTitle(t('title'), record.get().name);
  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p>{t('subtitle')}</p>
      </header>
      <div>
        <Part title={t('holdsTitle')}>
          <Holding />
        </Part>
        <Part title={t('personsTitle')}>
          <PersonList />
        </Part>
        <Part title={t('noteTitle')}>
          <NoteEditor />
        </Part>
        <Part title={t('namelessTitle')}>
          <p>{t('namelessText')}</p>
        </Part>
        <Part title={t('deviceTitle')}>
          <p>{t('deviceText')}</p>
          <div className={styles.row}><ButtonLink href={routes.clear}>{t('clearOpen')}</ButtonLink></div>
        </Part>
      </div>
      <footer className={styles.sources}>
        <p>{t('noAdvice')}</p>
        <p>
          {t('sources')}{' '}
          <a href="https://eur-lex.europa.eu/eli/reg/2016/679/oj" target="_blank" rel="noreferrer">{t('regulation')}</a>
        </p>
      </footer>
    </main>
  );
}

/** Whom the workbook is about, asked without hurry, and how much it says of persons by now. */
function Holding() {
  const t = texts.useT();
  const run = useRun();
  const holds = useDocument((document) => document.meta.holds ?? null);
  const document = useDocument((whole) => whole);
  const { persons, contacts, notes } = useMemo(() => countPersonalData(document), [document]);
  return (
    <>
      <RadioGroup
        label={t('holdsLabel')}
        value={holds}
        onChange={(next) => run(setHolding, { holds: next })}
        options={HOLDINGS.map((id) => ({ id, label: t(`holds-${id}`), description: t(`about-${id}`) }))}
      />
      <p className={styles.counts} role="status">
        {t('countPersons', { count: persons })}{' '}{t('countContacts', { count: contacts })}{' '}{t('countNotes', { count: notes })}
        {holds === 'organisations' && persons > 0 && <>{' '}{t('unlikeOrganisations')}</>}
        {holds === 'roles' && persons > 0 && <>{' '}{t('unlikeRoles')}</>}
      </p>
    </>
  );
}
