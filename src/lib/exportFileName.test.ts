import { expect, it } from 'vitest';
import { exportFileName } from './exportFileName';

it('joins whose, what and when as people would write them', () => {
  expect(exportFileName(['Suvannon työllisyysverkosto', 'Vuosisuunnitelma', '2027'], 'pdf')).toBe('suvannon-tyollisyysverkosto-vuosisuunnitelma-2027.pdf');
  expect(exportFileName(['Hallavuori', '', ' Mitä kuvista huomaamme? '], 'png')).toBe('hallavuori-mita-kuvista-huomaamme.png');
  expect(exportFileName(['Suvanto', '2026-11-22'], 'keha.json')).toBe('suvanto-2026-11-22.keha.json');
});

it('folds Latin letters and keeps those of other scripts', () => {
  expect(exportFileName(['Šuvannon Đávvi ŋŧ Åland Ærø Łódź İstanbul'], 'csv')).toBe('suvannon-davvi-ngt-aland-aero-lodz-istanbul.csv');
  expect(exportFileName(['Дарья й', '漢字', 'हिन्दी'], 'csv')).toBe('дарья-й-漢字-हिन्दी.csv');
});

it('drops what file systems refuse, and what would hide the ending', () => {
  expect(exportFileName(['a/b\\c:d*e?"f<g>h|i'], 'pdf')).toBe('a-b-c-d-e-f-g-h-i.pdf');
  expect(exportFileName(['..\u202efdp\u0000 . '], 'pdf')).toBe('fdp.pdf');
});

it('always gives a name', () => {
  expect(exportFileName(['???', '🎉'], 'pdf')).toBe('keha.pdf');
  expect(exportFileName(['con'], 'pdf')).toBe('keha-con.pdf');
});

it('stays short in bytes: a long first part gives way to the others, and no letter is cut in half', () => {
  const name = exportFileName(['työllisyysverkosto '.repeat(40), 'vuosisuunnitelma', '2027'], 'pdf');
  expect(name).toMatch(/^tyollisyysverkosto(-tyollisyysverkosto)+-vuosisuunnitelma-2027\.pdf$/);
  const far = exportFileName(['漢'.repeat(200), '字'.repeat(200)], 'pdf');
  expect(far).toMatch(/^漢+-字+\.pdf$/);
  for (const one of [name, far]) expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(184);
});
