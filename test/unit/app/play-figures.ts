import type { World } from './world.ts'

/** Plays the five figures three times each, as slow hands do. */
export async function playFigures(world: World) {
  const { keyboard, clock } = world
  const figures = [[[62]], [[50, 55]], [[53, 57, 64]], [[50], [57], [62]], [[59], [59]]]
  for (const figure of figures)
    for (let take = 0; take < 3; take += 1) {
      for (const keys of figure) {
        for (const key of keys) keyboard.down(key)
        await clock.advance(200)
        for (const key of keys) keyboard.up(key)
        await clock.advance(600)
      }
      await clock.advance(1500)
    }
}
