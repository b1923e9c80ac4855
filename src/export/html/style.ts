import { type Tone, tonesOf } from '../pdf/art/items';

/** The dark room: as the projector's theme. */
const DARK: Readonly<Record<Tone, string>> = {
  ink: '#F4EFE3', 'ink-2': '#C3CBC8', 'ink-3': '#A9B5B5', lake: '#6CC9D2', berry: '#F2899B', ochre: '#F0B95A',
  rule: '#274049', edge: '#7B949B', board: '#2A434C', sheet: '#11242B', wash: '#15333B',
  public: '#6A97E8', private: '#F6CE7E', third: '#D07BA9', other: '#A9B5B5',
  'heat-1': '#1A2D34', 'heat-2': '#19363E', 'heat-3': '#19424C', 'heat-4': '#194B56', 'heat-5': '#185561',
};

const variables = (tones: Readonly<Record<Tone, string>>): string => Object.entries(tones).map(([tone, hex]) => `--${tone}:${hex}`).join(';');

/** The look of the document. Sizes in rem and em, so that zoom and the reader's own size of type hold. */
export function styleSheet(isGrey: boolean): string {
  const light = tonesOf({ isGrey });
  return `:root{color-scheme:${isGrey ? 'light' : 'light dark'};${variables({ ...light, sheet: isGrey ? '#FFFFFF' : '#FCF9F2' })}}
${isGrey ? '' : `@media screen and (prefers-color-scheme:dark){:root{${variables(DARK)}}}`}
@media print{:root{${variables(light)}}}
*{box-sizing:border-box}
html{font:100%/1.5 Commissioner,"Segoe UI",system-ui,sans-serif;background:var(--sheet);color:var(--ink);-webkit-text-size-adjust:100%}
body{max-width:56rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) 4rem;overflow-wrap:anywhere;hyphens:auto}
h1,h2,h3,.serif,.lead{font-family:Literata,Georgia,"Times New Roman",serif}
h1,h2,h3,h4{font-weight:500;line-height:1.15;text-wrap:balance;margin:2.25rem 0 .5rem}
h1{font-size:clamp(2rem,1.2rem + 4vw,3.5rem);margin:.25rem 0 1.5rem}
h2{font-size:clamp(1.6rem,1.2rem + 2vw,2.4rem);margin:0 0 1rem;padding-bottom:.75rem;border-bottom:1px solid var(--ink)}
h3{font-size:1.25rem}
h4{font-size:1.0625rem;font-weight:600}
p,ul,ol,dl{margin:.5rem 0;max-width:42rem}
a{color:var(--lake)}
a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid var(--lake);outline-offset:3px}
section{margin-top:4rem}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static;display:inline-block;padding:.5rem 0}
.kicker,.small,.detail,.muted,.about,caption,thead th,dt{color:var(--ink-2)}
.kicker{font-size:1.0625rem;margin:0}
.small,.detail,.about{font-size:.9375rem}
.lead{font-size:1.1875rem;line-height:1.45}
.detail,.about{display:block}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.logos{display:flex;flex-wrap:wrap;gap:1rem;align-items:center}
.logos img{max-height:3rem;max-width:12rem;background:#fff;padding:.25rem}
img{max-width:100%;height:auto}
${isGrey ? 'img{filter:grayscale(1)}' : ''}
figure{margin:1rem 0}
figcaption{font-size:.9375rem;color:var(--ink-2)}
dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.25rem 1.5rem}
dd{margin:0;font-weight:600}
nav ol{list-style:none;padding:0}
nav li{border-bottom:1px solid var(--rule)}
nav a{display:block;padding:.6rem 0;min-height:2.75rem}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0}
.legend li{display:flex;align-items:center;gap:.5rem}
.legend .line{width:1.75rem;height:.75rem}
.figure{margin:1rem 0;overflow-x:auto;max-width:42rem}
.figure svg{display:block;width:100%;height:auto;min-width:20rem;font-family:Commissioner,"Segoe UI",system-ui,sans-serif}
.figure.wide,.cover .figure{max-width:none}
.figure.wide svg{min-width:44rem}
.cover .figure svg{min-width:30rem;max-height:44rem}
.figure svg .serif{font-family:Literata,Georgia,serif}
.mark{flex:none;width:1.15em;height:1.15em;margin-top:.18em}
.ring{display:inline-flex;flex:none;align-items:center;justify-content:center;min-width:1.75rem;height:1.75rem;padding:0 .3rem;border:2px solid var(--lake);border-radius:1rem;color:var(--lake);font-size:.875rem;font-weight:600;font-variant-numeric:tabular-nums}
.top{display:flex;flex-wrap:wrap-reverse;justify-content:space-between;align-items:end;gap:1rem}
.top h2{flex:1 1 16rem;min-width:0}
.year{width:5.5rem;height:5.5rem;flex:none}
.quarter{display:flex;align-items:center;gap:.75rem;margin-top:2.25rem}
.quarter svg{width:2.75rem;height:2.75rem;flex:none}
.quarter h3{margin:0}
ul.marked,.sections{list-style:none;padding:0}
ul.marked li,.sections li{display:flex;gap:.6rem;align-items:baseline}
.sections{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;max-width:none;margin-top:2rem}
.columns{columns:16rem 2;column-gap:2rem;max-width:none}
.columns li{break-inside:avoid}
li{margin:.3rem 0}
table{width:100%;border-collapse:collapse;margin:.75rem 0 1.5rem;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:start;font-weight:600;padding:.5rem 0}
th,td{text-align:start;vertical-align:top;padding:.45rem .75rem .45rem 0;overflow-wrap:break-word;hyphens:manual;border-bottom:1px solid var(--rule);font-weight:400}
thead th{border-bottom-color:var(--ink-2);font-size:.9375rem}
.end{text-align:end}
.cell{display:inline-flex;gap:.5rem;align-items:flex-start}
.strong{font-weight:600}
.late{color:var(--berry);font-weight:600}
.soft{color:var(--ink-2)}
summary{cursor:pointer;padding:.5rem 0;min-height:2.75rem;color:var(--lake)}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--ink);color:var(--ink-2);font-size:.9375rem}
@media screen and (max-width:40rem){
table.wide,table.wide tbody,table.wide tr,table.wide tbody th,table.wide td,table.wide caption{display:block}
table.wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.wide tr{padding:.6rem 0;border-bottom:1px solid var(--rule)}
table.wide tbody th,table.wide td{overflow-wrap:anywhere;border:0;padding:.1rem 0;text-align:start}
table.wide td:not([data-label]){display:none}
table.wide td[data-label]{display:flex;gap:.5rem;align-items:baseline}
table.wide td[data-label]::before{content:attr(data-label);content:attr(data-label) / "";flex:0 0 7rem;color:var(--ink-2);font-size:.9375rem}
}
@media (forced-colors:active){.figure,.mark,.quarter svg,.year{forced-color-adjust:none;background:#fff}}
@media print{
@page{size:A4;margin:16mm 17mm}
html{font-size:10.5pt;background:#fff}
body{max-width:none;padding:0}
.skip,details{display:none}
section{margin:0;break-before:page}
h2,h3,h4,.quarter,caption{break-after:avoid}
nav{break-inside:avoid}
.sections{break-inside:avoid;break-before:avoid}
tr,.figure,svg{break-inside:avoid}
thead{display:table-header-group}
.figure{overflow:visible}
.figure svg,.figure.wide svg,.cover .figure svg{min-width:0;max-height:200mm}
a{color:inherit;text-decoration:none}
}`;
}
