import { type ReactNode, useContext } from 'react';
import { type ActorUses, findActorUses, type Id, SectionTitlesContext, useDocument } from '@/blockkit';
import css from './dialogs.module.css';
import { texts } from './texts';

const known = new WeakMap<object, Map<Id, ActorUses>>();

/** Found once for each document and actor. */
function usesIn(document: Parameters<typeof findActorUses>[0], id: Id): ActorUses {
  const byId = known.get(document) ?? new Map<Id, ActorUses>();
  known.set(document, byId);
  const found = byId.get(id) ?? findActorUses(document, id);
  byId.set(id, found);
  return found;
}

/** Where an actor is used, in words; sections by their titles where these are known. */
export function UsesList({ id }: { readonly id: Id }): ReactNode {
  const t = texts.useT();
  const titles = useContext(SectionTitlesContext);
  const uses = useDocument((document) => usesIn(document, id));
  const living = useDocument((document) =>
    [
      uses.steps.filter((step) => document.steps[step]?.del === undefined).length,
      uses.links.filter((link) => document.links[link]?.del === undefined).length,
      uses.events.filter((event) => document.events[event]?.del === undefined).length,
    ].join());
  const [steps = 0, links = 0, events = 0] = living.split(',').map(Number);

  const named = new Map(uses.blocks.flatMap((block) => {
    const section = titles?.[block];
    return section ? [[section.href, section.title] as const] : [];
  }));
  const unnamed = uses.blocks.filter((block) => !titles?.[block]).length;
  const counts = [
    unnamed > 0 && t('usedBlocks', { count: unnamed }),
    steps > 0 && t('usedSteps', { count: steps }),
    links > 0 && t('usedLinks', { count: links }),
    events > 0 && t('usedEvents', { count: events }),
    uses.present && t('usedPresent'),
  ].filter((text) => text !== false);
  if (named.size === 0 && counts.length === 0) return <p className={css.muted}>{t('notUsed')}</p>;
  return (
    <ul className={css.uses}>
      {[...named].map(([href, title]) => <li key={href}><a href={href}>{title}</a></li>)}
      {counts.map((text) => <li key={text}>{text}</li>)}
    </ul>
  );
}
