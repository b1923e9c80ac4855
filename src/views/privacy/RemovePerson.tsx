import { useMemo, useState } from 'react';
import { useDocument } from '@/blockkit';
import type { Actor } from '@/document';
import { findMentions, isLikely, nameFinder } from '@/document/privacy';
import { Button, ButtonLink, ConfirmDialog, EmptyState, TextField, toast } from '@/ui';
import { useServices } from '../services';
import { Notice } from '../shared/Notice';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { goTo, routes } from '../shared/routes';
import { usePageTitle } from '../shared/usePageTitle';
import { MentionList } from './MentionList';
import { PastForms } from './PastForms';
import { Part } from './Part';
import styles from './PrivacyView.module.css';
import { rewriteForRemoval } from './removal';
import { texts } from './texts';
import { usePastForms } from './usePastForms';
import { WhatGoes } from './WhatGoes';

/** The way out for one person: what goes, where the name stands, and one last question. */
export function RemovePerson({ id }: { readonly id: string }) {
  const t = texts.useT();
  const { id: workbookId, record } = useOpenWorkbook();
  const person = useDocument((document) => document.actors[id]);
  const isThere = person !== undefined && person.del === undefined && person.gone !== true;
  usePageTitle(t('removeTitle'), record.get().name);
  return (
    <main id="main" className={styles.page}>
      <ButtonLink variant="quiet" href={routes.privacy(workbookId)}>{t('back')}</ButtonLink>
      <header className={styles.head}>
        <h1>{t('removeTitle')}</h1>
        {isThere && <p className={styles.name}>{person.name.trim() || t('unnamed')}</p>}
      </header>
      {isThere ? <RemovalForm person={person} /> : <EmptyState text={t('noPerson')} />}
    </main>
  );
}

/** A set that begins with what is likely, changed one by one. */
function usePicked(likely: readonly string[]): readonly [ReadonlySet<string>, (id: string, isPicked: boolean) => void, (ids: readonly string[], isPicked: boolean) => void] {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const picked = new Set(likely.filter((id) => changed.get(id) !== false));
  for (const [id, isPicked] of changed) if (isPicked) picked.add(id);
  const setAll = (ids: readonly string[], isPicked: boolean): void => setChanged(new Map([...changed, ...ids.map((id) => [id, isPicked] as const)]));
  return [picked, (id, isPicked) => setAll([id], isPicked), setAll];
}

function RemovalForm({ person }: { readonly person: Actor }) {
  const t = texts.useT();
  const { id: workbookId } = useOpenWorkbook();
  const { library } = useServices();
  const document = useDocument((whole) => whole);
  const find = useMemo(() => nameFinder(person.name), [person.name]);
  const mentions = useMemo(() => findMentions(document, find, person.id), [document, find, person.id]);
  const past = usePastForms(find, person.id);
  const [picked, pick, pickAll] = usePicked(mentions.filter(isLikely).map(({ id }) => id));
  const [forms, pickForm] = usePicked(past.forms.filter((form) => form.isLikely).map(({ form }) => form));
  const [word, setWord] = useState<string>(t('removedWord'));
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<'busy' | 'failed' | null>(null);

  const remove = async () => {
    setProblem(null);
    const chosen = mentions.filter(({ id }) => picked.has(id));
    const rewrite = rewriteForRemoval({
      person: person.id, find, word: word.trim(), picked,
      shown: new Set(mentions.map(({ id }) => id)),
      forms: new Set([...chosen.map(({ form }) => form), ...forms]),
    });
    try {
      const result = await library.rewrite(workbookId, rewrite);
      if (result === 'done') {
        goTo(routes.privacy(workbookId));
        toast({ text: t('removed') });
      } else toast({ text: t('busy') });
    } catch (error) {
      console.error(error);
      toast({ text: t('removeFailed') });
      setProblem('failed');
    }
  };

  return (
    <div>
      <Part title={t('goesTitle')}>
        <WhatGoes id={person.id} />
      </Part>
      <Part title={t('mentionsTitle')}>
        {mentions.length === 0 ? <p>{t('noMentions')}</p> : (
          <>
            <p>{t('mentionsText')}</p>
            <div className={styles.word}><TextField label={t('word')} value={word} onChange={setWord} maxLength={60} /></div>
            <MentionList mentions={mentions} picked={picked} word={word.trim()} onPick={pick} onPickAll={(isPicked) => pickAll(mentions.map(({ id }) => id), isPicked)} />
          </>
        )}
      </Part>
      <Part title={t('pastTitle')}>
        <PastForms past={past} picked={forms} onPick={pickForm} />
      </Part>
      <Part title={t('staysTitle')}>
        <ul className={styles.plain}>
          <li>{t('staysFiles')}</li>
          <li>{t('staysOthers')}</li>
          <li>{t('staysPictures')}</li>
        </ul>
      </Part>
      <Part>
        <Notice tone="note" title={t('lastTitle')}>{t('lastText')}</Notice>
        {problem && <Notice tone="problem">{t('removeFailed')}</Notice>}
        <div className={styles.row}>
          <Button variant="danger" isDisabled={past.share < 1} onPress={() => setAsking(true)}>{t('removeDo')}</Button>
          <ButtonLink variant="quiet" href={routes.privacy(workbookId)}>{t('cancel')}</ButtonLink>
        </div>
      </Part>
      <ConfirmDialog
        title={t('confirmTitle')}
        text={t('confirmText', { name: person.name.trim() || t('unnamed') })}
        confirmLabel={t('removeDo')}
        isOpen={isAsking}
        isDanger
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
