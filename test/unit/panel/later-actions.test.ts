import { expect, test } from 'vitest'
import { laterActions } from '../../../extension/panel/later-actions.ts'
import type { PanelActions } from '../../../extension/panel/panel-actions.ts'

/** Actions that note what they are asked; only those named here are asked in the test. */
function noting(log: unknown[]): PanelActions {
  const note =
    (name: string) =>
    (...args: readonly unknown[]) =>
      void log.push([name, ...args])
  return {
    submit: note('submit'),
    keyDown: note('keyDown'),
    keyUp: note('keyUp'),
    talk: { press: note('press'), release: note('release'), toggle: note('toggle') },
    change: async (given: unknown) => void log.push(['change', given]),
  } as unknown as PanelActions // the rest is not asked
}

test('what is asked of somebody who is still coming is done then, in order; later at once', async () => {
  const log: unknown[] = []
  let arrive: (actions: PanelActions) => void = () => {}
  const coming = new Promise<PanelActions>(resolve => {
    arrive = resolve
  })
  const actions = laterActions(coming)
  actions.keyDown(48, 10)
  actions.talk.press('button', 11)
  actions.keyUp(48, 12)
  actions.submit('scroll down')
  const changed = actions.change({ latch: false })
  expect(log).toEqual([])

  arrive(noting(log))
  await changed
  expect(log).toEqual([
    ['keyDown', 48, 10],
    ['press', 'button', 11],
    ['keyUp', 48, 12],
    ['submit', 'scroll down'],
    ['change', { latch: false }],
  ])
  log.length = 0
  actions.talk.toggle()
  actions.submit('stop')
  expect(log).toEqual([['toggle'], ['submit', 'stop']])
})
