import { expect, test } from 'vitest'
import { createBreathRunner } from '../../../src/app/breath-runner.ts'
import { registry } from '../../../src/commands/registry.ts'
import { say } from '../../../src/language/text.ts'

function createRun(cut: boolean) {
  const done: string[] = []
  const runner = createBreathRunner({
    dispatch: async ({ command }) => {
      done.push(command)
      return { status: 'done', text: say('stopped'), earcon: 'done', cut }
    },
    commandOf: id => registry.find(command => command.id === id),
    shown: ({ command }) => command,
    ask: () => undefined,
    tellStopped: () => undefined,
  })
  const parts = ['scroll-down', 'new-tab'].map(command => ({ command, slots: {}, score: 1, said: command }))
  return { done, run: () => runner.run(parts, 'spoken', () => undefined, false) }
}

test('a breath goes on after what is done', async () => {
  const { done, run } = createRun(false)
  await run()
  expect(done).toEqual(['scroll-down', 'new-tab'])
})

test('a breath does not go on after what was stopped by keys, though it ended well', async () => {
  const { done, run } = createRun(true)
  await run()
  expect(done).toEqual(['scroll-down'])
})
