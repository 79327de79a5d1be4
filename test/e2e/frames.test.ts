import type { Frame, Page as Tab } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '../../src/ports/page.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { type AskedWith, openPagePort, type PagePort } from './page-port.ts'

let server: PageServer
let clavier: Clavier
let port: PagePort
let tab: Tab

beforeAll(async () => {
  server = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: server.ports })
  port = await openPagePort(clavier)
})

afterEach(async () => {
  await tab?.close()
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

async function ask<Name extends keyof Page>(
  name: Name,
  ...rest: AskedWith<Name>
): Promise<Awaited<ReturnType<Page[Name]>>> {
  const result = await port.attempt(await port.idOf(tab.url()), name, ...rest)
  if ('failure' in result) throw new Error(`${name}: ${result.failure.code ?? result.failure.message}`)
  return result.value
}

async function open(path: string): Promise<void> {
  tab = await clavier.newPage('about:blank')
  await tab.setViewportSize({ width: 1000, height: 1000 })
  await tab.goto(`http://news.test${path}`)
}

/** What the numbers up to `most` stand for; undefined for one that nobody has. */
async function named(most: number): Promise<(string | undefined)[]> {
  return port.asker.evaluate(
    async ([id, most]) => {
      // Put there by the page port.
      const { hands } = globalThis as unknown as { hands: Page }
      const names: (string | undefined)[] = []
      for (let hint = 1; hint <= most; hint += 1)
        names.push((await hands.describe(id, hint).catch(() => undefined))?.name)
      return names
    },
    [await port.idOf(tab.url()), most] as const,
  )
}

function frameOf(part: string): Frame {
  const frame = tab.frames().find(it => it.url().includes(part))
  if (frame === undefined) throw new Error(`No frame shows ${part}`)
  return frame
}

const everything = [
  'Before',
  'Buy',
  'Part nested',
  'Between',
  'In srcdoc',
  'Deep inside',
  'In a sandbox',
  'Part shadow',
  'After',
  'In about:blank',
]

describe('hints over frames', () => {
  test('are in reading order, of whatever origin the frames are, and leave out what does not show', async () => {
    await open('/frames/news.html')
    const { count, silent } = await ask('showHints', 'ten')
    expect(await named(count + 3)).toEqual([...everything, undefined, undefined, undefined])
    expect(silent).toBe(0)
  })

  test('click in the frame that has the number', async () => {
    await open('/frames/news.html')
    const { count } = await ask('showHints', 'ten')
    const names = await named(count)
    expect(await ask('click', names.indexOf('Buy') + 1)).toMatchObject({ name: 'Buy', effect: 'document' })
    expect(await frameOf('shop.html').locator('#buy').textContent()).toBe('Bought')
    expect(await ask('click', names.indexOf('Part shadow') + 1)).toMatchObject({ effect: 'document' })
    expect(await frameOf('?shadow').locator('#part').textContent()).toBe('Clicked shadow')
  })
})
