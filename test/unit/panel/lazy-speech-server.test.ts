import { expect, it } from 'vitest'
import { lazySpeechServer } from '../../../extension/panel/lazy-speech-server.ts'
import { flushPromises } from '../fake-clock.ts'

const { signal } = new AbortController()
const options = { language: 'en-US', phrases: [], microphone: '' }

/** A speech server whose code cannot be loaded so many times. */
function failing(times: number) {
  let loads = 0
  const told: string[] = []
  const server = lazySpeechServer(async () => {
    loads += 1
    if (loads <= times) throw new TypeError('Failed to fetch dynamically imported module')
    return {
      start: (_, events) => events.started(),
      probeServer: async () => ({ kind: 'ready', server: 'other', models: [], took: 1 }),
    }
  })
  async function start() {
    server.start(
      options,
      {
        started: () => told.push('started'),
        heard: () => {},
        ended: error => told.push(`ended ${error}`),
      },
      signal,
    )
    await flushPromises()
  }
  return { server, start, told, loads: () => loads }
}

it('is loaded once, when it is first wanted', async () => {
  const { server, start, told, loads } = failing(0)
  expect(loads()).toBe(0)
  await start()
  await start()
  expect(await server.probeServer(signal)).toMatchObject({ kind: 'ready' })
  expect(told).toEqual(['started', 'started'])
  expect(loads()).toBe(1)
})

it('that cannot be loaded has failed, and is loaded anew at the next start', async () => {
  const { start, told } = failing(1)
  await start()
  await start()
  expect(told).toEqual(['ended recogniser-failed', 'started'])
})

it('that cannot be loaded is in trouble when it is tried, and is loaded anew at the next try', async () => {
  const { server } = failing(1)
  expect(await server.probeServer(signal)).toEqual({ kind: 'trouble', error: 'recogniser-failed' })
  expect(await server.probeServer(signal)).toMatchObject({ kind: 'ready' })
})
