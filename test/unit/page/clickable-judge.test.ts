import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Page as Tab } from 'playwright'
import { describe, expect, test } from 'vitest'
import { clickablePages, clickableViewport, labelledIn, originOf } from '../../e2e/clickable.ts'
import {
  type Box,
  judge,
  type Label,
  type Labelled,
  precision,
  recall,
  scores,
  table,
} from '../../e2e/clickable-judge.ts'

const box = (x: number, y: number, width = 100, height = 20): Box => ({ x, y, width, height })
const thing = (label: Label, name: string, ...boxes: readonly Box[]): Labelled => ({
  label,
  kind: `${label}-kind`,
  name,
  boxes,
})
const partOf = (owner: number, name: string, ...boxes: readonly Box[]): Labelled => ({
  ...thing('part', name, ...boxes),
  owner,
})
const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name)

describe('a hint', () => {
  test('on a clickable element finds it, and the others are missed', () => {
    const { found, missed, wrong } = judge(
      [thing('yes', 'save', box(0, 0)), thing('yes', 'send', box(0, 40))],
      [box(2, 1)],
    )
    expect([names(found), names(missed), wrong]).toEqual([['save'], ['send'], []])
  })

  test('on what does nothing is false, by its kind', () => {
    const { wrong } = judge([thing('no', 'heading', box(0, 0))], [box(0, 0)])
    expect(wrong).toEqual([{ kind: 'no-kind', name: 'heading', box: box(0, 0) }])
  })

  test('on nothing that is labelled is false, of a kind of its own', () => {
    const { wrong } = judge([thing('yes', 'save', box(0, 0))], [box(500, 500)])
    expect(wrong.map(({ kind }) => kind)).toEqual(['unlabelled'])
  })

  test('much smaller than the thing around it, which does nothing, is not on that thing', () => {
    const { wrong } = judge([thing('no', 'section', box(0, 0, 800, 600))], [box(10, 10)])
    expect(wrong.map(({ kind }) => kind)).toEqual(['unlabelled'])
  })

  test('on what judges differ about counts neither way', () => {
    expect(judge([thing('either', 'label', box(0, 0))], [box(0, 0)])).toEqual({
      found: [],
      missed: [],
      wrong: [],
      doubles: [],
    })
  })

  test('on a part finds its owner; a second one on the owner is a double', () => {
    const card = [
      thing('no', 'list', box(0, 0, 900, 900)),
      thing('yes', 'card', box(0, 0, 200, 200)),
      partOf(1, 'title', box(10, 10)),
    ]
    expect(names(judge(card, [box(10, 10)]).found)).toEqual(['card'])
    const both = judge(card, [box(10, 10), box(0, 0, 200, 200)])
    expect([names(both.found), names(both.doubles), both.wrong]).toEqual([['card'], ['card'], []])
  })

  test('within a clickable element that fits nothing better finds that one', () => {
    const card = [thing('yes', 'card', box(0, 0, 200, 200)), thing('yes', 'add', box(10, 170, 60, 20))]
    expect(names(judge(card, [box(10, 10, 30, 30)]).found)).toEqual(['card'])
    expect(names(judge(card, [box(10, 171, 60, 20)]).found)).toEqual(['add'])
  })

  test('on a link that fills what is around it is on the link', () => {
    const item = [thing('no', 'item', box(0, 0)), thing('yes', 'link', box(1, 1, 98, 18))]
    const { found, wrong } = judge(item, [box(0, 0)])
    expect([names(found), wrong]).toEqual([['link'], []])
  })

  test('besides one on the link is on what is around it', () => {
    const item = [thing('no', 'item', box(0, 0)), thing('yes', 'link', box(1, 1, 98, 18))]
    const { found, wrong } = judge(item, [box(0, 0), box(1, 1, 98, 18)])
    expect([names(found), names(wrong)]).toEqual([['link'], ['item']])
  })

  test('may be on any line of a link, or around all of them', () => {
    const link = [thing('yes', 'link', box(300, 0, 60, 20), box(0, 20, 120, 20))]
    for (const hint of [box(300, 0, 60, 20), box(0, 20, 120, 20), box(0, 0, 360, 40)]) {
      expect(names(judge(link, [hint]).found)).toEqual(['link'])
    }
  })

  test('is never on what is not drawn', () => {
    expect(names(judge([thing('yes', 'gone')], [box(0, 0)]).missed)).toEqual(['gone'])
  })
})

const side = fc.integer({ min: 1, max: 300 })
const place = fc.integer({ min: 0, max: 900 })
const anyBox = fc.record({ x: place, y: place, width: side, height: side })
const anyThing = fc.record({
  label: fc.constantFrom<Label>('yes', 'no', 'either'),
  kind: fc.constantFrom('link', 'text'),
  name: fc.string({ maxLength: 4 }),
  boxes: fc.array(anyBox, { maxLength: 3 }),
})

describe('a judgement', () => {
  test('counts every clickable element once, and no hint twice', () => {
    fc.assert(
      fc.property(
        fc.array(anyThing, { maxLength: 12 }),
        fc.array(anyBox, { maxLength: 12 }),
        (things, hints) => {
          const { found, missed, wrong, doubles } = judge(things, hints)
          const clickable = things.filter(({ label }) => label === 'yes')
          expect(new Set([...found, ...missed])).toEqual(new Set(clickable))
          expect(found.length + missed.length).toBe(clickable.length)
          expect(found.length + wrong.length + doubles.length).toBeLessThanOrEqual(hints.length)
        },
      ),
    )
  })

  test('is perfect for hints on exactly what is clickable, where nothing overlaps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Label>('yes', 'no', 'either'), { maxLength: 20 }), labels => {
        const things = labels.map((label, at) => thing(label, String(at), box(0, at * 30)))
        const hints = things.filter(({ label }) => label === 'yes').flatMap(({ boxes }) => boxes)
        const [all] = scores([judge(things, hints)]).slice(-1)
        expect(all && [recall(all), precision(all)]).toEqual([1, 1])
      }),
    )
  })

  test('is summed up by kind and over all', () => {
    const things = [thing('yes', 'a', box(0, 0)), thing('yes', 'b', box(0, 40)), thing('no', 'c', box(0, 80))]
    const lines = scores([judge(things, [box(0, 0), box(0, 80)]), judge(things, [box(0, 40)])])
    expect(lines.map(line => line.kind)).toEqual(['no-kind', 'yes-kind', 'all'])
    const [, clickable, all] = lines
    expect(clickable).toEqual({ kind: 'yes-kind', yes: 4, found: 2, missed: 2, wrong: 0, doubles: 0 })
    expect(all && [recall(all), precision(all)]).toEqual([2 / 4, 2 / 3])
    const [head, , , last] = table(lines).split('\n')
    expect(head).toMatch(/^kind +yes +found +missed +false +double +recall +precision$/)
    expect(last).toMatch(/^all +4 +2 +2 +1 +0 +50\.0 % +66\.7 %$/)
  })
})

describe('the labels of a tab', () => {
  const frame = (read: readonly object[], at?: { x: number; y: number }) => ({
    url: () => 'http://news.test/',
    evaluate: async () => read,
    parentFrame: () => (at ? {} : null),
    frameElement: async () => ({
      boundingBox: async () => (at && Number.isFinite(at.x) ? { ...at, width: 300, height: 150 } : null),
      evaluate: async () => ({ x: 2, y: 3 }),
    }),
  })
  const tabOf = (...frames: ReturnType<typeof frame>[]) => ({ frames: () => frames }) as unknown as Tab // as much of a tab as is asked

  test('are moved to where their frame is, and parts keep their owner', async () => {
    const elements = await labelledIn(
      tabOf(
        frame([thing('yes', 'outer', box(1, 1))]),
        frame([thing('yes', 'inner', box(5, 6)), partOf(0, 'word', box(5, 6))], { x: 100, y: 200 }),
      ),
    )
    expect(elements.map(({ name, boxes, owner }) => ({ name, boxes, owner }))).toEqual([
      { name: 'outer', boxes: [box(1, 1)], owner: undefined },
      { name: 'inner', boxes: [box(107, 209)], owner: undefined },
      { name: 'word', boxes: [box(107, 209)], owner: 1 },
    ])
  })

  test('have no place in a frame that is not drawn', async () => {
    const unseen = frame([thing('no', 'inner', box(5, 6))], { x: Number.NaN, y: 0 })
    expect((await labelledIn(tabOf(unseen))).map(({ boxes }) => boxes)).toEqual([[]])
    const [only] = tabOf(unseen).frames()
    expect(only && (await originOf(only))).toBeUndefined()
  })

  test('are refused where one is misspelt', async () => {
    const misspelt = frame([{ ...thing('yes', 'save', box(0, 0)), label: 'yess' }])
    await expect(labelledIn(tabOf(misspelt))).rejects.toThrow('"yess" is no label')
  })
})

describe('the pages', () => {
  test.each(clickablePages)('%s is there and labelled', name => {
    const path = new URL(`../../pages/clickable/${name}.html`, import.meta.url)
    expect(existsSync(path)).toBe(true)
    const labels = [...readFileSync(path, 'utf8').matchAll(/data-label="([^"]*)"( data-kind="[^"]+")?/g)]
    expect(labels.length).toBeGreaterThan(10)
    expect(labels.filter(([, , kind]) => kind === undefined)).toEqual([])
  })

  test('fit the window that the browser tests have', () => {
    expect(clickableViewport).toEqual({ width: 1200, height: 800 })
  })
})
