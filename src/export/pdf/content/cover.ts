import { type Actor, type Id, listEntries, listLinks, SECTORS, STRENGTHS } from '@/document';
import { formatDay } from '@/i18n';
import { countRows } from '@/plan';
import { texts } from '../texts';
import { presentFact } from './actorsChapter';
import type { YearPlan } from './plan/yearPlan';
import type { PdfCover, PdfNetwork, PdfSector } from './pdfWorkbook';
import { withoutMarkdown } from './withoutMarkdown';
import type { PdfSource } from './source';

/** Sectors as they stand round the ring. */
const RING_ORDER: readonly PdfSector[] = ['public', 'third', 'private', 'other'];
const NAMES_IN_ALT = 60;
/** A ring of more dots than this is a blot. */
const MOST_ACTORS = 400;

export function coverOf(source: PdfSource): PdfCover {
  const { document, template, language, options } = source;
  const { meta } = document;
  const t = texts.translator(language);
  const network = networkOf(source);
  const facts = [
    { term: t('fact-event'), text: meta.event },
    { term: t('fact-date'), text: meta.date && formatDay(meta.date, language) },
    { term: t('fact-place'), text: meta.place },
    { term: t('fact-present'), text: presentFact(source) },
    { term: t('fact-actors'), text: network ? t('actor-count', { count: network.actors.length }) : '' },
    { term: t('fact-printed'), text: formatDay(options.today, language) },
  ];
  return { ...frameOf(source, network), kicker: template.name, facts: facts.filter(({ text }) => text.trim() !== '') };
}

/** The cover of a year plan: the same network, with what the year holds. */
export function yearPlanCover(source: PdfSource, plan: YearPlan): PdfCover {
  const { year, t } = plan;
  const network = networkOf(source);
  const facts = [
    { term: t('fact-year'), text: year === null ? t('all-years') : String(year) },
    { term: t('fact-actors'), text: network ? t('actor-count', { count: network.actors.length }) : '' },
    { term: t('fact-plan'), text: yearInNumbers(plan) },
    { term: t('fact-printed'), text: formatDay(source.options.today, source.language) },
  ];
  return {
    ...frameOf(source, network),
    kicker: year === null ? t('plan') : t('plan-year', { year }),
    facts: facts.filter(({ text }) => text !== ''),
  };
}

/** `24 askelta, 7 tapahtumaa`, or `''`. */
export function yearInNumbers({ rows, events, t }: YearPlan): string {
  const steps = countRows(rows).total;
  const held = new Set(events.map(({ event }) => event)).size;
  return [steps > 0 && t('step-count', { count: steps }), held > 0 && t('event-count', { count: held })].filter(Boolean).join(', ');
}

function frameOf({ document, template, language, options }: PdfSource, network: PdfNetwork | null): Pick<PdfCover, 'source' | 'logos' | 'network' | 'emblem'> {
  const logos = options.includeLogos === false ? [] : listEntries(document.meta.logos);
  return {
    source: [withoutMarkdown(template.source ?? ''), texts.translator(language)('made-with')].filter(Boolean).join(' '),
    logos: logos.map(({ src, alt }) => ({ src, alt })),
    network,
    emblem: network ? null : template.emblem,
  };
}

function networkOf({ document, language }: PdfSource): PdfNetwork | null {
  const named = listEntries(document.actors).filter(({ name }) => name.trim() !== '');
  if (named.length === 0 || named.length > MOST_ACTORS) return null;
  const t = texts.translator(language);
  const sectorOf = ({ sector }: Actor): PdfSector => sector || 'other';
  const actors = RING_ORDER.flatMap((sector) => named.filter((actor) => sectorOf(actor) === sector));
  const place = new Map<Id, number>(actors.map(({ id }, index) => [id, index]));
  const links = listLinks(document).flatMap(({ from, to, strength }) => {
    const a = place.get(from);
    const b = place.get(to);
    return a === undefined || b === undefined || a === b ? [] : [{ from: a, to: b, strength }];
  });
  const strong = actors.map((_, index) => links.filter((link) => link.strength === 'strong' && (link.from === index || link.to === index)).length);
  const coreSize = Math.max(3, Math.round(actors.length / 6));
  const threshold = Math.max(2, [...strong].sort((a, b) => b - a)[coreSize - 1] ?? 0);
  return {
    alt: t('network-alt', {
      actors: t('actor-count', { count: actors.length }),
      links: t('link-count', { count: links.length }),
      names: actors.length > NAMES_IN_ALT ? '' : `${actors.map(({ name }) => name).join(', ')}.`,
    }).trim(),
    actors: actors.map((actor, index) => ({ name: actor.name.trim(), sector: sectorOf(actor), core: (strong[index] ?? 0) >= threshold })),
    links,
    sectors: SECTORS.filter((sector) => actors.some((actor) => sectorOf(actor) === sector)).map((sector) => ({ sector, label: t(`sector-${sector}`) })),
    strengths: STRENGTHS.filter((strength) => links.some((link) => link.strength === strength)).map((strength) => ({ strength, label: t(`strength-${strength}`) })),
  };
}
