import './node-version.mjs'
import { mkdir, writeFile } from 'node:fs/promises'
import { prepare } from './prepare.mjs'
import { root } from './run-command.mjs'
import { runScript, ScriptFailure, say } from './terminal.mjs'

/**
 * Draws public/icons: three keys of a piano, on a grid of 16 so that the smallest size is sharp. The
 * states are told apart by shape: off is an outline, listening is a wave, asleep a moon, recording has a
 * disc, trouble a triangle.
 */
const sizes = [16, 48, 128]
const teal = '#0b646d'
const ink = '#10252b'

const tile = `<rect width="16" height="16" rx="3" fill="${teal}"/>`
const keys = [1, 6, 11]
  .map(x => `<path d="M${x} 1h4v12.5q0 1.5-1.5 1.5h-1q-1.5 0-1.5-1.5z" fill="#fff"/>`)
  .concat([4, 9].map(x => `<path d="M${x} 1h3v6.2q0 .8-.8.8h-1.4q-.8 0-.8-.8z" fill="${ink}"/>`))
  .join('')
const wave = [6, 10, 14, 8, 4]
  .map(
    (height, index) =>
      `<rect x="${1 + index * 3}" y="${8 - height / 2}" width="2" height="${height}" rx="1" fill="#fff"/>`,
  )
  .join('')
const moon = '<path d="M13 10.2A5.6 5.6 0 1 1 6.6 2.6a4.6 4.6 0 0 0 6.4 7.6z" fill="#fff"/>'
// Grey that shows on light and dark toolbars alike.
const outline = `<g fill="none" stroke="#7c858d" stroke-width="1">
  <rect x=".5" y=".5" width="15" height="15" rx="2.5"/>
  <path d="M5.5 8v7M10.5 8v7M4.5 1v7h2v-7M9.5 1v7h2v-7"/></g>`
const disc = '<circle cx="11" cy="11" r="5" fill="#fff"/><circle cx="11" cy="11" r="4" fill="#d3261c"/>'
const triangle = `<path d="M10.5 5 16 16H5z" fill="#fff" stroke="#fff" stroke-linejoin="round"/>
  <path d="M10.5 6 15.5 15.5h-10z" fill="#ffb81c" stroke="#ffb81c" stroke-width=".6" stroke-linejoin="round"/>
  <path d="M10 9h1v3.6h-1zM10 13.6h1v1.2h-1z" fill="${ink}"/>`

const pictures = {
  off: outline,
  ready: tile + keys,
  listening: tile + wave,
  asleep: tile + moon,
  recording: tile + keys + disc,
  trouble: tile + keys + triangle,
}

await runScript(async () => {
  const chromium = await prepare({ browser: true })
  if (!chromium) throw new ScriptFailure('No Chromium.', 'Set CHROME_PATH to one.')
  const { chromium: playwright } = await import('playwright')
  const browser = await playwright.launch({ executablePath: chromium.path, args: ['--no-sandbox'] })
  try {
    const folder = `${root}/public/icons`
    await mkdir(folder, { recursive: true })
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } })
      for (const [state, shapes] of Object.entries(pictures)) {
        await page.setContent(
          `<style>*{margin:0}svg{display:block}</style><svg width="${size}" height="${size}" viewBox="0 0 16 16">${shapes}</svg>`,
        )
        await writeFile(`${folder}/${state}-${size}.png`, await page.screenshot({ omitBackground: true }))
      }
      await page.close()
    }
  } finally {
    await browser.close()
  }
  say(`Drew ${Object.keys(pictures).length * sizes.length} icons into public/icons.`)
  return 0
})
