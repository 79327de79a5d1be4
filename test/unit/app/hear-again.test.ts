import { expect, test } from 'vitest'
import { hearAgain } from '../../../extension/panel/views/now/picture-again.ts'
import { createWorld } from './world.ts'

test.each(['layout', 'layout page', 'layout here', 'layout around focus', 'layout around 2'])(
  'what “%s” shows is heard again as it was',
  async phrase => {
    const world = await createWorld()
    await world.type('focus play')
    await world.type('hints')
    await world.type(phrase)
    const before = world.state().picture
    expect(before).toBeDefined()
    if (before === undefined) return
    const { command, slots } = hearAgain(before)
    world.store.setState({ picture: undefined })
    world.app.run(command, slots)
    await world.settle()
    const { cells, scope, place, around } = world.state().picture ?? {}
    expect({ cells, scope, place, around }).toEqual({
      cells: before.cells,
      scope: before.scope,
      place: before.place,
      around: before.around,
    })
  },
)
