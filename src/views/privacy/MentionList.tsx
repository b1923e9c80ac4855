import { useDocument } from '@/blockkit';
import type { Mention } from '@/document/privacy';
import { Button } from '@/ui';
import { useSections } from '../shared/sections';
import { mentionPlace } from './mentionPlace';
import styles from './PrivacyView.module.css';
import { texts } from './texts';

interface MentionListProps {
  readonly mentions: readonly Mention[];
  readonly picked: ReadonlySet<string>;
  /** What would stand in place of the name. */
  readonly word: string;
  readonly onPick: (id: string, isPicked: boolean) => void;
  readonly onPickAll: (isPicked: boolean) => void;
}

/** Places where a name stands in texts, with the words around it; each is replaced or left. */
export function MentionList({ mentions, picked, word, onPick, onPickAll }: MentionListProps) {
  const t = texts.useT();
  const document = useDocument((whole) => whole);
  const sections = useSections();
  const count = mentions.filter(({ id }) => picked.has(id)).length;
  return (
    <>
      <div className={styles.row}>
        <p role="status">{t('pickedCount', { count, total: mentions.length })}</p>
        {count < mentions.length && <Button variant="quiet" onPress={() => onPickAll(true)}>{t('pickAll')}</Button>}
        {count > 0 && <Button variant="quiet" onPress={() => onPickAll(false)}>{t('pickNone')}</Button>}
      </div>
      <ul className={styles.mentions}>
        {mentions.map((mention) => {
          const isPicked = picked.has(mention.id);
          return (
            <li key={mention.id}>
              <label>
                <input type="checkbox" checked={isPicked} onChange={(event) => onPick(mention.id, event.target.checked)} />
                <span className={styles.around}>
                  {mention.before}
                  {isPicked ? <><del>{mention.form}</del>{word !== '' && <> <ins>{word}</ins></>}</> : <strong>{mention.form}</strong>}
                  {mention.after}
                </span>
                <span className={styles.meta}>{mentionPlace(mention, document, sections, t)}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </>
  );
}
