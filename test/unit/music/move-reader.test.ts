import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Cell,
  centreOf,
  isExact,
  keysTowards,
  movedBy,
  nudgeOf,
  type Point,
  refine,
  wholeCell,
} from '../../../src/music/aim.ts'
import { createMoveReader, latchedMoves, type MoveEvent } from '../../../src/music/move-reader.ts'
import { anyNotes, playMode, playTimed } from './play-mode.ts'
import { down, held, up } from './simulated-hands.ts'

function words(events: readonly MoveEvent[]): readonly string[] {
  return events.map(event => {
    if (event.kind === 'pair') return `${event.row}/${event.column}`
    if (event.kind === 'nudge') return event.held ? `nudge ${event.key} on` : `nudge ${event.key}`
    return event.kind
  })
}
const heard = (notes: Parameters<typeof playMode>[1]) => words(playMode(createMoveReader(), notes))

/** The cells that so many pairs towards the point lead to. */
function aim(viewport: Cell, point: Point, pairs: number): Cell {
  let cell = viewport
  for (let pair = 0; pair < pairs; pair += 1) {
    const { row, column } = keysTowards(cell, point)
    cell = refine(cell, row, column)
  }
  return cell
}

describe('any point', () => {
  const screen = wholeCell({ width: 1280, height: 800 })

  test('of 1,280 by 800 is reached within 5 px by two pairs, exactly by three: every one of them', () => {
    let furthest = 0
    let missed = 0
    // Columns and rows are independent of each other, so that all of both are all points.
    for (let x = 0; x < 1280; x += 1)
      for (let y = 0; y < 800; y += x % 160 === 0 ? 1 : 97) {
        const two = centreOf(aim(screen, { x, y }, 2))
        furthest = Math.max(furthest, Math.hypot(two.x - x, two.y - y))
        const three = aim(screen, { x, y }, 3)
        if (!isExact(three) || three.left !== x || three.top !== y) missed += 1
      }
    expect(furthest).toBeLessThanOrEqual(5)
    expect(missed).toBe(0)
  })

  test('of any viewport up to 1,728 pixels wide and high is reached exactly by three pairs', () => {
    const side = fc.integer({ min: 1, max: 1728 })
    fc.assert(
      fc.property(side, side, fc.nat(), fc.nat(), (width, height, a, b) => {
        const point = { x: a % width, y: b % height }
        const cell = aim(wholeCell({ width, height }), point, 3)
        expect(isExact(cell)).toBe(true)
        expect(centreOf(cell)).toEqual(point)
      }),
    )
  })

  test('rows go from bottom to top, columns from left to right', () => {
    expect(centreOf(refine(screen, 48, 61))).toEqual({ x: 52, y: 766 })
    expect(centreOf(refine(screen, 59, 72))).toEqual({ x: 1226, y: 32 })
    expect(refine(screen, 59, 61)).toMatchObject({ left: 0, top: 0 })
  })

  test('a part is never empty, never outside the cell, and the twelve of a side cover it', () => {
    const length = fc.integer({ min: 1, max: 4000 })
    fc.assert(
      fc.property(length, length, (width, height) => {
        const cell = wholeCell({ width, height })
        const covered = new Set<number>()
        for (let column = 61; column <= 72; column += 1) {
          const { left, width: size } = refine(cell, 48, column)
          expect(size).toBeGreaterThanOrEqual(1)
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left + size).toBeLessThanOrEqual(width)
          for (let x = left; x < left + size; x += 1) covered.add(x)
        }
        expect(covered.size).toBe(width)
      }),
      { numRuns: 30 },
    )
  })

  test('a viewport without a size has one pixel', () => {
    expect(wholeCell({ width: 0, height: Number.NaN })).toEqual({ left: 0, top: 0, width: 1, height: 1 })
  })
})

describe('one key alone', () => {
  test('nudges down, up, left or right, further the further out', () => {
    const steps = (keys: readonly number[]) => keys.map(nudgeOf)
    expect(steps([53, 52, 48]).map(({ y }) => y)).toEqual([1, 2, 72])
    expect(steps([54, 55, 59]).map(({ y }) => y)).toEqual([-1, -2, -72])
    expect(steps([66, 65, 61]).map(({ x }) => x)).toEqual([-1, -2, -72])
    expect(steps([67, 68, 72]).map(({ x }) => x)).toEqual([1, 2, 72])
    expect(nudgeOf(60)).toEqual({ x: 0, y: 0 })
  })

  test('never leaves the viewport', () => {
    const screen = wholeCell({ width: 300, height: 200 })
    expect(movedBy({ x: 290, y: 5 }, { x: 72, y: -72 }, screen)).toEqual({ x: 299, y: 0 })
  })
})

describe('what is played', () => {
  test('a row and a column together, or within 450 ms, in either order, are a pair', () => {
    expect(heard([down(50, 0), down(65, 10), up(50, 200), up(65, 210)])).toEqual(['50/65'])
    expect(heard([...held(65, 0, 100), ...held(50, 450, 550)])).toEqual(['50/65'])
    expect(heard([...held(48, 0, 100), ...held(72, 300, 400)])).toEqual(['48/72'])
    expect(heard([...held(72, 0, 100), ...held(48, 449, 500)])).toEqual(['48/72'])
  })

  test('at once when its second key is sure', () => {
    const events = playTimed(createMoveReader(), [down(50, 0), down(65, 10), up(50, 200), up(65, 210)])
    expect(events[0]?.at).toBe(35)
  })

  test('a key that stays alone nudges after the gap, and goes on while it is held', () => {
    expect(heard(held(70, 0, 100))).toEqual(['nudge 70'])
    expect(heard([...held(50, 0, 100), ...held(65, 451, 550)])).toEqual(['nudge 50', 'nudge 65'])
    expect(heard(held(70, 0, 700))).toEqual(['nudge 70', 'nudge 70 on', 'nudge 70 on'])
  })

  test('quick taps of one hand are a nudge each', () => {
    expect(heard([...held(54, 0, 80), ...held(54, 200, 280), ...held(56, 400, 480)])).toEqual([
      'nudge 54',
      'nudge 54',
      'nudge 56',
    ])
  })

  test('the user’s own gap counts', () => {
    const slow = createMoveReader(() => ({ gap: 900 }))
    expect(words(playMode(slow, [...held(50, 0, 100), ...held(65, 800, 900)]))).toEqual(['50/65'])
  })

  test('two keys of one hand at once are nothing, until all keys are up', () => {
    const cluster = [down(50, 0), down(51, 20), down(65, 30), up(50, 300), up(51, 310), up(65, 320)]
    expect(heard(cluster)).toEqual(['unclear'])
    expect(heard([...cluster, ...held(66, 800, 900)])).toEqual(['unclear', 'nudge 66'])
  })

  test('the middle key clicks when it is let go', () => {
    const events = playTimed(createMoveReader(), held(60, 0, 200))
    expect(events).toEqual([{ at: 200, event: { kind: 'click' } }])
  })

  test('not where a finger hit it along with another', () => {
    expect(heard([down(59, 0), down(60, 20), up(60, 150), up(59, 160)])).toEqual(['unclear'])
    expect(heard([down(60, 0), down(61, 20), up(60, 150), up(61, 160)])).toEqual(['unclear'])
  })

  test('held it escapes and does not click', () => {
    expect(heard(held(60, 0, 1200))).toEqual(['escape'])
    expect(heard([down(48, 0), down(72, 100), up(48, 300), up(72, 300)])).toEqual(['escape'])
  })

  test('a brush beside the key makes no other pair', () => {
    expect(heard([down(50, 0), ...held(64, 5, 20), down(65, 30), up(50, 200), up(65, 210)])).toEqual([
      '50/65',
    ])
  })
})

test('whatever is played, rows are rows and columns are columns', () => {
  fc.assert(
    fc.property(anyNotes, notes => {
      for (const event of playMode(createMoveReader(), notes, 30_000))
        if (event.kind === 'pair') {
          expect(event.row).toBeGreaterThanOrEqual(48)
          expect(event.row).toBeLessThan(60)
          expect(event.column).toBeGreaterThan(60)
          expect(event.column).toBeLessThanOrEqual(72)
        } else if (event.kind === 'nudge') expect(event.key).not.toBe(60)
    }),
  )
})

test('each key struck comes to one thing at most', () => {
  fc.assert(
    fc.property(anyNotes, notes => {
      const struck = notes.filter(({ type }) => type === 'down').length
      let used = 0
      for (const event of playMode(createMoveReader(), notes, 30_000)) {
        if (event.kind === 'pair') used += 2
        else if (event.kind === 'click' || (event.kind === 'nudge' && !event.held)) used += 1
      }
      expect(used).toBeLessThanOrEqual(struck)
    }),
  )
})

test('collected keys: neighbours of both hands are a pair, one alone nudges, the middle key clicks', () => {
  expect(words(latchedMoves([50, 65, 66, 51, 54, 60]))).toEqual(['50/65', '51/66', 'nudge 54', 'click'])
  expect(words(latchedMoves([54, 54, 60, 70]))).toEqual(['nudge 54', 'nudge 54', 'click', 'nudge 70'])
  expect(latchedMoves([])).toEqual([])
})
