import type { Id } from '@/blockkit';
import { cutOff, partsOf } from '@/network';
import type { Telling } from './telling';
import type { Fact, FactItem } from './types';
import { plain } from './wholeFacts';

const MOST_THREADS = 3;

/** Actors and links that alone hold others to the rest: an exact fact about the drawing. */
export function threads(telling: Telling): Fact {
  const { t, measures: { network }, canName, graph } = telling;
  const bridges = network.bridges
    .map((link) => ({ link, cut: cutOff(graph, { link }) }))
    // A link to one actor alone is told of by the one it hangs on.
    .filter(({ cut }) => cut.length > 1);
  const ends = new Set(bridges.flatMap(({ link }) => link));
  const actors = network.articulationPoints.filter((id) => !ends.has(id)).map((actor) => ({ actor, cut: cutOff(graph, { actor }) }));
  const found = [
    ...bridges.map(({ link, cut }) => ({ size: cut.length, item: bridgeItem(telling, link, cut) })),
    ...actors.map(({ actor, cut }) => ({ size: cut.length, item: actorItem(telling, actor, cut) })),
  ].sort((a, b) => b.size - a.size).map(({ item }) => item);
  const more = found.length - MOST_THREADS;
  const hidden = network.articulationPoints.length;
  return {
    id: 'thread', part: 'main', title: t('thread'), figure: { count: String(canName ? found.length : hidden) },
    items: !canName && hidden ? [plain(t('threadActorHidden', { count: hidden }))]
      : found.length === 0 ? [plain(t('threadNone'))]
        : [...found.slice(0, MOST_THREADS), ...(more > 0 ? [plain(t('threadMore', { count: more }))] : [])],
    question: t('threadQuestion'), source: t('threadSource'), notMeasured: t('threadLimits'),
  };
}

function actorItem({ t, name, names, show }: Telling, actor: Id, cut: readonly Id[]): FactItem {
  const text = t('threadActor', { name: name(actor), names: names(cut) });
  return { text, show: show([actor, ...cut]), step: { title: t('threadStep', { name: name(actor) }), note: text } };
}

function bridgeItem({ t, name, names, show }: Telling, [a, b]: readonly [Id, Id], cut: readonly Id[]): FactItem {
  const values = { a: name(a), b: name(b) };
  const text = t('threadLink', { ...values, names: names(cut) });
  return { text, show: show([...new Set([a, b, ...cut])]), step: { title: t('threadLinkStep', values), note: text } };
}

/** Parts without a route between them, and actors without a link. */
export function apart({ t, measures: { network }, graph, names, show }: Telling): Fact {
  const { isolates } = network;
  const linked = partsOf(graph).filter(({ length }) => length > 1);
  const [, ...smaller] = linked;
  const items: FactItem[] = [];
  if (linked.length > 1) {
    items.push(plain(t('apartParts', { count: linked.length })));
    items.push(...smaller.slice(0, 3).map((part): FactItem => ({ ...plain(t('apartPart', { names: names(part) })), show: show(part) })));
  }
  if (isolates.length) {
    const text = t('apartUnlinked', { count: isolates.length, names: names(isolates) });
    items.push({ text, show: show(isolates), step: { title: t('apartStep', { names: names(isolates, 3) }), note: text } });
  }
  return {
    id: 'apart', part: 'main', title: t('apart'), figure: items.length ? { count: String(linked.length > 1 ? linked.length : isolates.length) } : null,
    items: items.length ? items : [plain(t('apartNone'))],
    question: t(items.length ? 'apartQuestion' : 'apartQuestionNone'), source: t('apartSource'), notMeasured: t('apartLimits'),
  };
}
