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

  test('the stages stand in a list that a thumb hits', async ({ page }) => {
    await startWithBlock(page, 'cycle', CONFIG, 'Neljä vaihetta');
    for (const tab of await page.getByRole('tab').all()) expect((await tab.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.getByRole('tab', { name: /Millä voimavaroilla/ }).tap();
    await expect(page.getByRole('heading', { name: 'Mitä aikaa, rahaa ja taitoa meillä on?' })).toBeVisible();
    await page.getByRole('button', { name: 'Lisää vastaus' }).tap();
    await page.keyboard.type('Puolikas työaika');
    await expect(page.getByRole('tab', { name: /Millä voimavaroilla 1 vastaus/ })).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
