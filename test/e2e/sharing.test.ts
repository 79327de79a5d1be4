import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compression } from '../../src/devices/compression.ts'
import type { Sequence } from '../../src/sequence/sequence-schema.ts'
import { writeCode } from '../../src/sequence/share-code.ts'
import { framesOf } from '../../src/sequence/share-frames.ts'
import { writeCodeVideo } from '../servers/code-video.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { keepOffered, lastOffered } from './offered-files.ts'
import { outcomeAfter, say, untilReady } from './panel-driver.ts'

let folder: string
let film: string
let pages: PageServer
let clavier: Clavier
let panel: Page

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clavier-camera-'))
  film = join(folder, 'camera.y4m')
  await writeCodeVideo(film, [await codeOf('from the camera', 1)])
  pages = await startPageServer(1)
  clavier = await launchClavier({
    pagePorts: pages.ports,
    args: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
    initScripts: [keepOffered],
  })
  await clavier.newPage('http://news.test/article.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
  await rm(folder, { recursive: true, force: true })
})

const sequences = () => panel.getByRole('tabpanel', { name: 'Sequences' })
const sharedCode = () => sequences().getByRole('textbox', { name: 'Code as text' })
const listed = (name: string) => panel.locator('#sequences-list .item-name').getByText(name, { exact: true })

test('a recording is shared without what was sought, saved as a picture, and read back out of it', async () => {
  for (const phrase of ['record', 'scroll down', 'find organ pipes', 'stop recording', 'save as demo'])
    await say(panel, phrase)
  expect(await say(panel, 'share demo')).toMatch(/^Here is “demo” as .* Left out: 1 typed value\.$/)
  const picture = sequences().getByRole('img', { name: /^QR code of “demo”/ })
  await picture.waitFor()
  expect(await picture.locator('rect').getAttribute('fill')).toBe('#fff')
  const safe = await sharedCode().inputValue()
  expect(safe).toMatch(/^clavier1:[0-9A-Z$%*+\-./:]+$/)

  const everything = sequences().getByRole('checkbox', { name: 'Share everything' })
  expect(await outcomeAfter(panel, () => everything.click())).toContain('what you typed too')
  await expect.poll(() => sharedCode().inputValue()).not.toBe(safe)
  await say(panel, 'share')
  await expect.poll(() => sharedCode().inputValue()).toBe(safe)

  expect(
    await outcomeAfter(panel, () => sequences().getByRole('button', { name: 'Copy code' }).click()),
  ).toBe('The code of “demo” is copied.')
  expect(await say(panel, 'save code')).toContain('“demo.png”')
  const png = await lastOffered(panel)

  const scanner = await opened(() => say(panel, 'scan code'))
  // What the camera shows is read first: the picture is opened after it.
  await scanner.getByRole('status').getByText('Read: from the camera.').waitFor()
  await scanner
    .getByLabel('Or open a picture of a code')
    .setInputFiles({ name: 'demo.png', mimeType: 'image/png', buffer: png })
  await scanner.getByRole('status').getByText('Read: demo.').waitFor()
  expect(await say(panel, 'keep import')).toContain('demo 2')
  await listed('demo 2').waitFor()
  await scanner.close()
  expect(await say(panel, 'close code')).toBe('The code is put away.')
  await expect.poll(() => picture.count()).toBe(0)
})

test('a pasted code is read at once, a wrong one is told, and nothing is kept unasked', async () => {
  const code = await codeOf('pasted', 2)
  const field = sequences().getByRole('textbox', { name: 'Code', exact: true })
  await field.fill(`${code.slice(0, -3)}ABC`)
  expect(await outcomeAfter(panel, () => field.press('Enter'))).toContain('damaged or not whole')
  await field.fill(`${code.slice(0, 40)}\n  ${code.slice(40)}`)
  const read = sequences().getByRole('button', { name: 'Read code' })
  expect(await outcomeAfter(panel, () => read.click())).toContain('Read: pasted.')
  expect(await listed('pasted').count()).toBe(0)
  await say(panel, 'keep import')
  await listed('pasted').waitFor()
})

test('several codes are read by the camera in turn, which goes off then', async () => {
  const long = await codeOf('in parts', 60)
  const frames = framesOf(long)
  expect(frames.length).toBeGreaterThan(2)
  await writeCodeVideo(film, frames)
  const scanner = await opened(() => say(panel, 'scan code'))
  await scanner.getByRole('status').getByText('Read: in parts.').waitFor()
  const off = () => scanner.evaluate(() => document.querySelector('video')?.srcObject ?? null)
  expect(await off()).toBeNull()
  await sequences().getByText('in parts', { exact: true }).waitFor()

  // Asked for again, the same page begins anew instead of another.
  const count = clavier.context.pages().length
  await scanner.evaluate(() => document.body.setAttribute('data-old', ''))
  await say(panel, 'scan code')
  await scanner.locator('body:not([data-old])').waitFor()
  await scanner.getByRole('status').getByText('Read: in parts.').waitFor()
  expect(clavier.context.pages()).toHaveLength(count)
  await say(panel, 'keep import')

  await say(panel, 'share in parts')
  const drawn = () => sequences().locator('.share-code path').getAttribute('d')
  const first = await drawn()
  await expect.poll(drawn).not.toBe(first)
  // Who wants less motion goes through the codes one by one.
  await panel.emulateMedia({ reducedMotion: 'reduce' })
  await sequences().getByText(`of ${frames.length}`).waitFor()
  expect(await say(panel, 'next code')).toBe(`Code 1 of ${frames.length}.`)
  const still = await drawn()
  const next = sequences().getByRole('button', { name: 'Next code' })
  expect(await outcomeAfter(panel, () => next.click())).toBe(`Code 2 of ${frames.length}.`)
  expect(await drawn()).not.toBe(still)
})

async function opened(act: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([clavier.context.waitForEvent('page'), act()])
  return page
}

/** The code of a sequence that another Clavier might have shared. */
function codeOf(name: string, steps: number): Promise<string> {
  const sequence: Sequence = {
    version: 2,
    id: 'other',
    name,
    createdAt: 1_700_000_000_000,
    durationMs: steps * 1_000,
    tracks: [{ tab: 0, title: 'News', url: 'http://news.test/article.html' }],
    events: Array.from({ length: steps }, (_, step) => ({
      kind: 'did' as const,
      ms: step * 1_000 + ((step * 7919) % 997),
      track: 0,
      step,
      intent: {
        command: 'open',
        slots: { words: `http://news.test/${(step * 104_729) ** 3}` },
        source: 'spoken' as const,
        heard: 'open it',
      },
    })),
  }
  return writeCode(sequence, compression)
}
