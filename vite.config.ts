/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy, offline, singleFile } from './scripts/sitePlugins';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    // Works under any sub-path.
    base: './',
    publicDir: single ? false : 'public',
    plugins: [
      react(),
      { ...optimizeLocales.vite({ locales: ['fi-FI', 'sv-SE', 'en-US'] }), enforce: 'pre' },
      ...(single ? [singleFile()] : [contentSecurityPolicy(), offline()]),
    ],
    resolve: { alias: { '@': path('src'), '@templates': path('templates') } },
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
      include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}', 'templates/**/*.test.ts'],
      setupFiles: ['tests/helpers/setup.ts'],
    },
  };
});
