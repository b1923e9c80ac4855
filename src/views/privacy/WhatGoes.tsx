import { useMemo } from 'react';
import { useDocument } from '@/blockkit';
import { findActorUses, listEntries } from '@/document';
import styles from './PrivacyView.module.css';
import { texts } from './texts';

/** What goes with a person and what stays without an owner, in figures. */
export function WhatGoes({ id }: { readonly id: string }) {
  const t = texts.useT();
  const document = useDocument((whole) => whole);
  const counts = useMemo(() => {
    const uses = findActorUses(document, id);
    return {
      links: listEntries(document.links).filter(({ from, to }) => from === id || to === id).length,
      blocks: uses.blocks.length,
      owned: listEntries(document.steps).filter(({ owners }) => owners.includes(id)).length
        + listEntries(document.events).filter(({ owners }) => owners.includes(id)).length,
    };
  }, [document, id]);
  return (
    <ul className={styles.plain}>
      <li>{t('goesOwn')}</li>
      {counts.links > 0 && <li>{t('goesLinks', { count: counts.links })}</li>}
      {counts.blocks > 0 && <li>{t('goesBlocks', { count: counts.blocks })}</li>}
      {counts.owned > 0 && <li>{t('goesOwned', { count: counts.owned })}</li>}
    </ul>
  );
}
