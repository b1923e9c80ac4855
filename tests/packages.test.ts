import { expect, it } from 'vitest';
import lock from '../package-lock.json';
import manifest from '../package.json';

type Package = { optionalDependencies?: Record<string, string> };

it('pins every package exactly', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('locks native packages for every platform, so that npm ci works everywhere', () => {
  const packages = lock.packages as Record<string, Package>;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))
      .map((name) => `${path}: ${name}`));
  expect(missing).toEqual([]);
});
