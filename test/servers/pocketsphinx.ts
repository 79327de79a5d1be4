import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pronunciationsOf } from './pronunciations.ts'
import type { SpeechGrammar } from './speech-grammar.ts'
import { needSpeechTools, speechEnvironment } from './speech-tools.ts'
import { readWav } from './wav.ts'

/** A recogniser that runs on this machine, without a network. */
export interface Pocketsphinx {
  /** The words that were said in a WAV of 16 kHz; empty where it heard none. */
  understand(wav: Uint8Array): Promise<string>
  close(): Promise<void>
}

const run = promisify(execFile)

/** Understands what a grammar allows. Throws an Error that names the words it does not know. */
export async function startPocketsphinx(
  grammar: SpeechGrammar,
  pronunciations: Readonly<Record<string, readonly string[]>> = {},
): Promise<Pocketsphinx> {
  const tools = needSpeechTools()
  const dictionary = await pronunciationsOf(grammar.words, tools.dictionary, pronunciations)
  const folder = await mkdtemp(join(tmpdir(), 'clavier-listens-'))
  await writeFile(join(folder, 'phrases.jsgf'), grammar.jsgf)
  await writeFile(join(folder, 'words.dict'), dictionary)
  let heard = 0
  return {
    async understand(wav) {
      const { rate, samples } = readWav(wav)
      if (rate !== 16_000) throw new Error(`It has ${rate} Hz; 16,000 are understood.`)
      heard += 1
      const name = `said-${heard}`
      const file = (ending: string) => join(folder, `${name}.${ending}`)
      await writeFile(file('raw'), new Uint8Array(samples.buffer))
      await writeFile(file('list'), `${name}\n`)
      const args = [
        ['-hmm', tools.model],
        ['-dict', join(folder, 'words.dict')],
        ['-jsgf', join(folder, 'phrases.jsgf')],
        ['-ctl', file('list')],
        ['-cepdir', folder],
        ['-cepext', '.raw'],
        ['-adcin', 'yes'],
        ['-hyp', file('heard')],
        ['-logfn', file('log')],
      ]
      await run(tools.pocketsphinx, args.flat(), { env: speechEnvironment(tools) })
      return wordsOf(await readFile(file('heard'), 'utf8'))
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

/** What it wrote, for instance `scroll down (said-1 -1913)`. */
function wordsOf(written: string): string {
  return written.replace(/\([^()]*\)\s*$/, '').trim()
}
