import { useDocument, useRun } from '@/blockkit';
import { setFacilitatorNote } from '@/document';
import { TextArea } from '@/ui';
import { texts } from './texts';

/** What the facilitator wants to remember at a section. */
export function OwnNote({ section }: { readonly section: string }) {
  const t = texts.useT();
  const run = useRun();
  const note = useDocument(({ meta }) => meta.sections[section]?.facilitatorNote ?? '');
  return (
    <TextArea
      label={t('ownNote')}
      description={t('ownNoteHint')}
      value={note}
      minRows={2}
      onChange={(text) => run(setFacilitatorNote, { section, note: text })}
    />
  );
}
