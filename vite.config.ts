/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pdfFonts } from './scripts/pdfFonts.ts';
import { contentSecurityPolicy, offline, singleFile } from './scripts/sitePlugins.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    // Works under any sub-path.
    base: './',
    publicDir: single ? false : 'public',
    plugins: [
      react(),
      pdfFonts(),
      { ...optimizeLocales.vite({ locales: ['fi-FI', 'sv-SE', 'en-US'] }), enforce: 'pre' },
      ...(single ? [singleFile()] : [contentSecurityPolicy(), offline()]),
    ],
    resolve: {
      alias: [
        { find: '@', replacement: path('src') },
        { find: '@templates', replacement: path('templates') },
        // jsPDF's ways from HTML and SVG are not used; the picture export asks for html2canvas by its file.
        { find: /^(canvg|dompurify|html2canvas)$/, replacement: path('src/export/pdf/draw/unused.ts') },
      ],
    },
    build: {
      outDir: single ? 'dist-single' : 'dist',
      // A browser that runs modules loads them fast enough; the polyfill would be an inline script.
      modulePreload: { polyfill: false },
      ...(single && { assetsInlineLimit: Number.MAX_SAFE_INTEGER, cssCodeSplit: false, rolldownOptions: { output: { codeSplitting: false } } }),
    },
    preview: { headers: { 'Cache-Control': 'no-cache' } },
    test: {
      environment: 'jsdom',
      isolate: false,
      // Finding by role among hundreds of rows is slow without a browser.
      testTimeout: 20_000,
      include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}', 'templates/**/*.test.ts'],
      setupFiles: ['tests/helpers/setup.ts'],
    },
  };
});
