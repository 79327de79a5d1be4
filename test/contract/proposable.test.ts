import { describe, expect, test } from 'vitest'
import { proposable, taught } from '../../src/app/proposable.ts'
import { registry } from '../../src/commands/registry.ts'

/** They change the browser in a way that undo brings back, or nothing; they are in none of these groups. */
const neverFrom = new Set(['text', 'sequences', 'settings'])

describe('what a model may propose', () => {
  test('is registered', () => {
    const ids = new Set(registry.map(({ id }) => id))
    expect([...proposable].filter(id => !ids.has(id))).toEqual([])
    expect(taught.filter(id => !proposable.has(id))).toEqual([])
  })

  test.each(registry.filter(({ id }) => proposable.has(id)).map(command => [command.id, command] as const))(
    '%s takes nothing away, takes no secret, sends nothing, and can be taken back',
    (id, { destructive, guarded, recorded, undo, group, order }) => {
      const why = `Take “${id}” out of src/app/proposable.ts: a page could propose it.`
      expect({ destructive, guarded }, why).toEqual({ destructive: false, guarded: false })
      expect(undo, why).not.toBe('not-undoable')
      expect(order, why).not.toBe('at-once')
      expect(neverFrom.has(group), why).toBe(false)
      // What a recording must not hold answers the panel itself: it looks around at most.
      if (!recorded) expect(undo, why).toBe('changes-nothing')
    },
  )

  test.each([
    'click',
    'submit',
    'type',
    'press',
    'close-tab',
    'ask',
    'play',
    'yes',
    'choose',
    'undo',
    'repeat',
  ])('is never %s', id => expect(proposable.has(id)).toBe(false))
})
