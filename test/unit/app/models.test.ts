import { beforeEach, describe, expect, test } from 'vitest'
import { pullsKey } from '../../../src/answers/stored-pulls.ts'
import { bytes, storedModel } from './fake-model-store.ts'
import { createWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})

const models = () => world.state().models
const pulls = () => (models()?.pulls ?? []).map(({ name, running, waiting }) => ({ name, running, waiting }))
const progress = async (
  name: string,
  ...given: Parameters<ReturnType<World['modelStore']['pull']>['next']>
) => {
  world.modelStore.pull(name).next(...given)
  await world.settle()
}
const llama = 'llama3.2:3b'
const going = { name: llama, running: true, waiting: false }
const left = { name: llama, running: false, waiting: false }

describe('how the server is', () => {
  test.each([
    ['ollama-offline', 'offline', 'copy command 1'],
    ['ollama-blocked', 'blocked', 'refuses Clavier'],
    ['model-missing', 'no-model', 'pull the recommended model'],
  ] as const)('%s is told apart, with the next step', async (code, server, words) => {
    world.modelStore.script.obstacle = code
    expect((await world.type('models')).words).toContain(words)
    expect(world.state().view).toBe('answers')
    expect(models()).toMatchObject({ shown: true, server, system: 'linux' })
    expect(world.bugs).toEqual([])
  })

  test('a model that answers no questions is none', async () => {
    world.modelStore.script.models = [storedModel('nest-embed', { uses: ['vectors'] })]
    expect((await world.type('models')).words).toContain('no model that answers')
    expect(models()?.models).toHaveLength(1)
  })

  test('other trouble is told as it is', async () => {
    world.modelStore.script.obstacle = 'proxy-answered'
    expect((await world.type('models')).words).toContain('proxy')
    expect(models()?.server).toBe('failed')
  })

  test('the models are told by number, with all that they take', async () => {
    world.modelStore.script.models.push(storedModel('owl:8b', { size: 5e9 }))
    const { words } = await world.type('which models are there')
    expect(words).toContain('2 models, 7 GB')
    expect(words).toContain('1 parrot · 2 owl:8b')
  })

  test('it is looked at again while it is shown and not ready, and not any more after that', async () => {
    const { script } = world.modelStore
    script.obstacle = 'ollama-offline'
    await world.type('models')
    expect(script.looks).toBe(1)
    await world.clock.advance(15_000)
    expect(script.looks).toBe(2)
    // Nobody looks.
    world.app.show('now')
    await world.clock.advance(60_000)
    expect(script.looks).toBe(2)
    world.app.show('answers')
    await world.settle()
    expect(script.looks).toBe(3)
    script.obstacle = undefined
    await world.clock.advance(15_000)
    expect(models()?.server).toBe('ready')
    // Who waits for it does not have to ask.
    expect(world.outcome().words).toContain('1 model')
    await world.clock.advance(300_000)
    expect(script.looks).toBe(4)
    await world.type('hide models')
    expect(models()?.shown).toBe(false)
  })
})

describe('getting going', () => {
  const copied = () => world.browser.acting.copied()

  test('lines of the steps are copied by number', async () => {
    world.modelStore.script.obstacle = 'ollama-offline'
    await world.type('models')
    await world.type('copy command 2')
    expect(copied()).toBe('sudo systemctl start ollama')
    expect(await world.type('copy command 9')).toMatchObject({ status: 'refused', code: 'no-such-line' })
    expect(copied()).toBe('sudo systemctl start ollama')
  })

  test('another system has steps of its own', async () => {
    world.modelStore.script.obstacle = 'ollama-blocked'
    await world.type('models')
    expect((await world.type('steps for Mac OS')).words).toContain('macOS')
    await world.type('copy command 1')
    expect(copied()).toBe('launchctl setenv OLLAMA_ORIGINS "chrome-extension://clavier"')
    expect(await world.type('steps for Amiga')).toMatchObject({ code: 'system-unknown' })
    expect(models()?.system).toBe('mac')
  })

  test('where nothing stands in the way there is nothing to copy', async () => {
    await world.type('models')
    expect((await world.type('copy command 1')).words).toContain('nothing stands in the way')
  })

  test('ollama.com is opened as a tab, only when it is asked for', async () => {
    const tabs = () => [world.browser.active()?.url]
    world.modelStore.script.obstacle = 'ollama-offline'
    await world.type('models')
    expect(tabs()).not.toContain('https://ollama.com/download')
    await world.type('get ollama')
    expect(tabs()).toContain('https://ollama.com/download')
  })

  test('the memory is what the browser says, or the user', async () => {
    await world.type('models')
    expect(models()?.memory).toEqual({ gigabytes: 8, by: 'least' })
    expect((await world.type('memory is 32 gigabytes')).words).toContain('gemma3:12b first')
    expect(models()?.memory).toEqual({ gigabytes: 32, by: 'user' })
    await world.type('undo')
    expect(models()?.memory).toEqual({ gigabytes: 8, by: 'least' })
  })
})

describe('models that are there', () => {
  beforeEach(() => {
    world.modelStore.script.models = [
      storedModel(llama),
      storedModel('gemma3:4b'),
      storedModel('gemma3:12b', { size: 8.1e9 }),
      storedModel('nomic-embed-text:latest', { uses: ['vectors'] }),
    ]
  })

  test('are used by name, by number, and by what people say', async () => {
    await world.type('use model llama three')
    expect(world.state().settings.model).toBe(llama)
    await world.type('use model 2')
    expect(world.state().settings.model).toBe('gemma3:4b')
    expect((await world.type('use model nomic')).words).toContain('by meaning')
    expect(world.state().settings).toMatchObject({
      model: 'gemma3:4b',
      embeddingModel: 'nomic-embed-text:latest',
    })
  })

  test('several that fit are offered, and the choice keeps what it is for', async () => {
    expect((await world.type('use model gemma')).words).toContain('1 gemma3:4b · 2 gemma3:12b')
    expect(world.state().settings.model).toBe('')
    await world.type('2')
    expect(world.state().settings.model).toBe('gemma3:12b')
    expect(await world.type('use model gemma for meaning')).toMatchObject({ status: 'done' })
    expect(await world.type('1')).toMatchObject({ status: 'refused', code: 'model-unfit' })
  })

  test('none of that name, and none of that number, change nothing', async () => {
    expect(await world.type('use model mistral')).toMatchObject({ code: 'no-such-model' })
    expect(await world.type('use model 9')).toMatchObject({ code: 'no-such-model' })
    expect(world.state().settings.model).toBe('')
  })

  test('are loaded with the context that questions use, and put away', async () => {
    const { script } = world.modelStore
    await world.type('use model gemma three 12')
    expect((await world.type('load model')).words).toContain('gemma3:12b')
    expect(script.preloads).toEqual([{ name: 'gemma3:12b', contextTokens: 8192 }])
    expect(models()?.loaded).toHaveLength(1)
    await world.type('unload model')
    expect(script.loaded).toEqual([])
    expect(await world.type('unload model')).toMatchObject({ code: 'nothing-loaded' })
  })

  test('one is deleted only after a question that says what it frees', async () => {
    const { script } = world.modelStore
    const { words } = await world.type('delete model gemma 12')
    expect(words).toContain('cannot be undone')
    expect(words).toContain('8.1 GB')
    expect(script.models).toHaveLength(4)
    expect((await world.type('1')).words).toContain('“pull model gemma3:12b” brings it again')
    expect(script.models.map(({ name }) => name)).not.toContain('gemma3:12b')
    expect(models()?.models).toHaveLength(3)
  })

  test('trouble of the server changes nothing', async () => {
    const { script } = world.modelStore
    script.obstacle = 'ollama-offline'
    for (const phrase of ['use model llama', 'load model', 'delete model 1', 'unload model llama'])
      expect(await world.type(phrase), phrase).toMatchObject({ status: 'refused', code: 'ollama-offline' })
    expect(world.state().settings.model).toBe('')
    expect(models()?.loading).toBeUndefined()
  })
})

describe('a pull', () => {
  test('goes on by itself, is told at each quarter and at its end', async () => {
    expect((await world.type('pull model llama three b')).words).toContain('Pulling llama3.2:3b, 2 GB')
    await progress(llama, bytes(10))
    expect(models()?.pulls[0]).toMatchObject({ name: llama, completed: 10, total: 100, running: true })
    // Something else can be done meanwhile.
    expect(await world.type('scroll down')).toMatchObject({ status: 'done' })
    await world.clock.advance(4000)
    await progress(llama, bytes(30))
    expect(world.outcome().words).toBe('llama3.2:3b: 30 %, less than a minute left.')
    await progress(llama, bytes(40))
    expect(world.outcome().words).toContain('30 %')
    await progress(llama, bytes(80))
    expect(world.outcome().words).toContain('80 %')
    await progress(llama, bytes(100))
    await progress(llama, 'success')
    expect(world.outcome().words).toContain('llama3.2:3b is there')
    expect(pulls()).toEqual([])
    expect(await world.keep.get(pullsKey)).toEqual({ version: 1, pulls: [] })
    expect(models()?.models.map(({ name }) => name)).toContain(llama)
    expect(world.bugs).toEqual([])
  })

  test('is the recommended one without a name', async () => {
    await world.type('pull the recommended model')
    expect(world.modelStore.script.pulled).toEqual([llama])
  })

  test('takes any name as it is written, and none that is no name', async () => {
    await world.type('pull model hf.co/someone/model:Q4')
    expect(world.modelStore.script.pulled).toEqual(['hf.co/someone/model:q4'])
    expect(await world.type('pull model a//b')).toMatchObject({ status: 'refused' })
    expect(world.modelStore.script.pulled).toHaveLength(1)
  })

  test('asks where several recommended ones fit', async () => {
    expect((await world.type('pull model llama')).words).toContain('1 llama3.2:1b · 2 llama3.2:3b')
    await world.type('2')
    expect(pulls()).toEqual([going])
  })

  test('is cancelled, and goes on where it was, also after the panel was closed', async () => {
    await world.type('pull model llama3.2:3b')
    await progress(llama, bytes(30))
    await progress(llama, bytes(60))
    expect((await world.type('cancel pull')).words).toContain('60 %')
    expect(world.modelStore.pull(llama).aborted()).toBe(true)
    expect(pulls()).toEqual([left])
    expect(await world.type('cancel pull')).toMatchObject({ code: 'nothing-pulled' })
    world.app.stop()

    const { clock, keep, session, browser, modelStore } = world
    world = await createWorld({ clock, keep, session, browser, modelStore })
    world.app.show('answers')
    await world.settle()
    // It is offered, and begins not by itself.
    expect(pulls()).toEqual([left])
    expect(modelStore.script.pulled).toEqual([llama])
    expect((await world.type('resume pull')).words).toContain('from 60 %')
    expect(pulls()).toEqual([going])
    expect(modelStore.script.pulled).toEqual([llama, llama])
    await progress(llama, 'success')
    expect(pulls()).toEqual([])
  })

  test('ends with its panel, and is remembered then', async () => {
    await world.type('pull model llama3.2:3b')
    world.app.stop()
    await world.settle()
    expect(world.modelStore.pull(llama).aborted()).toBe(true)
    expect(await world.keep.get(pullsKey)).toMatchObject({ pulls: [{ name: llama }] })
  })

  test('waits for the one before it', async () => {
    await world.type('pull model llama3.2:3b')
    expect((await world.type('pull model gemma3:4b')).words).toContain('after 1 other')
    expect(pulls()).toEqual([going, { name: 'gemma3:4b', running: false, waiting: true }])
    expect(await world.type('pull model gemma3:4b')).toMatchObject({ status: 'refused', code: 'pull-runs' })
    await progress(llama, 'success')
    expect(pulls()).toEqual([{ name: 'gemma3:4b', running: true, waiting: false }])
  })

  test('a second one goes on where the first is cancelled', async () => {
    await world.type('pull model llama3.2:3b')
    await world.type('pull model gemma3:4b')
    await world.type('cancel pull')
    expect(pulls()).toEqual([left, { name: 'gemma3:4b', running: true, waiting: false }])
    await world.type('resume pull')
    expect(pulls()[1]).toEqual({ name: llama, running: false, waiting: true })
  })

  test.each(['registry-offline', 'disk-full', 'ollama-offline'] as const)(
    '%s on the way stops it and those after it, and nothing is lost',
    async code => {
      await world.type('pull model llama3.2:3b')
      await world.type('pull model gemma3:4b')
      await progress(llama, bytes(40))
      await progress(llama, code)
      expect(world.outcome().words).toContain('Pulling llama3.2:3b stopped')
      expect(models()?.pulls[0]).toMatchObject({ completed: 40, error: { code }, running: false })
      expect(pulls()).toEqual([left, { name: 'gemma3:4b', running: false, waiting: false }])
      expect(world.modelStore.script.pulled).toEqual([llama])
      await world.type('resume pull of llama')
      expect(models()?.pulls.find(({ name }) => name === llama)).toMatchObject({
        error: undefined,
        running: true,
      })
      expect(world.bugs).toEqual([])
    },
  )

  test('an unknown name is said and leaves nothing', async () => {
    await world.type('pull model nowhere:1b')
    await progress('nowhere:1b', 'model-unknown')
    expect(world.outcome().words).toContain('There is no model “nowhere:1b”')
    expect(pulls()).toEqual([])
    expect(await world.type('resume pull')).toMatchObject({ code: 'nothing-to-resume' })
  })

  test('what cannot be read of pulls before is neither offered nor written over', async () => {
    world.app.stop()
    await world.keep.set(pullsKey, { version: 9, pulls: 'all' })
    const { keep, modelStore } = world
    world = await createWorld({ keep, modelStore })
    await world.type('pull model llama3.2:3b')
    await progress(llama, 'success')
    expect(await keep.get(pullsKey)).toEqual({ version: 9, pulls: 'all' })
    expect(world.bugs).toEqual([])
  })

  test('what waits for another server is not offered', async () => {
    await world.type('pull model llama3.2:3b')
    await world.type('cancel pull')
    await world.app.change({ ollamaAddress: 'http://127.0.0.1:9' })
    await world.settle()
    expect(pulls()).toEqual([])
    await world.app.change({ ollamaAddress: 'http://127.0.0.1:11434' })
    await world.settle()
    expect(pulls()).toEqual([left])
  })
})

describe('loading ahead', () => {
  const preloads = () => world.modelStore.script.preloads

  test('loads the model that answers when answers are looked at, once', async () => {
    world.app.show('answers')
    await world.settle()
    expect(preloads()).toEqual([{ name: 'parrot', contextTokens: 8192 }])
    expect(models()?.loading).toBeUndefined()
    world.app.show('now')
    world.app.show('answers')
    await world.clock.advance(60_000)
    world.app.show('now')
    world.app.show('answers')
    await world.settle()
    // It is there already.
    expect(preloads()).toHaveLength(1)
  })

  test('loads it with the context that it is asked with, so that the server loads it once', async () => {
    world.assistant.script.state = {
      kind: 'ready',
      models: [{ name: 'parrot', size: 0, parameters: '', quantisation: '', contextTokens: 32_768 }],
    }
    await world.type('model option context length 4096')
    world.app.show('answers')
    await world.settle()
    await world.type('ask what is this')
    expect(preloads()).toEqual([{ name: 'parrot', contextTokens: 4096 }])
    expect(world.assistant.script.asked.map(({ contextTokens }) => contextTokens)).toEqual([4096])
    expect((await world.type('load model')).words).toContain('4096')
  })

  test('loads it when keys wait for a question', async () => {
    await world.play(60, 63, 60)
    expect(world.state().parameter).toBeDefined()
    expect(preloads()).toHaveLength(1)
  })

  test('does nothing where it is off, where somebody else answers, or where nobody does', async () => {
    await world.type('load models ahead off')
    world.app.show('answers')
    await world.settle()
    expect(preloads()).toEqual([])

    world = await createWorld()
    world.assistant.script.state = {
      kind: 'ready',
      provider: 'openai',
      models: [{ name: 'gpt', size: 0, parameters: '', quantisation: '' }],
    }
    world.app.show('answers')
    await world.settle()
    expect(preloads()).toEqual([])

    world = await createWorld()
    world.assistant.script.state = { kind: 'offline' }
    world.app.show('answers')
    await world.settle()
    expect(preloads()).toEqual([])
    expect(world.bugs).toEqual([])
  })

  test('trouble is left to the question', async () => {
    world.modelStore.script.obstacle = 'not-enough-memory'
    const before = world.outcome().words
    world.app.show('answers')
    await world.settle()
    expect(world.outcome().words).toBe(before)
    expect(world.bugs).toEqual([])
  })
})
