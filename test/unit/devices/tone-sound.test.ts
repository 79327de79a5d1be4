import { describe, expect, test, vi } from 'vitest'
import type { Performance } from '../../../src/devices/tone-performance.ts'
import { createToneSound } from '../../../src/devices/tone-sound.ts'
import type { Studio } from '../../../src/devices/tone-studio.ts'
import { ClavierError } from '../../../src/errors.ts'
import type { Score } from '../../../src/ports/sound.ts'
import { createFakeClock } from '../fake-clock.ts'

const tone: Score = {
  notes: [{ at: 0, duration: 1, instrument: 'tone', note: 60, level: -6, pan: 0 }],
  duration: 1,
}

/** Audio as the browser gives it, whose trouble the test makes. */
function setUp() {
  const clock = createFakeClock()
  /** What a loudspeaker that is opened now does. */
  const system = {
    opens: true,
    running: true,
    wakes: true,
    code: 'sound-blocked' as 'sound-blocked' | 'sound-failed',
  }
  const told: string[] = []
  const studios: FakeStudio[] = []
  const devices = new EventTarget()

  function openStudio(): Promise<Studio> {
    if (!system.opens) return Promise.reject(new Error('no audio'))
    const studio = fakeStudio()
    studios.push(studio)
    return Promise.resolve(studio.studio)
  }

  type FakeStudio = ReturnType<typeof fakeStudio>
  function fakeStudio() {
    const number = studios.length + 1
    const state = { running: system.running, lost: false }
    const stalls = new Set<() => void>()
    const note = (what: string) => told.push(`${number} ${what}`)
    const studio: Studio = {
      keys: {
        down: (key, velocity, voice) => note(`down ${key} ${velocity} ${voice}`),
        up: key => note(`up ${key}`),
        cut: () => note('cut keys'),
      },
      running: () => state.running && !state.lost,
      lost: () => state.lost,
      async wake() {
        if (state.running && !state.lost) return
        if (!state.lost && system.wakes) state.running = true
        else throw new ClavierError(state.lost ? 'sound-failed' : system.code)
      },
      perform(): Performance {
        note('perform')
        let end = (_: boolean): void => undefined
        const ended = new Promise<boolean>(resolve => {
          end = resolve
        })
        const stop = clock.after(1_000, () => end(true))
        return {
          ended,
          position: () => 0,
          refine: () => undefined,
          cut() {
            note('cut')
            stop()
            end(false)
          },
        }
      },
      onStall(listener) {
        stalls.add(listener)
        return () => stalls.delete(listener)
      },
      level: () => -20,
      rest: async () => void note('rest'),
      close: async () => void note('close'),
    }
    const stall = () => {
      for (const listener of stalls) listener()
    }
    return {
      studio,
      suspend() {
        state.running = false
        stall()
      },
      lose() {
        state.lost = true
        stall()
      },
    }
  }

  const sound = createToneSound({ clock, openStudio, devices })
  const play = (score = tone, signal?: AbortSignal) =>
    sound.play(score, signal).catch((error: unknown) => (error instanceof ClavierError ? error.code : error))
  const plug = () => devices.dispatchEvent(new Event('devicechange'))
  return { clock, system, told, studios, sound, play, plug }
}

describe('a score', () => {
  test('is heard to its end, and tells where it is', async () => {
    const { clock, sound, told } = setUp()
    const started = vi.fn()
    const playing = sound.play(tone, undefined, 'layout', started)
    await clock.advance(1_000)
    expect(await playing).toBe(true)
    expect(started).toHaveBeenCalledOnce()
    expect(told).toEqual(['1 perform'])
  })

  test('goes on where the audio was suspended and can be resumed', async () => {
    const { clock, studios, play, told } = setUp()
    const playing = play()
    await clock.advance(100)
    studios[0]?.suspend()
    await clock.advance(1_000)
    expect(await playing).toBe(true)
    expect(told).toEqual(['1 perform'])
  })

  test('is told as blocked where it cannot be resumed, and another tries again', async () => {
    const { clock, system, studios, play } = setUp()
    const playing = play()
    await clock.advance(100)
    system.wakes = false
    studios[0]?.suspend()
    await clock.advance(0)
    expect(await playing).toBe('sound-blocked')
    system.wakes = true
    const again = play()
    await clock.advance(1_000)
    expect(await again).toBe(true)
    expect(studios).toHaveLength(1)
  })

  test('is told as failed where its device is lost, and the next opens another', async () => {
    const { clock, studios, play, told } = setUp()
    const playing = play()
    await clock.advance(100)
    studios[0]?.lose()
    await clock.advance(0)
    expect(await playing).toBe('sound-failed')
    const again = play()
    await clock.advance(1_000)
    expect(await again).toBe(true)
    expect(told).toEqual(['1 perform', '1 cut', '1 close', '2 perform'])
  })

  test('is told as failed where there is no audio at all, each time, until there is', async () => {
    const { clock, system, play } = setUp()
    system.opens = false
    expect(await play()).toBe('sound-failed')
    expect(await play()).toBe('sound-failed')
    system.opens = true
    const again = play()
    await clock.advance(1_000)
    expect(await again).toBe(true)
  })

  test('that was cut while the audio woke is not begun', async () => {
    const { clock, told, play } = setUp()
    const cancel = new AbortController()
    const playing = play(tone, cancel.signal)
    cancel.abort()
    await clock.advance(0)
    expect(await playing).toBe(false)
    expect(told).toEqual([])
  })
})

describe('keys', () => {
  test('sound as they are asked to, and are silenced', async () => {
    const { clock, sound, told } = setUp()
    await sound.prepare()
    sound.keyDown(60, 0.5)
    sound.keyDown(64, 0.5, 'organ')
    sound.keyUp(60)
    sound.silence()
    await clock.advance(0)
    expect(told).toEqual(['1 down 60 0.5 piano', '1 down 64 0.5 organ', '1 up 60', '1 cut keys'])
  })

  test('are silent without audio, and throw nothing', async () => {
    const { clock, system, sound, told } = setUp()
    system.opens = false
    sound.keyDown(60, 0.5)
    await clock.advance(0)
    sound.keyUp(60)
    system.opens = true
    sound.keyDown(62, 0.5)
    await clock.advance(0)
    expect(told).toEqual(['1 down 62 0.5 piano'])
  })

  test('that are up by the time there is audio do not sound', async () => {
    const { clock, sound, told } = setUp()
    sound.keyDown(60, 0.5, 'organ')
    sound.keyUp(60)
    await clock.advance(0)
    expect(told).toEqual([])
  })

  test('sound on another device where theirs was lost', async () => {
    const { clock, studios, sound, told } = setUp()
    sound.keyDown(60, 0.5)
    await clock.advance(0)
    studios[0]?.lose()
    sound.keyDown(62, 0.5)
    await clock.advance(0)
    expect(told).toEqual(['1 down 60 0.5 piano', '1 close', '2 down 62 0.5 piano'])
  })
})

describe('a loudspeaker that appears', () => {
  test('is taken where there was none when sound was asked for', async () => {
    const { clock, system, studios, plug, play, sound, told } = setUp()
    system.opens = false
    await play()
    system.opens = true
    plug()
    await clock.advance(0)
    expect(studios).toHaveLength(1)
    // The first key sounds at once, without another look for audio.
    sound.keyDown(60, 0.5)
    expect(told).toEqual(['1 down 60 0.5 piano'])
  })

  test('is taken in place of one that was lost', async () => {
    const { clock, studios, plug, sound } = setUp()
    await sound.prepare()
    studios[0]?.lose()
    plug()
    await clock.advance(0)
    expect(studios).toHaveLength(2)
  })

  test('opens nothing where no sound was asked for, or all is well', async () => {
    const { clock, studios, plug, sound } = setUp()
    plug()
    await clock.advance(0)
    expect(studios).toHaveLength(0)
    await sound.prepare()
    plug()
    await clock.advance(0)
    expect(studios).toHaveLength(1)
  })

  test('is nothing to what is disposed of', async () => {
    const { clock, system, studios, plug, play, sound } = setUp()
    system.opens = false
    await play()
    await sound.dispose()
    system.opens = true
    plug()
    await clock.advance(0)
    expect(studios).toHaveLength(0)
  })
})

describe('what nothing is played on', () => {
  test('rests after five minutes where it was prepared', async () => {
    const { clock, sound, told } = setUp()
    await sound.prepare()
    await clock.advance(5 * 60_000)
    expect(told).toEqual(['1 cut keys', '1 rest'])
  })

  test('rests after five minutes where it appeared', async () => {
    const { clock, system, plug, play, told } = setUp()
    system.opens = false
    await play()
    system.opens = true
    plug()
    await clock.advance(5 * 60_000)
    expect(told).toEqual(['1 cut keys', '1 rest'])
  })
})

test('five minutes after the last sound the loudspeaker rests', async () => {
  const { clock, sound, told } = setUp()
  sound.keyDown(60, 0.5, 'organ')
  await clock.advance(4 * 60_000)
  sound.keyUp(60)
  sound.keyDown(62, 0.5, 'organ')
  await clock.advance(4 * 60_000)
  expect(told).not.toContain('1 rest')
  await clock.advance(60_000)
  expect(told.slice(-2)).toEqual(['1 cut keys', '1 rest'])
  await sound.dispose()
  expect(clock.pending()).toBe(0)
})
