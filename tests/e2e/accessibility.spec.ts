import AxeBuilder from '@axe-core/playwright';
import { drawAll, expect, openExample, test } from './kit';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SIZES = { desktop: { width: 1440, height: 900 }, projector: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } };
const PAGES = ['/', '/w/:id', '/w/:id/s/definition', '/w/:id/s/themes', '/w/:id/plan', '/w/:id/roster', '/w/:id/print', '/w/:id/import', '/w/:id/rounds', '/w/:id/privacy'];
/** Pages with a canvas. */
const CANVASES = [
  '/w/:id/s/picture', '/w/:id/s/picture/map', '/w/:id/s/interfaces', '/w/:id/s/links', '/w/:id/s/phases', '/w/:id/s/leadership', '/w/:id/s/roles', '/w/:id/s/trust',
  '/w/:id/s/learning-circle', '/w/:id/s/year-clock', '/w/:id/s/year-clock/year', '/w/:id/s/ways-of-working', '/w/:id/s/evaluation',
];
const LOOKS = Object.keys(SIZES).flatMap((size) => ['paper', 'projector'].map((theme) => ({ size: size as keyof typeof SIZES, theme })));

for (const [look, { size, theme }] of LOOKS.entries()) {
  test(`axe finds nothing on any view: ${size}, ${theme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize(SIZES[size]);
    await page.addInitScript((chosen) => localStorage.setItem('keha.theme', chosen), theme);
    const id = await openExample(page);
    // Every page in both themes, at two sizes and in two languages.
    const paths = [...PAGES, ...CANVASES].filter((_, at) => (at + look) % 3 === 0);
    for (const [at, path] of paths.entries()) {
      const language = ['fi', 'sv', 'en'][(at + Math.floor(look / 3)) % 3] as string;
      await page.goto(`./?lang=${language}#${path.replace(':id', id)}`);
      await expect(page.getByRole('heading', { level: 1 }), `${path} ${language}`).toBeAttached();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await drawAll(page);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const found = violations.map(({ id: rule, nodes }) => `${path} ${language} ${rule}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim()})`).join('; ')}`);
      expect.soft(found).toEqual([]);
    }
  });
}

test('axe finds nothing on dialogs and menus', async ({ page }) => {
  const id = await openExample(page);
  const check = async (what: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS)
      // What is behind an open menu or dialog is hidden from readers on purpose.
      .disableRules(['region', 'page-has-heading-one', 'landmark-one-main', 'aria-hidden-focus']).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${what} ${rule}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)).toEqual([]);
  };
  await page.goto(`./#/w/${id}/s/definition`);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('palette');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('export');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lisää toimintoja' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await check('menu');
  await page.getByRole('menuitem', { name: 'Versiot' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('versions');
  await page.keyboard.press('Escape');
  await page.goto('./#/');
  await page.getByRole('button', { name: /^Tyhjä työkirja/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('new workbook');
});
