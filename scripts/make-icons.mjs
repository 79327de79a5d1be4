import './node-version.mjs'
import { mkdir, writeFile } from 'node:fs/promises'
import { iconPictures, iconSizes, storeIcon } from './icon-pictures.mjs'
import { prepare } from './prepare.mjs'
import { root } from './run-command.mjs'
import { runScript, ScriptFailure, say } from './terminal.mjs'

/** Draws public/icons from scripts/icon-pictures.mjs. */
await runScript(async () => {
  const chromium = await prepare({ browser: true })
  if (!chromium) throw new ScriptFailure('No Chromium.', 'Set CHROME_PATH to one.')
  const { chromium: playwright } = await import('playwright')
  const browser = await playwright.launch({ executablePath: chromium.path, args: ['--no-sandbox'] })
  const folder = `${root}/public/icons`
  const drawings = [
    ...Object.entries(iconPictures).flatMap(([state, svg]) =>
      iconSizes.map(size => ({ name: `${state}-${size}`, size, svg })),
    ),
    { name: 'store-128', size: 128, svg: storeIcon },
  ]
  try {
    await mkdir(folder, { recursive: true })
    const page = await browser.newPage()
    for (const { name, size, svg } of drawings) {
      await page.setViewportSize({ width: size, height: size })
      await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
      await writeFile(`${folder}/${name}.png`, await page.screenshot({ omitBackground: true }))
    }
  } finally {
    await browser.close()
  }
  say(`Drew ${drawings.length} icons into public/icons.`)
  return 0
})
