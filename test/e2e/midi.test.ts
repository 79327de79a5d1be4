import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dist } from '../../scripts/build-extension.mjs'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { keepOffered } from './offered-files.ts'
import { outcomeAfter, say, untilReady } from './panel-driver.ts'

let server: PageServer
let clavier: Clavier
let panel: Page

/** Chrome's id of an unpacked extension: the first half of the hash of its folder, in letters from a to p. */
const extensionId = [...createHash('sha256').update(dist).digest('hex').slice(0, 32)]
  .map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  .join('')

beforeAll(async () => {
  server = await startPageServer(1)
  clavier = await launchClavier({
    pagePorts: server.ports,
    // Films tabs on which nobody has called Clavier: no test can press a key of the browser itself.
    args: [`--allowlisted-extension-id=${extensionId}`],
  })
  expect(clavier.extensionId).toBe(extensionId)
  await clavier.newPage('http://news.test/moving-colour.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
  await panel.evaluate(keepOffered)
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

test('files are chosen or dropped, shown as text, and kept or left', async () => {
  expect(await say(panel, 'import')).toContain('Choose the files')
  const field = panel.getByLabel('Import MIDI files or codes')
  await expect.poll(() => field.evaluate(it => it === document.activeElement)).toBe(true)
  const mid = readFileSync(new URL('../fixtures/midi/midi-writer-js.mid', import.meta.url))
  const files = [
    { name: '<b>tune</b>.mid', mimeType: 'audio/midi', buffer: mid },
    { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('JFIF') },
  ]
  expect(await outcomeAfter(panel, () => field.setInputFiles(files))).toContain('Refused: 1')
  const preview = panel.getByRole('region', { name: 'Read, not kept yet' })
  const words = (await preview.textContent()) ?? ''
  for (const part of ['Steps', 'from <b>tune</b>.mid', 'MIDI only', 'photo.jpg', 'neither a MIDI file'])
    expect(words).toContain(part)
  expect(await preview.locator('b').count()).toBe(0)
  const kept = await outcomeAfter(panel, () => preview.getByRole('button', { name: 'Keep' }).click())
  expect(kept).toContain('Kept: Steps')
  await panel.getByRole('listitem').filter({ hasText: 'Steps' }).first().waitFor()

  const dropped = await outcomeAfter(panel, () =>
    panel.evaluate(
      bytes => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([new Uint8Array(bytes)], 'tune.mid'))
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
        document.querySelector('#part-keyboard')?.dispatchEvent(event)
      },
      [...mid],
    ),
  )
  expect(dropped).toContain('Read: Steps')
  expect(await say(panel, 'discard import')).toContain('Nothing of it was kept')
  await preview.waitFor({ state: 'detached' })
})

test('a video of the tab is recorded beside a recording, and has chapters at its marks', async () => {
  expect(await say(panel, 'record video')).toContain('all that its page shows and sounds')
  await panel.getByText('Video comes with the next recording').waitFor()
  const began = performance.now()
  await say(panel, 'record')
  await panel.getByText('Video is recorded').waitFor()
  /** Milliseconds of the video that are on the disk. */
  const onDisk = () =>
    panel.evaluate(async () => {
      const opened = indexedDB.open('clavier-video')
      await new Promise(resolve => opened.addEventListener('success', resolve))
      const all = opened.result.transaction('chunks').objectStore('chunks').getAll()
      await new Promise(resolve => all.addEventListener('success', resolve))
      opened.result.close()
      return Number(all.result.at(-1)?.ms ?? 0)
    })
  const lasts = (ms: number) => expect.poll(onDisk, { timeout: 20_000 }).toBeGreaterThanOrEqual(ms)
  await lasts(1_000)
  await say(panel, 'mark')
  // A mark behind the end of the film would be no chapter of it, and the film has begun after `began`.
  await lasts(performance.now() - began)
  const saved = panel.locator('.outcome').getByText(/\.webm” is in your downloads, with its chapters/)
  await say(panel, 'stop recording')
  await saved.waitFor()
  const video = await panel.evaluate(async () => {
    const blob = globalThis.__offered.find(({ type }) => type === 'video/webm')
    if (blob === undefined) throw new Error('No video was offered.')
    const film = document.createElement('video')
    film.muted = true
    film.src = URL.createObjectURL(blob)
    await new Promise((resolve, reject) => {
      film.addEventListener('loadeddata', resolve)
      film.addEventListener('error', () => reject(new Error(film.error?.message)))
    })
    // Near its end: what comes first may be from before the tab was drawn.
    film.currentTime = film.duration - 0.5
    await new Promise(resolve => film.addEventListener('seeked', resolve))
    const canvas = document.createElement('canvas')
    canvas.width = film.videoWidth
    canvas.height = film.videoHeight
    const drawing = canvas.getContext('2d')
    drawing?.drawImage(film, 0, 0)
    const [red = 0, green = 0, blue = 0] =
      drawing?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data ?? []
    const head = new Uint8Array(await blob.slice(0, 4_096).arrayBuffer())
    return { seconds: film.duration, red, green, blue, head: [...head] }
  })
  expect(video.seconds).toBeGreaterThan(2)
  expect(video.seconds).toBeLessThan(20)
  expect(video.red).toBeGreaterThan(150)
  expect(Math.max(video.green, video.blue)).toBeLessThan(90)
  const head = Buffer.from(video.head)
  const chapters = head.subarray(head.indexOf(Buffer.from('1043a770', 'hex')))
  // The title of a chapter is the label of its mark, minutes and seconds, and it begins a second or more in.
  const words = chapters.toString('latin1', 0, 400)
  expect(words).toMatch(/Recording of .+0:0\d/s)
})
