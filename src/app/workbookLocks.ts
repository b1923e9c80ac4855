/** How long the other tabs may take to let go of a workbook (ms): one that is frozen does not answer at all. */
const PATIENCE = 10_000;
/** Without locks nobody knows who has let go (ms). */
const GRACE = 500;

const nameOf = (id: string): string => `keha:open:${id}`;

// Missing over plain http.
const locksHere = (): LockManager | null => (navigator as Partial<Pick<Navigator, 'locks'>>).locks ?? null;

/** Waits until nobody rewrites a workbook; until the answer is called, nobody begins to. Rejects never. */
export function holdWorkbook(id: string): Promise<() => void> {
  const locks = locksHere();
  if (!locks) return Promise.resolve(() => undefined);
  return new Promise((resolve) => {
    const held = locks.request(nameOf(id), { mode: 'shared' }, () => new Promise<void>((release) => resolve(release)));
    // A page without an origin of its own may ask for no locks.
    held.catch(() => resolve(() => undefined));
  });
}

/**
 * Runs `work` while no tab holds the workbook; who wants to open it waits. `letGo` asks all to let go and ends what this
 * tab holds. Rejects with a `TimeoutError` when some tab does not let go in ten seconds.
 */
export async function aloneWithWorkbook(id: string, letGo: () => Promise<void>, work: () => Promise<void>): Promise<void> {
  const locks = locksHere();
  if (!locks) {
    await letGo();
    await new Promise((resolve) => { setTimeout(resolve, GRACE); });
    return work();
  }
  // In line before this tab opens the workbook again.
  const asked = locks.request(nameOf(id), { mode: 'exclusive', signal: AbortSignal.timeout(PATIENCE) }, work);
  await Promise.all([asked, letGo()]);
}
