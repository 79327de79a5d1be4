import { expect, test } from 'vitest'
import { driveReader } from '../../../src/app/drive-reader.ts'
import { createFakeClock } from '../fake-clock.ts'

test('stopped by what an event led to, it ticks no more until the next note', async () => {
  const clock = createFakeClock()
  const heard: string[] = []
  const reader = {
    note: () => ['note'],
    tick: () => ['tick'],
    deadline: () => clock.now() + 100,
  }
  const driver = driveReader(reader, clock, event => {
    heard.push(event)
    driver.stop()
  })
  const played = { type: 'down', note: 60, velocity: 0.5, at: 0 } as const
  driver.note(played)
  await clock.advance(1000)
  expect(heard).toEqual(['note'])
  expect(clock.pending()).toBe(0)
  driver.note(played)
  expect(heard).toEqual(['note', 'note'])
})
