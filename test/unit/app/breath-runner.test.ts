import { describe, expect, test } from 'vitest'
import { createBreathRunner } from '../../../src/app/breath-runner.ts'
import { registry } from '../../../src/commands/registry.ts'
import { say } from '../../../src/language/text.ts'
import { flushPromises } from '../fake-clock.ts'

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

/** Commands whose end is said by the test. `read` runs beside others, `stop` at once. */
function createRunner() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const [any] = registry
  const runner = createBreathRunner({
    dispatch: ({ command }) => {
      begun.push(command)
      return new Promise(resolve =>
        ends.set(command, () => resolve({ status: 'done', text: say('stopped'), earcon: 'done' })),
      )
    },
    commandOf: id => {
      const order = id.startsWith('read') ? 'beside' : id === 'stop' ? 'at-once' : 'in-turn'
      return any === undefined ? undefined : { ...any, id, order, destructive: false }
    },
    shown: ({ command }) => command,
    ask: () => undefined,
    tellStopped: () => undefined,
  })
  return {
    begun,
    drop: runner.drop,
    async say(...commands: string[]) {
      const parts = commands.map(command => ({ command, slots: {}, score: 1, said: command }))
      void runner.run(parts, 'spoken', () => undefined, false)
      await flushPromises()
    },
    async end(command: string) {
      ends.get(command)?.()
      await flushPromises()
    },
  }
}

describe('what is said while a breath is under way', () => {
  test('waits for its end, in the order of speech', async () => {
    const { begun, say: hear, end } = createRunner()
    await hear('one', 'two')
    await hear('three', 'four')
    await hear('five')
    expect(begun).toEqual(['one'])
    await end('one')
    expect(begun).toEqual(['one', 'two'])
    await end('two')
    expect(begun).toEqual(['one', 'two', 'three'])
    await end('three')
    await end('four')
    expect(begun).toEqual(['one', 'two', 'three', 'four', 'five'])
  })

  test('does not wait where it is to be done at once', async () => {
    const { begun, say: hear } = createRunner()
    await hear('one', 'two')
    await hear('stop')
    expect(begun).toEqual(['one', 'stop'])
  })

  test('does not wait for a command alone: the dispatcher sees to their turns', async () => {
    const { begun, say: hear } = createRunner()
    await hear('one')
    await hear('two')
    expect(begun).toEqual(['one', 'two'])
  })

  test('passes a long command that runs beside others; the breath goes on between no others then', async () => {
    const { begun, say: hear, end } = createRunner()
    await hear('one', 'read', 'two')
    await hear('three', 'four')
    await end('one')
    expect(begun).toEqual(['one', 'read', 'three'])
    await end('read')
    expect(begun).toEqual(['one', 'read', 'three'])
    await end('three')
    await end('four')
    expect(begun).toEqual(['one', 'read', 'three', 'four', 'two'])
  })

  test('is begun before something urgent, which may end it, even where the breath hangs', async () => {
    const { begun, say: hear, drop, end } = createRunner()
    await hear('one', 'two')
    await hear('three', 'four')
    await hear('five')
    drop()
    expect(begun).toEqual(['one', 'three', 'five'])
    await hear('six')
    await end('one')
    await end('three')
    expect(begun).toEqual(['one', 'three', 'five', 'six'])
  })
})
