import { describe, expect, it } from 'vitest'
import { standardPrompts, withOption } from '../../../src/answers/answer-prompts.ts'
import { chosenModel } from '../../../src/answers/chosen-model.ts'

const model = (name: string, contextTokens?: number) => ({
  name,
  size: 1,
  parameters: '',
  quantisation: '',
  ...(contextTokens === undefined ? {} : { contextTokens }),
})
const models = [model('parrot:latest', 4096), model('owl:8b')]
const settings = { model: '', openaiModel: '', contextTokens: 8192 }

describe('the model that is asked', () => {
  it('is that of the settings, with or without its tag, or the first', () => {
    const chosen = (wanted: string) =>
      chosenModel({ kind: 'ready', models }, { ...settings, model: wanted }, standardPrompts)?.model.name
    expect(chosen('owl:8b')).toBe('owl:8b')
    expect(chosen('parrot')).toBe('parrot:latest')
    expect(chosen('')).toBe('parrot:latest')
    expect(chosen('heron')).toBe('parrot:latest')
  })

  it('is another setting where a server with the OpenAI chat API answers', () => {
    const both = { ...settings, model: 'parrot', openaiModel: 'owl:8b' }
    expect(chosenModel({ kind: 'ready', provider: 'openai', models }, both, standardPrompts)).toMatchObject({
      model: { name: 'owl:8b' },
      provider: 'openai',
    })
  })

  it('has the context of its own options before that of the settings, and no more than it was made for', () => {
    const context = (wanted: string, prompts = standardPrompts) =>
      chosenModel({ kind: 'ready', models }, { ...settings, model: wanted }, prompts)?.contextTokens
    expect(context('owl:8b')).toBe(8192)
    expect(context('owl:8b', withOption(standardPrompts, 'owl:8b', 'contextTokens', 2048))).toBe(2048)
    expect(context('parrot')).toBe(4096)
  })

  it('is none where there is none', () => {
    expect(chosenModel({ kind: 'ready', models: [] }, settings, standardPrompts)).toBeUndefined()
  })
})
