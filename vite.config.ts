import { availableParallelism } from 'node:os'
import { crx } from '@crxjs/vite-plugin'
import { defineConfig } from 'vitest/config'
import manifest from './manifest.config.ts'
import { commandParts } from './scripts/command-parts.mjs'
import { injectedScript } from './scripts/injected-script.mjs'
import { lateWords } from './scripts/late-words.mjs'
import { oneLanguageParts } from './scripts/one-language-parts.mjs'
import { wholeParts } from './scripts/whole-parts.mjs'
import { LongestFirst } from './test/longest-first.ts'

/** Extension pages that the manifest does not name; the panel and content script come from it. */
const pages = {
  practice: 'extension/practice/practice.html',
  permission: 'extension/permission/permission.html',
  privacy: 'extension/privacy/privacy.html',
  card: 'extension/card/card.html',
}

/** Test files at a time; left alone a machine of two cores would use one. */
const workers = Math.max(2, availableParallelism() - 1)

export default defineConfig(({ mode }) => ({
  plugins:
    mode === 'test'
      ? []
      : [
          oneLanguageParts(),
          lateWords(),
          commandParts(),
          wholeParts(),
          crx({
            manifest,
            contentScripts: {
              standaloneFiles: ['extension/content/doorstep.ts', 'extension/content/notice-listeners.ts'],
            },
          }),
          injectedScript({ entry: 'extension/content/hands.ts', fileName: 'hands.js' }),
          injectedScript({ entry: 'extension/content/article.ts', fileName: 'article.js' }),
          injectedScript({ entry: 'extension/content/targets.ts', fileName: 'targets.js' }),
          injectedScript({ entry: 'extension/content/lists.ts', fileName: 'lists.js' }),
          // Not injected, but a file of its own likewise: the audio thread loads it by its address.
          injectedScript({ entry: 'extension/panel/voice-worklet.ts', fileName: 'voice-worklet.js' }),
        ],
  build: {
    target: 'chrome120',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: false,
    // Samples stay files of their own: inlined they would be loaded before they are needed.
    assetsInlineLimit: 0,
    rollupOptions: { input: pages },
  },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          // Properties over thousands of cases take their time on a busy machine.
          testTimeout: 30_000,
          setupFiles: ['test/load-packs.ts'],
          // Files of a worker share its modules, which take longer to load than most files to run.
          isolate: false,
          maxWorkers: workers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          setupFiles: ['test/load-packs.ts'],
          // Files of a worker share its modules, which take longer to load than most files to run.
          isolate: false,
          maxWorkers: workers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/e2e/build-once.ts'],
          maxWorkers: 2,
          // Each file has browsers of its own; what it imports it need not load anew.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Long enough for a busy machine: what is polled for comes, or the test is right to fail.
          expect: { poll: { timeout: 45_000, interval: 50 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}))
