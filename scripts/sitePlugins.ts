import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * No inline script, no eval, nothing from anywhere else. Style attributes are needed by positioned
 * popovers; pictures live in data and blob URLs; the PDF worker may be a blob in the single file.
 */
const policy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const policyTag = (script: string) => ({
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(script) },
  injectTo: 'head-prepend' as const,
});

/** Puts the Content-Security-Policy into the built page. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'keha-csp',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: () => [policyTag("'self'")] },
  };
}

/**
 * Writes `sw.js`: after the first visit everything works without a network. A new version is fetched
 * whole in the background and waits until the page asks it to take over.
 */
export function offline(): Plugin {
  return {
    name: 'keha-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((name) => !name.endsWith('.map')).sort();
      const hash = createHash('sha256');
      for (const name of files) {
        const item = bundle[name];
        if (item) hash.update(name).update(item.type === 'chunk' ? item.code : item.source);
      }
      const source = readFileSync(new URL('./serviceWorker.js', import.meta.url), 'utf8')
        .replace('__VERSION__', hash.digest('hex').slice(0, 16))
        .replace("['__FILES__']", JSON.stringify(['./', './manifest.webmanifest', './icon.svg', ...files.filter((name) => name !== 'index.html')]));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

/** Folds scripts, styles and fonts into index.html, so that one file works from disk. */
export function singleFile(): Plugin {
  return {
    name: 'keha-single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('No index.html to fold everything into');
      let html = String(page.source);
      const hashes: string[] = [];
      for (const [name, item] of Object.entries(bundle)) {
        if (item.type === 'chunk') {
          // Folded-in imports preload nothing, and Vite leaves their mark behind.
          // A closing tag inside the code would end the script.
          const code = item.code.replaceAll('__VITE_PRELOAD__', 'void 0').replaceAll('</script', '<\\/script');
          hashes.push(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
          html = html.replace(new RegExp(`<script[^>]*src="[^"]*${name}"[^>]*></script>`), '');
          html = html.replace('</body>', () => `<script type="module">${code}</script>\n</body>`);
          delete bundle[name];
        } else if (name.endsWith('.css')) {
          html = html.replace(new RegExp(`<link[^>]*href="[^"]*${name}"[^>]*>`), () => `<style>${String(item.source)}</style>`);
          delete bundle[name];
        } else if (name !== 'index.html') this.warn(`${name} is not folded into the single file`);
      }
      if (hashes.length !== 1) throw new Error(`The single file needs one script, not ${hashes.length}`);
      html = html.replace(/<link[^>]*rel="(manifest|icon|modulepreload|preload)"[^>]*>\s*/g, '');
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(hashes.join(' '))}">`;
      page.source = html.replace('<head>', () => `<head>\n    ${meta}`);
    },
  };
}
