import type { Stop } from '../ports/clock.ts'
import { type OfferKind, offerKinds, type StepPart } from '../settings/first-steps-kept.ts'
import { type PanelState, type PanelStore, watchState } from '../state/panel-state.ts'

interface Parts {
  readonly store: PanelStore
  /** What was declined before. */
  readonly declined: () => readonly OfferKind[]
}

/** Commands that do what is offered. */
export const offered: Readonly<Record<OfferKind, string>> = {
  midi: 'allow-devices',
  microphone: 'microphone-on',
  model: 'models',
}

/** Offers a device or a model when it is of use for the first time, one at a time, and never again once declined. */
export function createOffers({ store, declined }: Parts) {
  let keysUsed = false
  let atEnd = false
  let listened = false
  let answered = false
  const taken = new Set<OfferKind>()

  return {
    look,
    watch(): Stop {
      return watchState(
        store,
        ({ midi, listening }) => `${midi.error} ${listening}`,
        () => {
          listened ||= store.getState().listening
          look()
        },
      )
    },
    /** A key was struck or drawn. */
    struck(): void {
      if (keysUsed) return
      keysUsed = true
      look()
    },
    /** A command was done. */
    after(command: string): void {
      const { answer } = store.getState()
      if (command === 'ask' || command === 'summarise') answered = answer?.by === 'retrieval'
      for (const kind of offerKinds) if (offered[kind] === command) taken.add(kind)
      look()
    },
    /** The guide has come to this part. */
    at(part: StepPart): void {
      if (atEnd || part !== 'end') return
      atEnd = true
      look()
    },
  }

  function look(): void {
    const now = store.getState()
    const wanted: readonly (readonly [OfferKind, boolean])[] = [
      ['model', answered],
      ['midi', keysUsed && now.firstSteps !== undefined && now.midi.error === 'midi-prompt'],
      ['microphone', atEnd && !listened && now.speech.kind === 'off'],
    ]
    const next = wanted.find(([kind, wants]) => wants && !taken.has(kind) && !declined().includes(kind))?.[0]
    const change: Partial<PanelState> = {
      ...(next === now.offer ? {} : { offer: next }),
      ...(sameKinds(now.declined, declined()) ? {} : { declined: declined() }),
    }
    if (Object.keys(change).length > 0) store.setState(change)
  }
}

function sameKinds(some: readonly OfferKind[], others: readonly OfferKind[]): boolean {
  return some.join() === others.join()
}
