import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { tsImport } from 'tsx/esm/api'
import { listingFiles } from './listing-files.mjs'
import { besideRealPanel, runPhrase } from './real-panel.mjs'
import { root } from './run-command.mjs'
import { say } from './terminal.mjs'

const folder = `${root}/listing`
/** The store's size of a picture, in pixels, of which the panel takes the right. */
const picture = { width: 1280, height: 800 }
const panelWidth = 360

/** Each picture: what was really done before it was taken. */
const scenes = [
  { name: '1-numbers', phrases: ['hints'], scheme: /** @type {const} */ ('light') },
  { name: '2-names', phrases: ['name this tab reading', 'names'], scheme: /** @type {const} */ ('light') },
  { name: '3-help', phrases: ['help'], scheme: /** @type {const} */ ('dark') },
]

/**
 * Writes `listing/`: what the store's page asks for. The extension must be built.
 * @param {import('./chromium-choice.mjs').Chromium} chromium
 */
export async function writeListing(chromium) {
  rmSync(folder, { recursive: true, force: true })
  const { permissionReasons, everyPage } = await tsImport('../extension/permissions.ts', import.meta.url)
  const files = listingFiles({
    name: 'Clavier',
    short: shortDescriptions(),
    reasons: permissionReasons,
    everyPage,
  })
  for (const { path, text } of files) write(path, `${text}\n`)
  write('icon-128.png', readFileSync(`${root}/public/icons/store-128.png`))
  await takePictures(chromium)
  say('Next: the form of the store asks for them one by one; form.txt is in its order.')
}

/** The manifest's own, by language. */
export function shortDescriptions() {
  const of = (/** @type {string} */ tag) =>
    JSON.parse(readFileSync(`${root}/public/_locales/${tag}/messages.json`, 'utf8')).description.message
  return { en: of('en'), es: of('es'), de: of('de'), fr: of('fr') }
}

/** @param {import('./chromium-choice.mjs').Chromium} chromium */
async function takePictures(chromium) {
  await besideRealPanel(chromium, {
    file: 'article.html',
    work: async (panel, page) => {
      await panel.setViewportSize({ width: panelWidth, height: picture.height })
      await page.setViewportSize({ width: picture.width - panelWidth - 1, height: picture.height })
      const frame = await page.context().newPage()
      await page.bringToFront()
      for (const { name, phrases, scheme } of scenes) {
        for (const open of [panel, page])
          await open.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
        for (const phrase of phrases) await runPhrase(panel, phrase)
        const shots = [
          await page.screenshot({ animations: 'disabled' }),
          await panel.screenshot({ animations: 'disabled' }),
        ]
        await frame.setViewportSize(picture)
        await frame.setContent(
          `<style>body{margin:0;display:flex;gap:1px;background:#80868b}</style>${shots.map(inlined).join('')}`,
        )
        write(`${name}.png`, await frame.screenshot())
        await page.bringToFront()
      }
      await frame.setViewportSize({ width: 440, height: 280 })
      await frame.setContent(tile())
      write('tile-440x280.png', await frame.screenshot())
    },
  })
}

function tile() {
  const icon = inlined(readFileSync(`${root}/public/icons/ready-128.png`))
  return `<style>body{margin:0;height:280px;display:grid;grid-template-columns:128px 1fr;align-items:center;gap:24px;
    padding:0 36px;box-sizing:border-box;background:#0a4f57;color:#fff;font:600 40px/1.2 system-ui,sans-serif}
    p{margin:8px 0 0;font:400 20px/1.35 system-ui,sans-serif}</style>
    ${icon}<div>Clavier<p>Browse by voice and 25&nbsp;keys</p></div>`
}

/** @param {Buffer} png */
const inlined = png => `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`

/**
 * @param {string} path below `listing/`
 * @param {string | Buffer} content
 */
function write(path, content) {
  const whole = `${folder}/${path}`
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, content)
  say(`listing/${path}`)
}
