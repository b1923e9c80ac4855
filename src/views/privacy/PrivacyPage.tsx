import { NotePaper } from './NotePaper';
import { PrivacyView } from './PrivacyView';
import { RemovePerson } from './RemovePerson';

/** The pages of privacy: the overview, the note alone on paper, and the way out for one person. */
export function PrivacyPage({ what }: { /** `note`, or the id of a person */ readonly what: string | undefined }) {
  if (what === undefined) return <PrivacyView />;
  return what === 'note' ? <NotePaper /> : <RemovePerson key={what} id={what} />;
}
