import type { Locator, Page } from '@playwright/test';
import { expect, openExample, test } from './kit';
import { CANVAS_STEPS, canvasWorkbook } from './wallCanvasContent';
import { wallFaults } from './wallFaults';

const SCREENS = [{ width: 1280, height: 720 }, { width: 1024, height: 768 }];
/** Sections and blocks of the filled example that are drawn. */
const EXAMPLE_STEPS = ['picture/map', 'interfaces/levels', 'links/links', 'phases/stages', 'leadership/ways', 'roles/roles', 'trust/grid', 'year-clock/year', 'evaluation/windows'];

test.use({ viewport: { width: 1280, height: 720 } });

async function openFull(page: Page): Promise<string> {
  await page.goto('./#/');
  await page.locator('input[type="file"]').first().setInputFiles({ name: 'seina.keha.json', mimeType: 'application/json', buffer: canvasWorkbook() });
  await page.waitForURL(/#\/w\/[A-Za-z0-9]+$/);
  return /#\/w\/([A-Za-z0-9]+)/.exec(page.url())?.[1] ?? '';
}

async function show(page: Page, id: string, step: string): Promise<Locator> {
  await page.goto(`./#/w/${id}/present?step=${step}`);
  const face = page.locator(`[data-block="${step.replace('/', '.')}"]`);
  await expect(face.locator('svg, canvas, table, ul').first()).toBeVisible();
  await expect(face.getByRole('progressbar')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  return face;
}

/** Writing over the step on the wall, as the key E begins it. */
async function edit(page: Page, id: string, step: string): Promise<Locator> {
  await show(page, id, step);
  await page.keyboard.press('e');
  const face = page.locator(`[data-block="${step.replace('/', '.')}"][data-editing]`);
  await expect(face.getByRole('progressbar')).toHaveCount(0);
  await expect(face.getByRole('button').first()).toBeVisible();
  return face;
}

test('the filled example can be read from the back row', async ({ page }) => {
  const id = await openExample(page);
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    for (const step of EXAMPLE_STEPS) {
      await show(page, id, step);
      await expect.poll(() => page.evaluate(wallFaults), { message: `${step} at ${screen.width}x${screen.height}` }).toEqual([]);
    }
  }
});

test('very full faces can be read from the back row, and scroll only with the wall', async ({ page }) => {
  const id = await openFull(page);
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    for (const step of CANVAS_STEPS) {
      await show(page, id, `drawn/${step}`);
      await expect.poll(() => page.evaluate(wallFaults), { message: `${step} at ${screen.width}x${screen.height}` }).toEqual([]);
    }
  }
});

test('what can be pointed out says so', async ({ page }) => {
  const id = await openFull(page);
  const spots = { map: 120, board: 90, matrix: 9, ratings: 24, spectrum: 200, cycle: 10, yearclock: 60 } as const;
  for (const [step, count] of Object.entries(spots)) {
    const face = await show(page, id, `drawn/${step}`);
    await expect(face.locator('[data-spot]'), step).toHaveCount(count);
  }
});

const middleOf = async (locator: Locator): Promise<{ x: number; y: number }> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await page.mouse.up();
}

test.describe('the map while it is shown', () => {
  const spotsOf = (face: Locator): Locator => face.locator('[data-spot]');
  /** How far two actors stand from each other in the window. */
  const distance = async (face: Locator): Promise<number> => {
    const [a, b] = [await middleOf(spotsOf(face).nth(0)), await middleOf(spotsOf(face).nth(1))];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };

  test('is looked at from near by wheel, buttons and keys, and whole again', async ({ page }) => {
    const id = await openExample(page);
    const face = await show(page, id, 'picture/map');
    await expect(spotsOf(face).first()).toBeAttached();
    const whole = await distance(face);
    const paper = face.getByRole('group', { name: /plus ja miinus/ });
    const middle = await middleOf(paper);
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => distance(face)).toBeGreaterThan(whole * 1.2);
    await face.getByRole('button', { name: 'Sovita ikkunaan' }).click();
    await expect.poll(() => distance(face)).toBeCloseTo(whole, 0);
    await face.getByRole('button', { name: 'Suurenna' }).click();
    await expect.poll(() => distance(face)).toBeCloseTo(whole * 1.25, 0);
    await paper.focus();
    await page.keyboard.press('-');
    await expect.poll(() => distance(face)).toBeCloseTo(whole, 0);
    // The keys of the map are not the wall's: the step stays, and bare arrows still turn it.
    await expect(face).toBeVisible();
    const before = await middleOf(spotsOf(face).nth(0));
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await middleOf(spotsOf(face).nth(0))).x).toBeLessThan(before.x - 20);
    await page.keyboard.press('ArrowRight');
    await expect(face).toBeHidden();
  });

  test('shows who is in the spotlight by name, and fades the rest', async ({ page }) => {
    const id = await openExample(page);
    const face = await show(page, id, 'picture/map');
    const actor = spotsOf(face).filter({ hasText: 'Kotihoivayritys' });
    await expect(actor).toBeAttached();
    const at = await middleOf(actor);
    await page.keyboard.press('l');
    await page.mouse.click(at.x, at.y);
    await expect(face.getByText('Kotihoivayritys').filter({ visible: true })).toBeVisible();
    await expect(page.getByTestId('spot-mask')).toBeVisible();
  });
});

test.describe('work on the wall', () => {
  test('an actor is placed on the map where the pointer is, and undo takes it away', async ({ page }) => {
    const id = await openExample(page);
    const face = await edit(page, id, 'picture/map');
    const list = face.getByRole('listbox', { name: /^Verkoston kuva/ });
    const box = await list.boundingBox();
    if (!box) throw new Error('The paper is out of sight');
    // A place on the empty paper outside the rings.
    const at = { x: box.x + box.width * 0.2, y: box.y + box.height * 0.85 };
    await page.mouse.dblclick(at.x, at.y);
    const name = face.getByRole('combobox', { name: 'Toimijan nimi' });
    const field = await middleOf(name);
    expect(Math.abs(field.x - at.x) + Math.abs(field.y - at.y)).toBeLessThan(40);
    await name.fill('Uusi toimija');
    await page.keyboard.press('Enter');
    const option = list.getByRole('option', { name: /^Uusi toimija,/ });
    await expect(option).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(option).toHaveCount(0);
  });

  test('a card is dragged to another column, and undo brings it back', async ({ page }) => {
    const id = await openExample(page);
    const face = await edit(page, id, 'roles/roles');
    const column = (name: string): Locator => face.getByRole('group', { name, exact: true });
    const card = column('Veturi').getByRole('listitem').first();
    const name = (await card.textContent()) ?? '';
    await column('Veturi').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await drag(page, await middleOf(card), await middleOf(column('Satunnainen osallistuja').getByRole('listitem').first()));
    await expect(column('Satunnainen osallistuja').getByRole('listitem').filter({ hasText: name })).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(column('Veturi').getByRole('listitem').filter({ hasText: name })).toHaveCount(1);
  });

  test('a cell is rated by key and by press, and undo brings it back', async ({ page }) => {
    const id = await openExample(page);
    const face = await edit(page, id, 'trust/grid');
    const cell = face.getByRole('gridcell', { name: 'Hyvä tahto' });
    const before = (await cell.textContent()) ?? '';
    await cell.click();
    await face.getByRole('radiogroup', { name: 'Nyt, 1–5: Hyvä tahto' }).getByRole('radio', { name: '1' }).click();
    await page.keyboard.press('Escape');
    await expect(cell).not.toHaveText(before);
    await page.keyboard.press('Control+z');
    await expect(cell).toHaveText(before);
  });

  test('an event is dragged along the ring to where the pointer is, and undo brings it back', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-03-11T10:00:00+02:00') });
    const id = await openExample(page);
    const face = await edit(page, id, 'year-clock/year');
    const ring = face.getByRole('group', { name: /^Vuosi 2026 kehänä/ });
    const mark = ring.getByRole('slider', { name: /^Nuorten kuulemisilta, / });
    await expect(mark).toBeVisible();
    const [box, from] = [await ring.boundingBox(), await middleOf(mark)];
    if (!box) throw new Error('The ring is out of sight');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const radius = Math.hypot(from.x - middle.x, from.y - middle.y);
    const before = (await mark.getAttribute('aria-valuetext')) ?? '';
    // Half past the year: the foot of the ring.
    await drag(page, from, { x: middle.x + 1, y: middle.y + radius });
    await expect(mark).toHaveAttribute('aria-valuetext', /(1|2|3)\.7\.$/);
    await page.keyboard.press('Control+z');
    await expect(mark).toHaveAttribute('aria-valuetext', before);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('two fingers look at the map from near, and one moves it without turning the step', async ({ page }) => {
    const id = await openExample(page);
    const face = await show(page, id, 'picture/map');
    const spots = face.locator('[data-spot]');
    await expect(spots.first()).toBeAttached();
    const { x, y } = await middleOf(face.getByRole('group', { name: /plus ja miinus/ }));
    const before = await middleOf(spots.nth(0));
    const width = Math.abs(before.x - (await middleOf(spots.nth(1))).x);
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number; id: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    const fingers = (apart: number) => [{ x: x - apart, y, id: 1 }, { x: x + apart, y, id: 2 }] as const;
    await send('touchStart', ...fingers(40));
    for (const apart of [50, 65, 80, 100]) await send('touchMove', ...fingers(apart));
    await send('touchEnd');
    await expect.poll(async () => Math.abs((await middleOf(spots.nth(0))).x - (await middleOf(spots.nth(1))).x)).toBeGreaterThan(width * 1.5);
    const near = await middleOf(spots.nth(0));
    await send('touchStart', { x, y: y + 100, id: 1 });
    for (const by of [20, 60, 120]) await send('touchMove', { x: x - by, y: y + 100, id: 1 });
    await send('touchEnd');
    await expect.poll(async () => (await middleOf(spots.nth(0))).x).toBeLessThan(near.x - 60);
    await expect(face).toBeVisible();
  });

  test('a cell is rated by taps and an event moved by a finger, without turning the step', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-03-11T10:00:00+02:00') });
    const id = await openExample(page);
    const editByTouch = async (step: string): Promise<Locator> => {
      await show(page, id, step);
      await page.getByRole('button', { name: 'Muokkaa seinällä' }).tap();
      const face = page.locator(`[data-block="${step.replace('/', '.')}"][data-editing]`);
      await expect(face.getByRole('button').first()).toBeVisible();
      return face;
    };
    const grid = await editByTouch('trust/grid');
    const cell = grid.getByRole('gridcell', { name: 'Hyvä tahto' });
    const before = (await cell.textContent()) ?? '';
    await cell.tap();
    await grid.getByRole('radiogroup', { name: 'Nyt, 1–5: Hyvä tahto' }).getByRole('radio', { name: '1' }).tap();
    await expect(cell).not.toHaveText(before);

    const year = await editByTouch('year-clock/year');
    const ring = year.getByRole('group', { name: /^Vuosi 2026 kehänä/ });
    const mark = ring.getByRole('slider', { name: /^Nuorten kuulemisilta, / });
    const [box, from] = [await ring.boundingBox(), await middleOf(mark)];
    if (!box) throw new Error('The ring is out of sight');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const radius = Math.hypot(from.x - middle.x, from.y - middle.y);
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) => touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', from);
    for (const turn of [0.3, 0.6, 0.9, 1]) {
      await send('touchMove', { x: from.x + (middle.x + 1 - from.x) * turn, y: from.y + (middle.y + radius - from.y) * turn });
    }
    await send('touchEnd');
    await expect(mark).toHaveAttribute('aria-valuetext', /(1|2|3)\.7\.$/);
    await expect(year).toBeVisible();
  });
});
