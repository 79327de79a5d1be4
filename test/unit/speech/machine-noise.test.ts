import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/speech/machine-noise.ts'

const clearly = { spanMs: 2000, hardly: false }
const hardly = { spanMs: 2000, hardly: true }

describe('what a model wrote of speech', () => {
  it.each([
    [' Scroll down.\n', 'Scroll down.'],
    ['Hello\nworld', 'Hello world'],
    ['[BLANK_AUDIO] scroll down', 'scroll down'],
    ['<|en|><|notimestamps|> new tab', 'new tab'],
    ['♪ go back ♪', 'go back'],
    ['call (555) 0100', 'call (555) 0100'],
    ['click 4', 'click 4'],
    ['\u202Eevil\u0000 text\u200B', 'evil text'],
  ])('%j is %j', (written, words) => {
    expect(wordsOf(written, clearly)).toBe(words)
  })

  it.each([
    '',
    ' \n',
    '[BLANK_AUDIO]',
    '[MUSIC PLAYING] [LAUGHTER]',
    '(silence)',
    '*sighs*',
    '(upbeat music) ♪',
    '<|nospeech|>',
    '...',
    '¿?',
  ])('%j is nothing, however it was said', written => {
    expect(wordsOf(written, clearly)).toBe('')
  })

  it.each([
    'Thank you for watching!',
    'you',
    'Gracias por ver el vídeo.',
    'Untertitel der Amara.org-Community',
    'Vielen Dank fürs Zuschauen!',
    'Sous-titrage ST’ 501',
  ])('%j is nothing only where it was hardly speech', written => {
    expect(wordsOf(written, hardly)).toBe('')
    expect(wordsOf(written, clearly)).not.toBe('')
  })

  it('a command is kept even where it was hardly speech', () => {
    expect(wordsOf('Stop.', { spanMs: 180, hardly: true })).toBe('Stop.')
    expect(wordsOf('go back', { spanMs: 260, hardly: true })).toBe('go back')
  })

  it('nobody says a sentence within a click', () => {
    expect(wordsOf('scroll down, page up, next tab, new window', { spanMs: 300, hardly: false })).toBe('')
    expect(wordsOf('scroll down to the very end of it', { spanMs: 1200, hardly: false })).not.toBe('')
  })

  it('never gives more than was written, nor anything but visible text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (written, isHardly) => {
        const words = wordsOf(written, { spanMs: 30_000, hardly: isHardly })
        expect(words.length).toBeLessThanOrEqual(written.length)
        expect(words).not.toMatch(/[\p{Cc}\p{Cf}]|^\s|\s$/u)
      }),
    )
  })
})
