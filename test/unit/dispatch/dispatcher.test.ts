import { beforeEach, describe, expect, test } from 'vitest'
import type { CommandContext } from '../../../src/commands/command-context.ts'
import { type Command, type CommandSpec, defineCommand } from '../../../src/commands/define-command.ts'
import { createDispatcher, type Outcome, type Run } from '../../../src/dispatch/dispatcher.ts'
import { undoLimit } from '../../../src/dispatch/undo-stack.ts'
import { ClavierError, type ErrorCode } from '../../../src/errors.ts'
import { say } from '../../../src/language/text.ts'
import type { CancelSignal } from '../../../src/ports/clock.ts'
import { newCanceller } from '../app/world.ts'
import { createFakeClock, flushPromises } from '../fake-clock.ts'

type Spec = CommandSpec<string, string>
/** A command that ends when it is told to. */
interface Job {
  readonly id: string
  readonly signal: CancelSignal
  done(): void
  fail(error: unknown): void
}

let log: string[]
let jobs: Job[]
let outcomes: { readonly run: Run; readonly outcome: Outcome }[]
let bugs: unknown[]

beforeEach(() => {
  log = []
  jobs = []
  outcomes = []
  bugs = []
})

function command(id: string, more: Partial<Spec> = {}): Command {
  return defineCommand<string, string>({
    id,
    group: 'help',
    phrases: { en: [id], es: [id], de: [id], fr: [id] },
    keys: { motifs: ['48-52-48'] },
    help: { en: '', es: '', de: '', fr: '' },
    parse: slots => String(slots.words ?? id),
    run: async word => {
      log.push(word)
      return { text: say('marked', { label: word }), undo: word }
    },
    undo: async word => {
      log.push(`undo ${word}`)
      return say('marked', { label: `undo ${word}` })
    },
    ...more,
  })
}

/** A command that goes on until the test ends it. */
function slow(id: string, more: Partial<Spec> = {}): Command {
  return command(id, {
    run: (word, _, signal) => {
      log.push(`${word} begins`)
      return new Promise((resolve, fail) => {
        const done = () => {
          log.push(`${word} ends`)
          resolve({ text: say('marked', { label: word }), undo: word })
        }
        jobs.push({ id, signal, done, fail })
      })
    },
    ...more,
  })
}

function dispatcherOf(...commands: readonly Command[]) {
  // The commands of these tests use nothing of the context.
  const context = {} as CommandContext
  const dispatcher = createDispatcher({
    commands: new Map(commands.map(one => [one.id, one])),
    context,
    clock: createFakeClock(),
    newCanceller,
    onStart: ({ intent }) => log.push(`start ${intent.command}`),
    onOutcome: (run, outcome) => outcomes.push({ run, outcome }),
    onBug: error => bugs.push(error),
  })
  const dispatch = (id: string, words?: string) =>
    dispatcher.dispatch({
      command: id,
      slots: words === undefined ? {} : { words },
      source: 'typed',
      heard: id,
    })
  return { ...dispatcher, run: dispatch }
}

function job(id: string): Job {
  const found = jobs.find(other => other.id === id)
  if (found === undefined) throw new Error(`${id} has not begun.`)
  return found
}

/** What came of the runs so far, in the order in which it came. */
function told(): string[] {
  return outcomes.map(({ run, outcome }) => `${run.intent.command} ${outcome.error?.code ?? outcome.status}`)
}

describe('order', () => {
  test('commands in turn never overlap, whatever comes of them', async () => {
    const { run } = dispatcherOf(slow('a'), slow('b'), slow('c'))
    void run('a')
    void run('b')
    void run('c')
    await flushPromises()
    // The first begins at once, before anything is told of it.
    expect(log).toEqual(['a begins', 'start a', 'start b', 'start c'])
    job('a').fail(new ClavierError('no-tab'))
    await flushPromises()
    expect(log.slice(4)).toEqual(['b begins'])
    job('b').fail(new Error('bug'))
    await flushPromises()
    expect(log.slice(5)).toEqual(['c begins'])
    expect(told()).toEqual(['a no-tab', 'b failed'])
  })

  test('a command beside runs along with what hangs, and commands go on beside it', async () => {
    const { run } = dispatcherOf(slow('sweep', { order: 'beside' }), slow('hangs'), command('quick'))
    void run('sweep')
    await run('quick')
    void run('hangs')
    void run('sweep')
    await flushPromises()
    expect(log.filter(line => line === 'sweep begins')).toHaveLength(2)
    expect(told()).toEqual(['quick done'])
  })

  test('a command at once passes one that hangs', async () => {
    const { run } = dispatcherOf(slow('hangs'), command('now', { order: 'at-once' }))
    void run('hangs')
    await flushPromises()
    expect(await run('now')).toMatchObject({ status: 'done' })
    expect(told()).toEqual(['now done'])
  })
})

describe('ending', () => {
  test('stop ends the newest long run alone', async () => {
    const { run, stopNewest } = dispatcherOf(
      slow('one', { order: 'beside' }),
      slow('two', { order: 'beside' }),
    )
    void run('one')
    void run('two')
    await flushPromises()
    expect(stopNewest()).toBe(true)
    expect([job('one').signal.aborted, job('two').signal.aborted]).toEqual([false, true])
    expect(stopNewest()).toBe(true)
    expect(job('one').signal.aborted).toBe(true)
    expect(stopNewest()).toBe(false)
  })

  test('a long run that has ended is not stopped any more', async () => {
    const { run, stopNewest } = dispatcherOf(slow('one', { order: 'beside' }))
    const over = run('one')
    await flushPromises()
    job('one').done()
    await over
    expect(stopNewest()).toBe(false)
  })

  test('cancelAll tells at once of what waited that it was cancelled, though what it waited for hangs', async () => {
    const { run, cancelAll } = dispatcherOf(slow('hangs'), command('waits'))
    void run('hangs')
    void run('waits')
    await flushPromises()
    cancelAll()
    await flushPromises()
    expect(told()).toEqual(['waits cancelled'])
    expect(log).not.toContain('waits')
  })

  test('what comes after cancelAll does not wait for what hangs', async () => {
    const { run, cancelAll } = dispatcherOf(slow('hangs'), command('next'))
    void run('hangs')
    await flushPromises()
    cancelAll()
    expect(await run('next')).toMatchObject({ status: 'done' })
  })

  test('what was left behind and ends after all is told as cut', async () => {
    const { run, cancelAll } = dispatcherOf(slow('hangs'), command('next'))
    const left = run('hangs')
    await flushPromises()
    cancelAll()
    expect((await run('next')).cut).toBe(false)
    job('hangs').done()
    expect(await left).toMatchObject({ status: 'done', cut: true })
  })

  test('a command that was cancelled by another one is told as cut', async () => {
    const { run } = dispatcherOf(slow('on', { order: 'beside' }))
    const on = run('on')
    await flushPromises()
    job('on').fail(new ClavierError('cancelled'))
    expect(await on).toMatchObject({ status: 'refused', cut: true })
  })

  test('cancelAll aborts every long run and says whether any was under way', async () => {
    const { run, cancelAll } = dispatcherOf(
      slow('one', { order: 'beside' }),
      slow('two', { order: 'beside' }),
    )
    expect(cancelAll()).toBe(false)
    void run('one')
    void run('two')
    await flushPromises()
    expect(cancelAll()).toBe(true)
    expect(jobs.map(({ signal }) => signal.aborted)).toEqual([true, true])
  })
})

describe('undo', () => {
  test('takes changes back, the newest first', async () => {
    const { run, undoLast } = dispatcherOf(command('a'))
    await run('a', 'first')
    await run('a', 'second')
    expect(await undoLast()).toEqual(say('marked', { label: 'undo second' }))
    await undoLast()
    expect(log.slice(-2)).toEqual(['undo second', 'undo first'])
    await expect(undoLast()).rejects.toMatchObject({ code: 'nothing-to-undo', detail: {} })
  })

  test('what the store refuses can be taken back once it is well; what can never be read does not stay before the rest', async () => {
    const refusals: ErrorCode[] = []
    const { run, undoLast } = dispatcherOf(
      command('a', {
        undo: async word => {
          const code = refusals.shift()
          if (code !== undefined) throw new ClavierError(code)
          return say('marked', { label: `undo ${word}` })
        },
      }),
    )
    await run('a', 'first')
    await run('a', 'second')
    refusals.push('storage-full', 'storage-full', 'storage-broken')
    await expect(undoLast()).rejects.toMatchObject({ code: 'storage-full' })
    await expect(undoLast()).rejects.toMatchObject({ code: 'storage-full' })
    await expect(undoLast()).rejects.toMatchObject({ code: 'storage-broken' })
    expect(await undoLast()).toEqual(say('marked', { label: 'undo first' }))
  })

  test('names what is for good, and passes over it when asked again', async () => {
    const { run, undoLast } = dispatcherOf(command('a'), command('final', { undo: 'not-undoable' }))
    await run('a', 'first')
    await run('final')
    await expect(undoLast()).rejects.toMatchObject({
      code: 'nothing-to-undo',
      detail: { command: 'final' },
    })
    expect(log).not.toContain('undo first')
    await undoLast()
    expect(log.at(-1)).toBe('undo first')
  })

  test('passes silently over what changed nothing, was refused or failed', async () => {
    const { run, undoLast } = dispatcherOf(
      command('a'),
      command('tells', { undo: 'changes-nothing' }),
      command('no-data', { run: async () => ({ text: say('stopped') }) }),
      command('refused', {
        run: async () => {
          throw new ClavierError('no-tab')
        },
      }),
    )
    await run('a', 'first')
    for (const id of ['tells', 'no-data', 'refused']) await run(id)
    await undoLast()
    expect(log.at(-1)).toBe('undo first')
  })

  test(`remembers ${undoLimit} changes, the newest`, async () => {
    const { run, undoLast } = dispatcherOf(command('a'))
    for (let n = 0; n <= undoLimit; n += 1) await run('a', `${n}`)
    for (let n = 0; n < undoLimit; n += 1) await undoLast()
    expect(undoLimit).toBe(50)
    expect(log.at(-1)).toBe('undo 1')
    await expect(undoLast()).rejects.toMatchObject({ code: 'nothing-to-undo' })
  })
})

describe('repeat', () => {
  test('runs the last command again, as it was, with an outcome of its own', async () => {
    const { run, repeatLast } = dispatcherOf(command('a'), command('b'))
    await expect(repeatLast()).rejects.toMatchObject({ code: 'nothing-to-repeat' })
    await run('a', 'first')
    await run('b', 'second')
    expect(await repeatLast()).toEqual(say('marked', { label: 'second' }))
    expect(told()).toEqual(['a done', 'b done', 'b done'])
    expect(outcomes.map(({ run: { id } }) => id)).toEqual([1, 2, 3])
  })

  test('is not of what steers Clavier, of undo, or of what was refused', async () => {
    const { run, repeatLast } = dispatcherOf(
      command('a'),
      command('steers', { recorded: false }),
      command('undo', { undo: 'changes-nothing' }),
      command('refused', {
        run: async () => {
          throw new ClavierError('no-tab')
        },
      }),
    )
    await run('a', 'first')
    for (const id of ['steers', 'undo', 'refused']) await run(id)
    expect(await repeatLast()).toEqual(say('marked', { label: 'first' }))
  })

  test('rejects with what went wrong the second time', async () => {
    let times = 0
    const { run, repeatLast } = dispatcherOf(
      command('once', {
        run: async () => {
          times += 1
          if (times > 1) throw new ClavierError('no-such-hint', { hint: 7 })
          return { text: say('stopped') }
        },
      }),
    )
    await run('once')
    await expect(repeatLast()).rejects.toMatchObject({ code: 'no-such-hint', detail: { hint: 7 } })
  })
})

describe('what goes wrong', () => {
  test('a coded error becomes a refusal with its text', async () => {
    const detail = { heard: 'tab', choices: 'a · b' }
    const { run } = dispatcherOf(
      command('refused', {
        run: async () => {
          throw new ClavierError('phrase-ambiguous', detail)
        },
      }),
    )
    const error = { code: 'phrase-ambiguous', detail }
    expect(await run('refused')).toEqual({
      status: 'refused',
      error,
      text: { error },
      earcon: 'ambiguous',
      cut: false,
    })
    expect(bugs).toEqual([])
  })

  test.each([
    ['an error', new Error('<b>oops</b>'), 'a: <b>oops</b>'],
    ['a text', 'oops', 'a: oops'],
    ['nothing', undefined, 'a: undefined'],
  ])('%s that nobody expected is shown as a bug, and told to whoever mends it', async (_, thrown, report) => {
    const { run } = dispatcherOf(
      command('a', {
        run: async () => {
          throw thrown
        },
      }),
    )
    expect(await run('a')).toMatchObject({ status: 'failed', text: say('bug-found', { report }) })
    expect(bugs).toEqual([thrown])
  })

  test('a bug in reading the slots is caught too', async () => {
    const { run } = dispatcherOf(
      command('a', {
        parse: () => {
          throw new Error('parse')
        },
      }),
    )
    expect(await run('a')).toMatchObject({ status: 'failed' })
  })

  test('a report is cut to 300 characters', async () => {
    const { run } = dispatcherOf(
      command('a', {
        run: async () => {
          throw new Error('x'.repeat(1000))
        },
      }),
    )
    const { text } = await run('a')
    expect('key' in text && String(text.params.report)).toHaveLength(300)
  })

  test('an unknown command is refused with what was heard', async () => {
    const { run } = dispatcherOf()
    expect(await run('fly')).toMatchObject({
      status: 'refused',
      error: { code: 'phrase-unknown', detail: { heard: 'fly' } },
    })
    expect(told()).toEqual(['fly phrase-unknown'])
  })
})
