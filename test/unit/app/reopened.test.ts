import { expect, test } from 'vitest'
import { createWorld, type World } from './world.ts'

/** Closes the panel and opens it again in the same browser. */
async function reopen(world: World): Promise<World> {
  await world.settle()
  world.app.stop()
  await world.settle()
  const { clock, keep, session, browser } = world
  return createWorld({ clock, keep, session, browser })
}

test('a closed panel opens as it was: view, draft, log, outcome and collected keys', async () => {
  const world = await createWorld()
  await world.type('top')
  await world.type('fly')
  world.app.latchKey(48)
  world.app.latchKey(52)
  world.app.draft('call it har')
  await world.type('settings')
  const was = world.state()
  const opened = await reopen(world)
  const now = opened.state()
  expect(now).toMatchObject({
    view: 'settings',
    draft: 'call it har',
    latched: [48, 52],
    outcome: was.outcome,
  })
  expect(now.activity.map(({ heard, status }) => ({ heard, status }))).toEqual(
    was.activity.map(({ heard, status }) => ({ heard, status })),
  )
})

test('new lines come below the old ones, and replace none of them', async () => {
  const world = await createWorld()
  await world.type('top')
  const opened = await reopen(world)
  await opened.type('bottom')
  const again = await reopen(opened)
  await again.type('fly')
  expect(again.state().activity.map(({ heard }) => heard)).toEqual(['top', 'bottom', 'fly'])
})

test('undo goes on through what was changed before, and repeat knows the last command', async () => {
  const world = await createWorld()
  await world.type('pause 700')
  await world.type('latch off')
  const opened = await reopen(world)
  expect((await opened.type('undo')).key).toBe('latch-on')
  const again = await reopen(opened)
  await again.type('undo')
  expect(again.state().settings).toMatchObject({ latch: true, hands: {} })
  expect((await again.type('undo')).code).toBe('nothing-to-undo')
})

test('listening is as it was chosen', async () => {
  const world = await createWorld()
  await world.listen()
  const opened = await reopen(world)
  expect(opened.state().listening).toBe(true)
  await opened.type('stop listening')
  expect((await reopen(opened)).state().listening).toBe(false)
})

test('another browser session begins anew', async () => {
  const world = await createWorld()
  await world.type('settings')
  world.app.stop()
  expect((await createWorld({ browser: world.browser, keep: world.keep })).state()).toMatchObject({
    view: 'now',
    activity: [],
  })
})

test('without room to hold it the panel works on, and the next one begins anew', async () => {
  const world = await createWorld()
  await world.type('pause 700')
  world.session.setFull(true)
  await world.type('undo')
  expect(world.state().settings.hands).toEqual({})
  const opened = await reopen(world)
  // What was held before the change would take back what is taken back already.
  expect((await opened.type('undo')).code).toBe('nothing-to-undo')
  expect(opened.bugs).toEqual([])
})

test('what is held broken is left out', async () => {
  const world = await createWorld()
  world.session.held.set('look', '{"version":1,"view":"elsewhere"}')
  world.session.held.set('changes', '[1,2]')
  const opened = await reopen(world)
  expect(opened.state().view).toBe('now')
  expect(opened.bugs).toEqual([])
})
