import { CornerDownRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useDocument, useGetDocument, useRun } from '@/blockkit';
import { blockKey } from '@/document';
import { useLanguage } from '@/i18n';
import { canTakeBack, lastSteps, saysAll, stateAtStart, takeAsBase, withLateWords } from '@/rounds';
import type { LocalBlock, LocalSection } from '@/template';
import { announce, Button, Disclosure } from '@/ui';
import { PrintNodes } from '../../print/PrintNodes';
import { useServices } from '../../services';
import { ICON } from '../../shared/icon';
import { blockContent } from '../../shared/progress';
import { texts } from '../texts';
import { type LastRound, useLastRound } from './lastRound';
import styles from './LastTime.module.css';

interface LastTimeProps {
  readonly section: LocalSection;
  readonly block: LocalBlock;
}

/** What a block said in the round before, folded, for as long as it does not say the same now. */
export function LastTime(props: LastTimeProps) {
  const last = useLastRound();
  return last !== null && typeof last === 'object' ? <LastAnswer last={last} {...props} /> : null;
}

function LastAnswer({ last, section, block }: LastTimeProps & { readonly last: LastRound }) {
  const t = texts.useT();
  const language = useLanguage();
  const run = useRun();
  const getDocument = useGetDocument();
  const { blockSpec } = useServices();
  const [isOpen, setOpen] = useState(false);
  const key = blockKey(section.id, block.id);
  const current = useDocument((document) => document.answers[key]);
  const started = useDocument(({ meta }) => meta.round?.started ?? 0);
  useDocument(({ steps }) => steps);

  const content = useMemo(() => {
    const past = blockContent(section, block, last.document, language);
    return past && { ...past, state: withLateWords(past.state, current, started) };
  }, [section, block, last, language, current, started]);
  if (!content || !current || content.state.kind !== current.kind) return null;
  const spec = blockSpec(current.kind);
  const isSaid = saysAll(current, content.state) && lastSteps(last.document, getDocument(), { key }).length === 0;
  if (isSaid || !((spec.progress(content) ?? 0) > 0)) return null;

  const start = stateAtStart(spec, block.config, key, content.state, { id: '', label: '', previous: '' });
  const take = (): void => {
    run(takeAsBase, { block: key, past: content.state, start });
    announce(t('taken'));
  };
  return (
    <div className={styles.last}>
      <Disclosure title={t('last', { name: last.name })} isOpen={isOpen} onToggle={setOpen}>
        {isOpen && (
          <div className={styles.answer}>
            <PrintNodes nodes={spec.toPdf(content)} />
            {canTakeBack(current, content.state, start) && (
              <div className={styles.take}>
                <Button icon={<CornerDownRight {...ICON} />} onPress={take}>{t('takeAsBase')}</Button>
              </div>
            )}
          </div>
        )}
      </Disclosure>
    </div>
  );
}
