/**
 * Keeps the app on the device for work without a network. `onUpdate` is called when a new version
 * has been fetched whole; calling what it gives takes the new version into use and reloads.
 * From a file on disk, or without support, nothing happens: the page is whole as it is.
 */
export function keepOffline(onUpdate: (takeOver: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const { serviceWorker } = navigator;
  void serviceWorker.register('./sw.js').then((registration) => {
    const offer = (waiting: ServiceWorker): void => {
      // Without a controller this is the first visit: there is nothing to replace.
      if (!serviceWorker.controller) return;
      onUpdate(() => {
        serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage('take-over');
      });
    };
    if (registration.waiting) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const next = registration.installing;
      next?.addEventListener('statechange', () => {
        if (next.state === 'installed') offer(next);
      });
    });
  }).catch((error: unknown) => console.warn('Kehä works only with a network now', error));
}
