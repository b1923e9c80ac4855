import { type BlockSpec, extremeText, LONG_ANSWER } from '@/blockkit';
import { type GuideConfig, type GuideState, initialState } from './model';

const state = initialState();

export const samples: BlockSpec<GuideConfig, GuideState>['samples'] = {
  empty: { config: { text: 'Lukekaa tämä yhdessä ääneen.' }, state },
  typical: {
    config: {
      text: 'Verkostossa kukaan ei ole **kenenkään pomo**. Yhteistyö lepää kolmen asian varassa:\n\n1. *tuttuus*: keitä me olemme\n2. luottamus: voinko nojata sinuun\n3. lupaus: pidämmekö sanamme\n\nKun yksi ohenee, muutkin ohenevat. [Lisää aiheesta](https://example.org).',
      figure: {
        size: [320, 200],
        alt: 'Kolme ympyrää, jotka menevät osin päällekkäin: tuttuus, luottamus ja lupaus.',
        shapes: [
          { shape: 'circle', at: [160, 72], r: 60, stroke: 'ink' },
          { shape: 'circle', at: [112, 130], r: 60, stroke: 'ink' },
          { shape: 'circle', at: [208, 130], r: 60, stroke: 'ink' },
          { shape: 'circle', at: [160, 112], r: 9, fill: 'lake' },
          { shape: 'text', at: [160, 52], text: 'tuttuus', anchor: 'middle' },
          { shape: 'text', at: [94, 142], text: 'luottamus', anchor: 'middle' },
          { shape: 'text', at: [224, 142], text: 'lupaus', anchor: 'middle' },
        ],
      },
      source: 'Esimerkki, *Luottamuksen kolme kehää* (2024).',
    },
    state,
  },
  extreme: {
    config: {
      text: [...Array.from({ length: 40 }, (_, index) => extremeText(index)), `# ${LONG_ANSWER}`, '- [vaara](javascript:alert(1))', '| a | b |\n|---|---|\n| 1 | <img src=x onerror=alert(1)> |'].join('\n\n'),
      source: '<script>alert(1)</script>',
    },
    state,
  },
};
