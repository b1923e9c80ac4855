import { expect, saved, startWithBlock, test } from './kit';

const CONFIG = {
  stages: [
    { id: 'why', label: 'Miksi', question: 'Miksi meitä tarvitaan?' },
    { id: 'who', label: 'Ketkä ovat mukana', question: 'Keiden pitää olla mukana?' },
    { id: 'what', label: 'Mitä', question: 'Mitä muutamme yhdessä?' },
    { id: 'how', label: 'Miten', question: 'Miten etenemme?' },
  ],
  hub: { label: 'Millä voimavaroilla', question: 'Mitä aikaa, rahaa ja taitoa meillä on?' },
};

test('a stage is chosen on the ring, answered and marked; undo takes it back and a reload keeps it', async ({ page }) => {
  await startWithBlock(page, 'cycle', CONFIG, 'Neljä vaihetta');
  const ring = page.getByRole('tablist', { name: 'Neljä vaihetta' });
  await ring.getByRole('tab', { name: /^3 Mitä/ }).click();
  await expect(page.getByRole('heading', { name: 'Mitä muutamme yhdessä?' })).toBeVisible();
  await page.getByRole('button', { name: 'Lisää vastaus' }).click();
  await page.keyboard.type('Yhteinen asiakaspolku');
  await page.getByRole('radio', { name: 'käynnissä' }).click();
  await expect(ring.getByRole('tab', { name: /^3 Mitä käynnissä, 1 vastaus/ })).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(ring.getByRole('tab', { name: /^3 Mitä aloittamatta/ })).toBeAttached();
  await page.keyboard.press('Control+Shift+z');
  await saved(page);
  await page.reload();
  await ring.getByRole('tab', { name: /^3 Mitä käynnissä, 1 vastaus/ }).click();
  await expect(page.getByRole('textbox', { name: /Vastaukset: Mitä/ })).toHaveValue('Yhteinen asiakaspolku');
});

test('a name beside the ring is as good as its mark', async ({ page }) => {
  await startWithBlock(page, 'cycle', CONFIG, 'Neljä vaihetta');
  const tab = page.getByRole('tab', { name: /^2 Ketkä/ });
  const box = await tab.boundingBox();
  if (!box) throw new Error('No tab');
  await tab.click({ position: { x: box.width - 6, y: box.height / 2 } });
  await expect(page.getByRole('heading', { name: 'Keiden pitää olla mukana?' })).toBeVisible();
});

test('every stage and the hub are reached by keyboard', async ({ page }) => {
  await startWithBlock(page, 'cycle', CONFIG, 'Neljä vaihetta');
  const tab = page.getByRole('tab', { selected: true });
  await tab.focus();
  for (const question of ['Keiden pitää olla mukana?', 'Mitä muutamme yhdessä?', 'Miten etenemme?', 'Mitä aikaa, rahaa ja taitoa meillä on?', 'Miksi meitä tarvitaan?']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { name: question })).toBeVisible();
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a small ring that a thumb hits leads to the stages under it', async ({ page }) => {
    await startWithBlock(page, 'cycle', CONFIG, 'Neljä vaihetta');
    const ring = page.getByRole('navigation', { name: 'Neljä vaihetta' });
    for (const button of await ring.getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await ring.getByRole('button', { name: /Millä voimavaroilla/ }).tap();
    const hub = page.getByRole('region', { name: 'Millä voimavaroilla' });
    await expect(hub.getByRole('heading', { name: 'Mitä aikaa, rahaa ja taitoa meillä on?' })).toBeInViewport();
    await hub.getByRole('button', { name: 'Lisää vastaus' }).tap();
    await page.keyboard.type('Puolikas työaika');
    await expect(ring.getByRole('button', { name: /Millä voimavaroilla 1 vastaus/ })).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
