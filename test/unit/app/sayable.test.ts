import { beforeAll, describe, expect, test, vi } from 'vitest'
import { rankSayable, sayableAbout } from '../../../src/app/rank-sayable.ts'
import { moments } from '../../../src/commands/moments.ts'
import { registry } from '../../../src/commands/registry.ts'
import { languages } from '../../../src/language/language.ts'
import { createWorld, inner, shop, type World } from './world.ts'

// It is loaded when it is first asked for, which here may take longer than an answer.
beforeAll(() => import('../../../src/app/sayable-service.ts'))

const rows = (world: World) => world.state().sayable?.rows ?? []

describe('the rule', () => {
  const first = (now: readonly (typeof moments)[number][], used = () => 0) =>
    rankSayable(registry, new Set(now), used)[0]?.id

  test('the most urgent comes first', () => {
    expect(first(['always'])).toBeDefined()
    expect(first(['always', 'page', 'recording'])).toMatch(/recording|mark/)
    expect(first(['always', 'page', 'recording', 'choices'])).toMatch(/choose|more|escape/)
  })

  test('among equals what is used most', () => {
    const used = (command: string) => (command === 'read-page' ? 3 : 0)
    expect(rankSayable(registry, new Set(['always', 'page']), used)[0]?.id).toBe('read-page')
  })

  test('each moment is somebody’s, and every command has one or goes with its group', () => {
    const said = new Set(registry.flatMap(command => command.when ?? []))
    expect(moments.filter(moment => !said.has(moment))).toEqual([])
    const all = new Set(rankSayable(registry, new Set(moments), () => 0))
    expect(registry.filter(command => !all.has(command))).toEqual([])
  })

  test.each(languages)('in %s every group is found by its name', language => {
    const called = { en: 'tabs', es: 'pestañas', de: 'Tabs', fr: 'onglets' }[language]
    expect(
      sayableAbout(registry, called, language)
        .slice(0, 5)
        .every(({ group }) => group === 'tabs'),
    ).toBe(true)
  })
})

describe('what can I say', () => {
  test('names eight phrases and shows them; more names the next, round the end', async () => {
    const world = await createWorld()
    const { words } = await world.type('what can i say')
    expect(words).toMatch(/^You can say: .*“more” names \d+ others\.$/)
    expect(words.split(' · ')).toHaveLength(8)
    const before = rows(world)
    expect(before).toHaveLength(8)
    expect(before).toContain('hints')
    await world.type('more')
    expect(rows(world)).not.toEqual(before)
    await world.type('escape')
    expect(world.state().sayable).toBeUndefined()
  })

  test('follows what goes on, and is left alone by what changes nothing in it', async () => {
    const world = await createWorld()
    await world.type('what can i say')
    const shown = world.state().sayable
    await world.clock.advance(10_000)
    expect(world.state().sayable).toBe(shown)
    await world.type('record')
    expect(rows(world)[0]).toMatch(/recording|mark/)
    await world.type('stop recording')
    expect(rows(world)).not.toContain('stop-recording')
    await world.type('tabs')
    expect(rows(world).slice(0, 3)).toContain('choose')
  })

  test('a field with the focus, hints, matches, a page of the browser', async () => {
    const world = await createWorld()
    await world.type('what can i say')
    expect(rows(world)).not.toContain('type')
    world.fields.put('Town', { text: '' })
    await world.clock.advance(3000)
    expect(rows(world)).toContain('type')
    const finding = await createWorld()
    await finding.type('find organ')
    await finding.type('what can i say')
    expect(rows(finding).slice(0, 3)).toContain('next-match')
    const other = await createWorld()
    other.browser.visit(1, inner)
    await other.type('what can i say')
    expect(rows(other)).toContain('open')
    expect(rows(other)).not.toContain('hints')
  })

  test('the list has a way of its own to be closed, which ends nothing else', async () => {
    const world = await createWorld()
    await world.type('record')
    await world.type('what can i say')
    expect(await world.type('close the list')).toMatchObject({ status: 'done' })
    expect(world.state().sayable).toBeUndefined()
    expect(world.state().recording.kind).toBe('recording')
    expect(await world.type('close the list')).toMatchObject({ code: 'no-list' })
  })

  test('what is asked about and is nothing leaves the list as it was', async () => {
    const world = await createWorld()
    await world.type('what can i say')
    await world.type('more')
    const before = world.state().sayable
    await world.type('what can i say about cheese')
    await world.clock.advance(10_000)
    expect(world.state().sayable).toEqual({ ...before, rows: rows(world) })
    expect(rows(world)).toHaveLength(8)
  })

  test('a list that is asked for while a page is slow to answer does not come up behind escape', async () => {
    const world = await createWorld()
    let resolve: (field: undefined) => void = () => undefined
    const promise = new Promise<undefined>(answered => {
      resolve = answered
    })
    vi.spyOn(world.fields.writing, 'focusedField').mockReturnValue(promise)
    const told = world.type('what can i say')
    await world.type('escape')
    resolve(undefined)
    await told
    await world.settle()
    expect(world.state().sayable).toBeUndefined()
  })

  test('what lasts in a page goes with it, and is that tab’s alone', async () => {
    const world = await createWorld()
    world.browser.put(shop)
    await world.browser.tabs.activate(1)
    await world.type('hints')
    await world.type('what can i say')
    expect(rows(world)).toContain('hide-hints')
    await world.browser.tabs.activate(2)
    await world.settle()
    expect(rows(world)).not.toContain('hide-hints')
    await world.browser.tabs.activate(1)
    await world.settle()
    expect(rows(world)).toContain('hide-hints')
    await world.type('close the list')
    world.browser.visit(1, shop)
    await world.type('what can i say')
    expect(rows(world)).not.toContain('hide-hints')
  })

  test('while something is dictated, what dictation itself understands', async () => {
    const world = await createWorld()
    world.fields.put('Letter', { kind: 'lines', text: '' })
    await world.listen()
    await world.hear('dictate')
    await world.clock.advance(3000)
    await world.type('what can i say')
    expect([...rows(world)].sort()).toEqual([
      'caps-off',
      'caps-on',
      'new-line',
      'new-paragraph',
      'no-space',
      'scratch-that',
      'spell',
      'stop-dictation',
    ])
  })

  test('about something: a group, or words of phrases; about nothing it is said', async () => {
    const world = await createWorld()
    await world.type('what can i say about reading')
    expect(rows(world).slice(0, 3)).toContain('read-page')
    expect(world.state().sayable?.about).toBe('reading')
    await world.type('what can i say about bookmark')
    expect(rows(world)).toContain('bookmark')
    expect(await world.type('what can i say about cheese')).toMatchObject({ code: 'nothing-sayable' })
  })

  test('what the user says most comes first', async () => {
    const world = await createWorld()
    for (let time = 0; time < 3; time += 1) await world.type('find organ')
    await world.type('clear find')
    await world.type('what can i say')
    expect(rows(world)[0]).toBe('find')
  })

  test('in the language of the phrases', async () => {
    const world = await createWorld({ browserLanguage: 'de' })
    expect((await world.type('was kann ich sagen zu tabs')).words).toContain('neuer tab')
  })
})
