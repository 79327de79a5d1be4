import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { motifProposalsCommand } from '../../scripts/motif-proposals.ts'
import { commandBindings, needsParameter, readMotif } from '../../src/app/key-bindings.ts'
import { registry } from '../../src/commands/registry.ts'
import { languages } from '../../src/language/language.ts'
import { collisions } from '../../src/music/collisions.ts'
import { formatMotif, shapeOf } from '../../src/music/motif.ts'
import { phraseOverlaps } from '../../src/speech/phrase-overlaps.ts'
import { wordingsOf } from '../../src/speech/phrase-template.ts'
import { fixedMotifs, twentyChords } from './keyboard-tables.ts'

const folder = new URL('../../src/commands/', import.meta.url)

describe('the registry', () => {
  test('has every file that defines a command, under its own name', () => {
    const files = readdirSync(folder).filter(file =>
      readFileSync(new URL(file, folder), 'utf8').includes('= defineCommand('),
    )
    expect(registry.map(({ id }) => `${id}.ts`).sort(), 'add the missing command to registry.ts').toEqual(
      files.sort(),
    )
  })

  test('has every command once', () => {
    expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length)
  })
})

describe.each(languages)('phrases in %s', language => {
  const entries = registry.map(({ id, phrases }) => ({ command: id, phrases: phrases[language] }))

  test('are templates that can be read', () => {
    for (const { phrases } of entries)
      for (const phrase of phrases) expect(wordingsOf(phrase).length).toBeGreaterThan(0)
  })

  test('overlap only where the stated order decides', () => {
    const undecided = phraseOverlaps(entries, language).filter(({ wins }) => wins === undefined)
    expect(undecided, 'change one of the two phrases: nothing decides between them').toEqual([])
  })

  test('take the same slots in every language', () => {
    for (const { id, phrases } of registry) {
      const slots = (templates: readonly string[]) =>
        [...new Set(templates.flatMap(template => template.match(/\{[^}]*\}/g) ?? []))].sort()
      expect(slots(phrases[language]), id).toEqual(slots(phrases.en))
    }
  })

  test('have a line of help each', () => {
    for (const { id, help } of registry) expect(help[language].trim(), id).not.toBe('')
  })
})

describe('keys', () => {
  test('never collide', () => {
    const found = collisions(commandBindings(registry)).map(collision => ({
      ...collision,
      binding: formatMotif(collision.binding.motif),
      ...('other' in collision ? { other: formatMotif(collision.other.motif) } : {}),
    }))
    const way = `give one of the two another motif in its command’s file: “${motifProposalsCommand}” lists free ones`
    expect(found, way).toEqual([])
  })

  test('are the twenty chords of the keyboard language, for the commands that exist', () => {
    const ours = Object.fromEntries(
      registry.flatMap(({ id, chord }) => (chord === undefined ? [] : [[id, chord]])),
    )
    const wanted = Object.fromEntries(
      Object.entries(twentyChords).filter(([id]) => registry.some(command => command.id === id)),
    )
    expect(ours).toEqual(wanted)
    expect(Object.keys(twentyChords).filter(id => !(id in ours))).toEqual([])
  })

  test('keep the fixed motifs', () => {
    for (const [id, motif] of Object.entries(fixedMotifs)) {
      expect(registry.find(command => command.id === id)?.motifs, id).toContain(motif)
    }
  })

  test('frame what takes a parameter by 60 and everything else by 48', () => {
    for (const command of registry.filter(({ id }) => id !== 'escape')) {
      const shapes = command.motifs.map(motif => shapeOf(readMotif(command, motif)))
      const way = `${command.id}: “${motifProposalsCommand} --for ${command.id} --frame`
      expect(
        shapes.every(shape => shape.startsWith('framed-')),
        `${way} 48” lists free ones`,
      ).toBe(true)
      if (needsParameter(command)) expect(shapes, `${way} 60” lists free ones`).toContain('framed-60')
    }
  })
})
