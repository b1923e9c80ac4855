import { expect, test, type Page } from '@playwright/test';
import { startWorkbook } from './kit';

/** Presses Tab until the focused element answers to `name`; fails when it never does. */
async function tabTo(page: Page, name: RegExp, limit = 80): Promise<void> {
  for (let press = 0; press < limit; press++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element?.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent : '';
      const labelledBy = element?.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return [element?.getAttribute('aria-label'), labelledBy, label, element?.textContent].filter(Boolean).join(' | ');
    });
    if (name.test(found)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('a workbook is begun and a step promised with the keyboard alone', async ({ page }) => {
  await page.goto('./#/');
  await expect(page.getByRole('button', { name: /^Verkostotyön työkirja/ })).toBeVisible();
  await tabTo(page, /^Verkostotyön työkirja/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Verkoston tai työkirjan nimi' })).toBeFocused();
  await page.keyboard.type('Näppäimin tehty');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/w\/[A-Za-z0-9]+$/);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Näppäimin tehty');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('sitoutuminen');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/s\/trust/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await tabTo(page, /^Lisää askel$/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kummi jokaiselle');
  await tabTo(page, /Kuka tekee/, 4);
  await page.keyboard.type('Leila Ahmadi');
  await page.keyboard.press('Enter');
  await tabTo(page, /Määräaika/, 6);
  await page.keyboard.type('Q2 2027');
  await page.keyboard.press('Tab');
  const step = page.getByRole('listitem').filter({ has: page.getByRole('textbox', { name: 'Askel 1' }) });
  await expect(step).toContainText('Leila Ahmadi');
  await expect(page.getByRole('textbox', { name: /Määräaika/ })).toHaveValue('huhti–kesäkuu 2027');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: /Määräaika/ })).toHaveValue('');
});

test('focus is always seen', async ({ page }) => {
  await startWorkbook(page, 'Kohdistus');
  for (let press = 0; press < 25; press++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      // The browser itself marks the parts inside a date field.
      if (element instanceof HTMLInputElement && element.type === 'date') return true;
      const chain = [element, element.parentElement, element.closest('label'), element.nextElementSibling, ...element.querySelectorAll('*')];
      return chain.some((one) => one && (parseFloat(getComputedStyle(one).outlineWidth) >= 2 && getComputedStyle(one).outlineStyle !== 'none' || getComputedStyle(one).boxShadow !== 'none'));
    });
    expect(seen, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))).toBe(true);
  }
});
