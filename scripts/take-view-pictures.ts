import { mkdir, rm, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { launchPlainBrowser } from '../test/e2e/plain-browser.ts'
import type { Shown } from '../test/gallery/gallery.ts'
import { openGallery } from '../test/gallery/open-gallery.ts'
import { root } from './run-command.mjs'

/**
 * Takes pictures of the views in fixed states, from the gallery, so that they are the same each time:
 * docs/pictures/views/VIEW-STATE-LOOK.webp. `npx tsx scripts/take-view-pictures.ts`, or with all others by
 * `node scripts/take-pictures.mjs`.
 */
const folder = `${root}/docs/pictures/views`
const size = { width: 360, height: 800 }
const looks = ['light', 'dark'] as const
/** What is shown, and what is scrolled to where it lies further down. */
const shown: readonly (readonly [view: Shown['view'], state: string, place?: string])[] = [
  ['now', 'first-steps'],
  ['now', 'usual'],
  ['now', 'trouble'],
  ['now', 'recording'],
  ['now', 'playing'],
  ['now', 'dictation'],
  ['now', 'letters'],
  ['now', 'choices'],
  ['now', 'picture'],
  ['names', 'usual'],
  ['names', 'full'],
  ['sequences', 'usual'],
  ['sequences', 'editor'],
  ['answers', 'usual'],
  ['answers', 'streaming'],
  ['answers', 'comments'],
  ['help', 'usual'],
  ['help', 'practising'],
  ['help', 'asked', '.help-about'],
  ['settings', 'usual'],
  ['settings', 'sought'],
  ['settings', 'about', '#settings-about'],
  ['controls', 'usual'],
]

const gallery = await openGallery()
const browser = await launchPlainBrowser()
try {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' })
  const encoder = await browser.newPage()
  await page.goto(gallery.url())
  await page.locator('html[data-gallery="ready"]').waitFor()
  for (const one of shown) {
    await page.evaluate(asked => {
      const [view, state, place] = asked
      return window.gallery.show({ view, state: state === 'about' ? 'usual' : state }).then(() => {
        if (place !== undefined) document.querySelector(place)?.scrollIntoView({ block: 'start' })
      })
    }, one)
    await takeBoth(page, encoder, one.slice(0, 2).join('-'))
  }
  for (const name of ['practice', 'permission'] as const) {
    await page.goto(gallery.url(name))
    await page.locator('h1').waitFor()
    await takeBoth(page, encoder, name)
  }
} finally {
  await browser.close()
  await gallery.close()
}

async function takeBoth(page: Page, encoder: Page, name: string): Promise<void> {
  for (const colorScheme of looks) {
    await page.emulateMedia({ colorScheme })
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    await writeFile(`${folder}/${name}-${colorScheme}.webp`, await asWebp(encoder, png))
  }
}

/** All of them together stay well below 1.5 MB; by the browser that is there anyway. */
async function asWebp(encoder: Page, png: Buffer): Promise<Buffer> {
  const encoded = await encoder.evaluate(async base64 => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const canvas = document.createElement('canvas')
    canvas.width = picture.width
    canvas.height = picture.height
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    return canvas.toDataURL('image/webp', 0.75)
  }, png.toString('base64'))
  return Buffer.from(encoded.slice(encoded.indexOf(',') + 1), 'base64')
}
