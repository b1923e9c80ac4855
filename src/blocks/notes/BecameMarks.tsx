import { ArrowRight } from 'lucide-react';
import { useContext } from 'react';
import { type BlockKey, type Id, SectionDecisionsContext, SectionTitlesContext, useDocument, useWall } from '@/blockkit';
import css from './Notes.module.css';
import { texts } from './texts';
import { becameOf } from './useNotes';

/** What a note or a group has become, with the way there. */
export function BecameMarks({ blockKey, id }: { readonly blockKey: BlockKey; readonly id: Id }) {
  const t = texts.useT();
  const decisions = useContext(SectionDecisionsContext);
  const titles = useContext(SectionTitlesContext);
  const isOnWall = useWall() !== null;
  const found = useDocument((document) => becameOf(document, blockKey, id, decisions).join(' '));
  const places = useDocument(({ steps }) => found.split(' ').map((one) => steps[one.replace(/^step:/, '')]?.block ?? decisions ?? '').join(' '));
  if (found === '') return null;
  const blocks = places.split(' ');
  return (
    <span className={css.became}>
      {found.split(' ').map((one, index) => {
        const [kind = '', entry = ''] = one.split(':');
        const word = t(kind === 'step' ? 'becameStep' : 'becameDecision');
        const href = titles?.[blocks[index] ?? '']?.href;
        // On the wall a link would lead away from what is shown.
        return href === undefined || isOnWall
          ? <span key={one}><ArrowRight aria-hidden />{word}</span>
          : <a key={one} href={`${href}?e=${entry}`}><ArrowRight aria-hidden />{word}</a>;
      })}
    </span>
  );
}
