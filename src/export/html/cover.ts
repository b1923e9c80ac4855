import type { Item } from '../pdf/art/items';
import { networkRing } from '../pdf/art/networkRing';
import { line } from '../pdf/art/paths';
import type { PdfCover, PdfNetwork, PdfStrength, PdfWorkbook } from '../pdf/content/pdfWorkbook';
import { escapeHtml, tag } from './markup';
import { dataUrl, markHtml, type Page, tableHtml } from './nodes';
import { decoration, drawing, figureInner, itemSvg, measureText } from './svg';
import { texts } from './texts';

const RING = { x: 300, y: 270, halfWidth: 300, halfHeight: 266 };

const STROKES: Readonly<Record<PdfStrength, Omit<Extract<Item, { type: 'path' }>, 'type' | 'path'>>> = {
  strong: { stroke: 'ink-2', width: 2.2 },
  weak: { stroke: 'lake', width: 2, dash: [1.2, 4], round: true },
  wished: { stroke: 'berry', width: 1.8, dash: [6, 4] },
};

/** What stands on the first page: name, network, facts, logos. */
export function coverHtml({ name, language }: PdfWorkbook, { kicker, facts, logos, network, emblem }: PdfCover, page: Page): string {
  const t = texts.translator(language);
  const id = page.newId();
  const picture = network
    ? { title: t('network'), description: network.alt, box: [0, 0, 600, 540] as const, inner: networkRing(network, RING, measureText).map(itemSvg).join('') }
    : emblem && { title: t('emblem'), description: emblem.alt, box: [0, 0, emblem.size[0], emblem.size[1]] as const, inner: figureInner(emblem, id) };
  return tag('div', { class: 'cover' }, [
    tag('p', { class: 'kicker' }, escapeHtml(kicker)),
    tag('h1', {}, escapeHtml(name)),
    tag('dl', {}, facts.map(({ term, text }) => tag('dt', {}, escapeHtml(term)) + tag('dd', {}, escapeHtml(text))).join('')),
    picture ? tag('div', { class: 'figure', tabindex: 0, role: 'group', 'aria-label': picture.title }, drawing({ id, ...picture })) : '',
    network ? legend(network) + networkInWords(network, t) : '',
    logos.length === 0 ? '' : tag('div', { class: 'logos' }, logos.map(({ src, alt }) => tag('img', { src: dataUrl(src), alt })).join('')),
  ].join('\n'));
}

const legend = ({ sectors, strengths }: PdfNetwork): string => tag('ul', { class: 'legend' }, [
  ...sectors.map(({ sector, label }) => tag('li', {}, markHtml({ mark: 'sector', sector }) + escapeHtml(label))),
  ...strengths.map(({ strength, label }) =>
    tag('li', {}, decoration([{ type: 'path', path: line([[0, 6], [28, 6]]), ...STROKES[strength] }], [0, 0, 28, 12], 'line') + escapeHtml(label))),
].join(''));

/** Who is linked to whom: what the ring shows, as a table that opens. */
function networkInWords({ actors, links, sectors, strengths }: PdfNetwork, t: ReturnType<typeof texts.translator>): string {
  const partners = (index: number, strength: PdfStrength): string => links
    .flatMap(({ from, to, strength: own }) => (own !== strength ? [] : from === index ? [to] : to === index ? [from] : []))
    .map((other) => actors[other]?.name ?? '').join(', ');
  const rows = actors.map(({ name, sector }, index) => [
    { text: name, strong: true },
    { text: sectors.find((one) => one.sector === sector)?.label ?? '', mark: { mark: 'sector', sector } as const },
    { text: strengths.map(({ strength, label }) => ({ label, names: partners(index, strength) })).filter(({ names }) => names !== '').map(({ label, names }) => `${label}: ${names}`).join('\n') },
  ]);
  const columns = [{ header: t('name'), width: 1 }, { header: t('sector'), width: 1 }, { header: t('links'), width: 2 }];
  return tag('details', {}, tag('summary', {}, escapeHtml(t('networkAsText'))) + tableHtml({ caption: t('network'), isCaptionSeen: false, columns, rows, rowHeads: true }));
}
