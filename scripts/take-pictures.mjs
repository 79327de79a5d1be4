import './node-version.mjs'
import { mkdir } from 'node:fs/promises'
import { buildExtension } from './build-extension.mjs'
import { prepare } from './prepare.mjs'
import { besideRealPanel, runPhrase } from './real-panel.mjs'
import { root, runPackage } from './run-command.mjs'
import { runScript, ScriptFailure, say } from './terminal.mjs'

/**
 * Takes the README's pictures of the real side panel, beside a real page, after phrases that were
 * really run: docs/pictures/panel-light.png and panel-dark.png.
 */
const size = { width: 360, height: 800 }
const folder = `${root}/docs/pictures`
const phrases = ['name this tab reading', 'scroll down', 'hints', 'where am i']

await runScript(async () => {
  const chromium = await prepare({ browser: true })
  if (!chromium) throw new ScriptFailure('No Chromium.', 'Set CHROME_PATH to one.')
  if (!process.argv.includes('--built')) await buildExtension()
  await besideRealPanel(chromium, {
    file: 'article.html',
    work: async panel => {
      await panel.setViewportSize(size)
      for (const phrase of phrases) await runPhrase(panel, phrase)
      // One key collected: the keys that could follow tell what they would complete.
      await panel.getByRole('button', { name: 'D3 50' }).click()
      await panel.mouse.move(0, 0)
      await panel.locator('[data-note="50"][aria-pressed="true"]').waitFor()

      await mkdir(folder, { recursive: true })
      for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await panel.screenshot({ path: `${folder}/panel-${colorScheme}.png`, animations: 'disabled' })
        say(`docs/pictures/panel-${colorScheme}.png`)
      }
    },
  })
  // Those of all views come from the gallery.
  const { code } = await runPackage('tsx/dist/cli.mjs', ['scripts/take-view-pictures.ts'])
  return code
})
