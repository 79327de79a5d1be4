import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moved, recogniserRows, withUsed } from '../../../extension/panel/views/settings/recognition-rows.ts'
import { recogniserIds } from '../../../src/ports/speech.ts'

const used = fc.shuffledSubarray([...recogniserIds], { minLength: 1 })
const id = fc.constantFrom(...recogniserIds)

test('those that are used come first, in their order, and can be moved as far as there is another', () => {
  expect(recogniserRows(['server', 'on-device'])).toEqual([
    { id: 'server', used: true, earlier: false, later: true },
    { id: 'on-device', used: true, earlier: true, later: false },
    { id: 'service', used: false, earlier: false, later: false },
  ])
})

describe('whatever is pressed', () => {
  test('every recogniser is listed once', () => {
    fc.assert(
      fc.property(used, ids => {
        const rows = recogniserRows(ids)
        expect(rows.map(row => row.id).sort()).toEqual([...recogniserIds].sort())
        expect(rows.filter(row => row.used).map(row => row.id)).toEqual(ids)
      }),
    )
  })

  test('one stays at least, and none is there twice', () => {
    fc.assert(
      fc.property(used, id, fc.boolean(), (ids, which, on) => {
        const next = withUsed(ids, which, on)
        expect(next.length).toBeGreaterThan(0)
        expect(new Set(next).size).toBe(next.length)
        expect(next.includes(which)).toBe(on || (ids.length === 1 && ids[0] === which))
      }),
    )
  })

  test('moving keeps all, and moving back is as before', () => {
    fc.assert(
      fc.property(used, id, fc.constantFrom(-1 as const, 1 as const), (ids, which, by) => {
        const next = moved(ids, which, by)
        expect([...next].sort()).toEqual([...ids].sort())
        const back = by === 1 ? -1 : 1
        if (next.join() !== ids.join()) expect(moved(next, which, back)).toEqual(ids)
      }),
    )
  })
})
