import type { Page } from 'playwright'
import { type BrowserState, browserState, changesBetween } from '../test/e2e/browser-state.ts'
import { submit } from '../test/e2e/panel-driver.ts'
import { openVoiceRoom, type VoiceRoom } from '../test/e2e/voice-room.ts'
import type { FliteVoice } from '../test/servers/flite-voice.ts'
import { atLeast, atMost, type Bench, type BenchRow } from './bench-row.ts'
import { type SpokenStep, voiceStory } from './voice-story.ts'
import { wordErrors, wordsOf } from './word-errors.ts'

const voices: readonly FliteVoice[] = ['slt', 'rms']
/** s. The longest pause that lets both voices tell the story within the time that a bench has. */
const pauses = { before: 1, between: 1.3, after: 2 }
/** ms after the next utterance began, within which a step may still show: that one is not understood before. */
const grace = 600
const pollEvery = 40

/** Phrases said aloud by two voices, and whether the browser did what was said, seen from outside. */
const voiceLoop: Bench = async () => {
  const room = await openVoiceRoom([...new Set(voiceStory.map(({ say, template }) => template ?? say))])
  try {
    const rows: BenchRow[] = []
    for (const voice of voices) {
      const { right, wrong, errors } = await tell(room, voice)
      rows.push(
        {
          name: `said aloud by ${voice} and done`,
          value: (right / voiceStory.length) * 100,
          unit: '%',
          baseline: 90,
          against: 'budget',
          goal: atLeast(1, 'nine of ten are done'),
        },
        {
          name: `wrong actions, ${voice}`,
          value: wrong,
          unit: 'actions',
          baseline: voiceStory.length,
          against: 'phrases said',
          goal: atMost(0, 'a wrong action costs most'),
        },
        {
          name: `words heard wrongly, ${voice}`,
          value: errors,
          unit: 'words',
          baseline: voiceStory.reduce((sum, { say }) => sum + wordsOf(say).length, 0),
          against: 'words said',
          goal: atMost(0.1),
        },
      )
    }
    return rows
  } finally {
    await room.close()
  }
}

export default voiceLoop

interface Told {
  /** Steps that were done, and those that did something else, also where that cannot be seen from outside. */
  readonly right: number
  readonly wrong: number
  /** Words that were not heard as they were said. */
  readonly errors: number
}

async function tell(room: VoiceRoom, voice: FliteVoice): Promise<Told> {
  const { panel, server } = room
  const said = voiceStory.map(({ say }) => ({ text: say, voice }))
  const { times } = await room.hear('http://news.test/article.html', said, pauses)
  let before = await browserState(panel)
  let [right, wrong, errors, heardBefore] = [0, 0, 0, server.recordings.length]
  for (const [place, step] of voiceStory.entries()) {
    const next = times[place + 1]?.from ?? (times[place]?.to ?? 0) + 1_000 * pauses.after
    const spoken = () => server.recordings.length > heardBefore
    let now = await untilDone(panel, step, before, next + grace, spoken)
    const done = step.done(now, before)
    const recordings = server.recordings.slice(heardBefore)
    const heard = (await Promise.all(recordings.map(({ words }) => words))).filter(words => words !== '')
    const changes = done ? [] : changesBetween(before, now)
    if (done) right += 1
    errors += wordErrors(step.say, heard.join(' '))
    const others = heard.filter(words => words !== step.say)
    if (changes.length > 0 || others.length > 0) wrong += 1
    if (!done || others.length > 0) {
      console.error(`  ${voice}, “${step.say}”: heard “${heard.join(', ')}”; changed: ${changes.join(', ')}`)
    }
    if (!done) {
      now = await typeInstead(panel, step, before, changes.length > 0)
    }
    heardBefore += recordings.length
    before = now
  }
  return { right, wrong, errors }
}

/** So that the story goes on from where it should be. */
async function typeInstead(
  panel: Page,
  step: SpokenStep,
  before: BrowserState,
  undo: boolean,
): Promise<BrowserState> {
  if (undo) await submit(panel, 'undo')
  await submit(panel, step.say)
  const now = await untilDone(panel, step, before, Date.now() + 3_000)
  if (!step.done(now, before)) throw new Error(`The story is lost at “${step.say}”.`)
  return now
}

/**
 * The state in which the step shows, or the last one before its time was over. What is still going on from the
 * step before, such as scrolling, is not taken for it: only what comes once it was `spoken`.
 */
async function untilDone(
  panel: Page,
  step: SpokenStep,
  before: BrowserState,
  deadline: number,
  spoken: () => boolean = () => true,
): Promise<BrowserState> {
  for (;;) {
    const now = await browserState(panel)
    if ((spoken() && step.done(now, before)) || Date.now() > deadline) return now
    await new Promise(resolve => setTimeout(resolve, pollEvery))
  }
}
