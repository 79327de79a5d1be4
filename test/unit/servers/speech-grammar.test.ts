import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pronunciationsOf } from '../../servers/pronunciations.ts'
import { grammarOf } from '../../servers/speech-grammar.ts'

describe('grammarOf', () => {
  test('spells out what may be left out and what may be either', () => {
    const { jsgf, words } = grammarOf(['close [this] tab', 'play (the|this) film'])
    expect(jsgf).toBe(
      [
        '#JSGF V1.0;',
        'grammar phrases;',
        'public <phrase> = close tab | close this tab | play the film | play this film;',
        '',
      ].join('\n'),
    )
    expect(words).toEqual(['close', 'tab', 'this', 'play', 'the', 'film'])
  })

  test('a number is a rule, and its words are among the words', () => {
    const { jsgf, words } = grammarOf(['tab {number}'])
    expect(jsgf).toContain('public <phrase> = tab <number>;')
    expect(jsgf).toContain('<number> = zero | <ones> |')
    for (const word of ['tab', 'zero', 'nine', 'nineteen', 'ninety', 'hundred']) expect(words).toContain(word)
    expect(words).not.toContain('<number>')
  })

  test('names and words are those that are given', () => {
    const { jsgf, words } = grammarOf(['go to {name}', 'find {words}'], {
      name: ['Work', 'my music'],
      words: ['tea'],
    })
    expect(jsgf).toContain('<name> = work | my music;')
    expect(jsgf).toContain('<words> = tea;')
    expect(words).toEqual(['go', 'to', 'find', 'work', 'my', 'music', 'tea'])
  })

  test('a phrase that is there twice counts once', () => {
    expect(grammarOf(['new tab', 'new [new] tab']).jsgf).toContain('= new tab | new new tab;')
  })

  test.each([
    [['go to {name}'], /“go to \{name\}” needs something/],
    [[], /needs a phrase/],
    [['close [this tab'], /is broken/],
  ])('%j is refused', (templates, why) => {
    expect(() => grammarOf(templates)).toThrow(why)
  })
})

describe('pronunciationsOf', () => {
  let folder = ''
  let file = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clavier-dictionary-'))
    file = join(folder, 'words.dict')
    await writeFile(file, "the DH AH\nthe(2) DH IY\ntab T AE B\nlet's L EH T S\n")
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('takes every way of saying a word, or those that are given instead', async () => {
    expect(await pronunciationsOf(['the', 'tab'], file, { tab: ['T AA B', 'T AH B'], no: ['N OW'] })).toBe(
      'the DH AH\nthe(2) DH IY\ntab T AA B\ntab(2) T AH B\n',
    )
  })

  test('commands that the dictionary lacks are known', async () => {
    expect(await pronunciationsOf(['unmute'], file)).toBe('unmute AH N M Y UW T\n')
  })

  test('all that is unknown is named at once', async () => {
    await expect(pronunciationsOf(['tab', 'frobnicate', 'the', 'xyzzy'], file)).rejects.toThrow(
      /frobnicate, xyzzy$/,
    )
  })
})
