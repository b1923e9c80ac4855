import type { StorageReport } from '@/document';

// Missing over plain http and in old browsers.
const storage = (): Partial<StorageManager> => (navigator as Partial<Pick<Navigator, 'storage'>>).storage ?? {};

/** `available`: whether IndexedDB has worked. Throws nothing. */
export async function storageReport(available: boolean): Promise<StorageReport> {
  const manager = storage();
  const [persistent, estimate] = await Promise.all([
    Promise.resolve(manager.persisted?.()).catch(() => undefined),
    Promise.resolve(manager.estimate?.()).catch(() => undefined),
  ]);
  return { available, persistent: persistent ?? false, usage: estimate?.usage ?? null };
}

/** Asks the browser to keep the workbooks until the user deletes them. Some browsers ask the user. */
export const requestPersistence = async (): Promise<boolean> =>
  Promise.resolve(storage().persist?.()).then((granted) => granted ?? false, () => false);
