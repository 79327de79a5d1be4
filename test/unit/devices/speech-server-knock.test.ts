import { expect, test } from 'vitest'
import { createSpeechServerKnock } from '../../../src/devices/speech-server-knock.ts'
import { createFakeClock } from '../fake-clock.ts'

const address = 'http://127.0.0.1:8080'
const { signal } = new AbortController()

function knocking() {
  const clock = createFakeClock()
  const asked: string[] = []
  let there = true
  const knock = createSpeechServerKnock({
    clock,
    fetch: async url => {
      asked.push(String(url))
      if (!there) throw new TypeError('Failed to fetch')
      return new Response(null, { status: 404 })
    },
  })
  const goDown = () => {
    there = false
  }
  return { ...knock, clock, asked, goDown }
}

test('what was answered just before is not asked again, once', async () => {
  const { ask, askUnlessAnswered, asked } = knocking()
  await ask(address)
  await askUnlessAnswered(address, signal)
  expect(asked).toHaveLength(1)
  await askUnlessAnswered(address, signal)
  expect(asked).toHaveLength(2)
})

test('it is asked again for another address, and after ten seconds', async () => {
  const { ask, askUnlessAnswered, asked, clock } = knocking()
  await ask(address)
  await askUnlessAnswered('http://other:8080', signal)
  expect(asked).toEqual([`${address}/v1/models`, 'http://other:8080/v1/models'])
  await ask(address)
  await clock.advance(10_001)
  await askUnlessAnswered(address, signal)
  expect(asked).toHaveLength(4)
})

test('an answer does not count after a later one that failed', async () => {
  const { ask, askUnlessAnswered, goDown } = knocking()
  await ask(address)
  goDown()
  await expect(ask(address)).rejects.toMatchObject({ code: 'server-offline' })
  await expect(askUnlessAnswered(address, signal)).rejects.toMatchObject({ code: 'server-offline' })
})

test('who gives up meanwhile is told so', async () => {
  const { askUnlessAnswered } = knocking()
  const fetchless = createSpeechServerKnock({
    clock: createFakeClock(),
    fetch: (_, options) => Promise.reject(options?.signal?.reason),
  })
  await expect(fetchless.askUnlessAnswered(address, AbortSignal.abort())).rejects.toMatchObject({
    code: 'cancelled',
  })
  await expect(askUnlessAnswered(address, signal)).resolves.toBeUndefined()
})
