import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { type Clavier, launchClavier } from './harness.ts'
import { say, untilReady } from './panel-driver.ts'

/** What became of a recording whose browser was killed. */
export interface Killed {
  /** Of its recording clock, from the last that was kept to the kill, in ms. */
  readonly lostMs: number
  /** Marks that were told of more than two seconds before the kill, and how many marks were kept. */
  readonly marksDue: number
  readonly marksKept: number
  /** It is in the list again, whole. */
  readonly isListed: boolean
}

interface Entry {
  readonly id: string
  readonly createdAt: number
  readonly durationMs: number
  readonly finished: boolean
}

/**
 * Records in a real browser and kills it, one time after another with the same profile, so long after the beginning
 * as `recordMs` says; each next start has to recover what was recorded.
 */
export async function killRecordings(recordMs: readonly number[]): Promise<readonly Killed[]> {
  const profile = await mkdtemp(join(tmpdir(), 'clavier-kill-'))
  const killed: Killed[] = []
  let clavier: Clavier | undefined
  try {
    let last: { readonly at: number; readonly marks: readonly number[] } | undefined
    for (let round = 0; round <= recordMs.length; round++) {
      clavier = await launchClavier({ profile })
      const panel = await clavier.panelTab()
      await untilReady(panel)
      if (last !== undefined) killed.push(await becameOf(panel, last, round))
      const wanted = recordMs[round]
      if (wanted === undefined) break
      last = await recordUntil(panel, wanted)
      await clavier.kill()
      clavier = undefined
    }
    return killed
  } finally {
    await clavier?.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** Sets marks until so long after the beginning; tells when each was told of. */
async function recordUntil(panel: Page, wanted: number) {
  await say(panel, 'record')
  const began = Date.now()
  const marks: number[] = []
  while (Date.now() - began < wanted) {
    await say(panel, 'mark')
    marks.push(Date.now())
  }
  return { at: Date.now(), marks }
}

async function becameOf(
  panel: Page,
  { at, marks }: { readonly at: number; readonly marks: readonly number[] },
  count: number,
): Promise<Killed> {
  // The panel first makes sure that no other window makes that recording.
  const entries = await panel.evaluate(
    wanted =>
      new Promise<readonly Entry[]>(resolve => {
        const look = async () => {
          const { 'sequence/index': index } = await chrome.storage.local.get('sequence/index')
          const all = (index as { entries?: readonly Entry[] } | undefined)?.entries ?? [] // written by Clavier
          if (all.length < wanted || !all.every(({ finished }) => finished)) return
          chrome.storage.onChanged.removeListener(look)
          resolve(all)
        }
        chrome.storage.onChanged.addListener(look)
        void look()
      }),
    count,
  )
  const entry = entries.toSorted((a, b) => b.createdAt - a.createdAt)[0]
  if (entry === undefined)
    return { lostMs: Number.POSITIVE_INFINITY, marksDue: 0, marksKept: 0, isListed: false }
  const marksKept = await panel.evaluate(async id => {
    const stored = await chrome.storage.local.get(null)
    const chunks = Object.entries(stored).filter(([key]) => key.startsWith(`sequence/${id}/chunk/`))
    // Written by Clavier: arrays of events.
    const events = chunks.flatMap(([, chunk]) => chunk as readonly { readonly kind: string }[])
    return events.filter(({ kind }) => kind === 'mark').length
  }, entry.id)
  return {
    lostMs: at - (entry.createdAt + entry.durationMs),
    marksDue: marks.filter(told => told < at - 2_000).length,
    marksKept,
    isListed: true,
  }
}
