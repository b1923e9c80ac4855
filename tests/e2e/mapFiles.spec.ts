import type { Page } from '@playwright/test';
import { download, expect, openExample, saved, startWithBlock, test } from './kit';

type Saved = Awaited<ReturnType<typeof download>>;

const save = (page: Page, item: RegExp): Promise<Saved> =>
  download(page, async () => {
    await page.getByRole('button', { name: 'Vie ja tuo' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  });

/** Names, places and links of a graph as the browser's own XML reader sees them. */
const graphIn = (page: Page, file: Saved) =>
  page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'application/xml');
    const all = (name: string): Element[] => [...root.getElementsByTagNameNS('*', name)];
    const said = (element: Element, key: string): string =>
      [...element.children].find((child) => child.getAttribute('key') === key)?.textContent ?? '';
    const names = new Map(all('node').map((node) => [node.getAttribute('id'), node.getAttribute('label') ?? said(node, 'label')]));
    return {
      isBroken: all('parsererror').length > 0,
      places: all('node').map((node) => {
        const [position] = node.getElementsByTagNameNS('*', 'position');
        const [x, y] = ['x', 'y'].map((axis) => Number(position?.getAttribute(axis) ?? said(node, axis)));
        return `${names.get(node.getAttribute('id'))} ${x} ${y}`;
      }).sort(),
      links: all('edge').map((edge) => [edge.getAttribute('source'), edge.getAttribute('target')].map((id) => names.get(id) ?? '').sort().join(' – ')).sort(),
    };
  }, file.bytes.toString('utf8'));

async function openImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vie ja tuo' }).click();
  await page.getByRole('menuitem', { name: /^Tuo / }).click();
}

test('a network goes out as GEXF and GraphML, comes into another workbook as it was, and can be taken back', async ({ page }) => {
  const example = await openExample(page);
  await page.goto(`./#/w/${example}/s/picture/map`);
  const gexf = await save(page, /GEXF/);
  const graphml = await save(page, /GraphML/);
  expect([gexf.name, graphml.name]).toEqual(['hallavuoren-kumppanuusverkosto-tanaan.gexf', 'hallavuoren-kumppanuusverkosto-tanaan.graphml']);
  const graph = await graphIn(page, gexf);
  expect(graph).toMatchObject({ isBroken: false });
  expect([graph.places.length, graph.links.length]).toEqual([40, 86]);
  expect(await graphIn(page, graphml)).toEqual(graph);

  const choose = async ({ name, bytes }: Saved): Promise<void> => {
    await openImport(page);
    await page.locator('[role=dialog] input[type=file]').setInputFiles({ name, mimeType: 'application/xml', buffer: bytes });
  };
  for (const file of [gexf, graphml]) {
    await startWithBlock(page, 'map', {}, 'Verkostomme kuva');
    await choose(file);
    await expect(page.getByText(/Uusia toimijoita\s40, kuvaan tulijoita\s40, uusia yhteyksiä\s86/)).toBeVisible();
    await page.getByRole('button', { name: 'Tuo verkosto' }).click();
    await saved(page);
    await page.reload();
    expect(await graphIn(page, await save(page, /GEXF/))).toEqual(graph);
  }
  await choose(gexf);
  await expect(page.getByText('Mikään ei muuttuisi.')).toBeVisible();
});

test('rows from a spreadsheet are shown first, come in by keyboard, and one undo takes them all back', async ({ page }) => {
  await startWithBlock(page, 'map', {}, 'Verkostomme kuva');
  await page.getByRole('button', { name: 'Vie ja tuo' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Liittäkää rivit tähän' });
  await field.fill('Toimija 1\tToimija 2\tVahvuus\nKirjasto\tMuseo\tvahva\nMuseo\tPaja\ttoivottu\nPaja\t\theikko');
  await page.getByRole('button', { name: 'Katso, mitä tulee' }).press('Enter');
  await expect(page.getByText('Yhteydestä puuttuu toinen pää: Paja; heikko')).toBeVisible();
  await expect(page.getByText('Rivi 4')).toBeVisible();
  await page.getByRole('button', { name: 'Tuo verkosto' }).press('Enter');
  const links = await save(page, /yhteydet.*CSV/);
  expect(links.bytes.toString('utf8')).toBe('\uFEFFToimija 1;Toimija 2;Vahvuus;Aihe\r\nKirjasto;Museo;Vahva;\r\nMuseo;Paja;Toivottu;\r\n');
  await page.keyboard.press('Control+z');
  expect((await graphIn(page, await save(page, /GraphML/))).places).toEqual([]);
  await page.keyboard.press('Control+Shift+z');
  expect((await graphIn(page, await save(page, /GraphML/))).places).toHaveLength(3);
});

test('the picture goes out as a drawing and as PNG', async ({ page }) => {
  const example = await openExample(page);
  await page.goto(`./#/w/${example}/s/picture/map`);
  await expect(page.locator('canvas').first()).toBeVisible();
  const svg = await save(page, /SVG/);
  expect((await page.evaluate((text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.textContent, svg.bytes.toString('utf8'))))
    .toContain('Vapaaehtoiskeskus');
  const png = await save(page, /PNG/);
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.length).toBeGreaterThan(50_000);
});

test('what is no network is refused with a reason, and nothing changes', async ({ page }) => {
  await startWithBlock(page, 'map', {}, 'Verkostomme kuva');
  await openImport(page);
  for (const [text, says] of [
    ['<gexf><graph><nodes>', /rikki rivillä 1/],
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', /jotain muuta \(svg\)/],
    ['<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph/></graphml>', /ei löytynyt yhtään toimijaa/],
  ] as const) {
    await page.locator('[role=dialog] input[type=file]').setInputFiles({ name: 'outo.graphml', mimeType: 'application/xml', buffer: Buffer.from(text) });
    await expect(page.locator('[role=dialog] [role=alert]')).toContainText(says);
  }
});
