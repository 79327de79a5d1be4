import { html, nothing, render } from 'lit-html'
import {
  followed,
  type RollWindow,
  shortestWindow,
  wholeWindow,
} from '../../../../src/sequence/roll-window.ts'
import type { Sequence } from '../../../../src/sequence/sequence-schema.ts'
import type { PanelState } from '../../../../src/state/panel-state.ts'
import { wantsLessMotion } from '../../../looks/less-motion.ts'
import { onceAFrame } from '../once-a-frame.ts'
import { type View, watchShown } from '../view-context.ts'
import { rollLegend, rollList } from './roll-list.ts'
import { rollLabelIn } from './roll-texts.ts'
import { rollTools } from './roll-tools.ts'
import { createRollView } from './roll-view.ts'

/** How much is shown at first, in ms. */
const firstSpan = 30_000
const nothingPicked: ReadonlySet<number> = new Set()

interface Live {
  readonly sequence: Sequence
  readonly head: number
  readonly recording: boolean
}

/** What is recorded, or else what plays, as it happens; nothing while there is neither. */
export const rollLive: View = (host, context) => {
  const { store, actions, language } = context
  const label = rollLabelIn(language)
  let span: number | 'whole' = firstSpan
  let told = false
  let played: { readonly id: string; readonly sequence: Sequence | undefined } | undefined
  let view: ReturnType<typeof createRollView> | undefined
  const frame = onceAFrame(draw)
  const stopWatching = watchShown(
    store,
    'sequences',
    [state => state.recording, state => state.playing],
    frame.ask,
  )

  return () => {
    stopWatching()
    frame.stop()
    view?.stop()
  }

  function liveNow({ recording, playing }: PanelState): Live | undefined {
    if (recording.kind !== 'idle') {
      const sequence = actions.recordedSoFar()
      return sequence && { sequence, head: recording.ms, recording: true }
    }
    if (playing === undefined) {
      played = undefined
      return undefined
    }
    if (played?.id !== playing.id) {
      const { id } = playing
      played = { id, sequence: undefined }
      void actions.keptSequence(id).then(sequence => {
        if (played?.id !== id) return
        played = { id, sequence }
        frame.ask()
      })
    }
    return played.sequence && { sequence: played.sequence, head: playing.ms, recording: false }
  }

  function draw(): void {
    const now = liveNow(store.getState())
    if (now === undefined) {
      view?.stop()
      view = undefined
      told = false
      render(nothing, host)
      return
    }
    const { sequence, head, recording } = now
    render(
      html`<section class="rolled" aria-label=${label(recording ? 'rollRecording' : 'rollPlaying')}>
        <div class="roll-host"></div>
        ${rollTools({
          label,
          zoom: factor => {
            span = Math.max(shortestWindow, lengthOf(windowOf(now)) * factor)
            frame.ask()
          },
          whole: () => {
            span = 'whole'
            frame.ask()
          },
        })}
        <details @toggle=${onToggle}>
          <summary>${label('inWords')}</summary>
          ${told ? html`${rollLegend(label)}${rollList(sequence, recording ? Number.POSITIVE_INFINITY : head, context, label)}` : nothing}
        </details>
      </section>`,
      host,
    )
    const place = host.querySelector<HTMLElement>('.roll-host')
    if (place !== null) view ??= createRollView({ host: place, context, label })
    view?.show({
      sequence,
      window: windowOf(now),
      head,
      picked: nothingPicked,
      atHand: undefined,
    })
  }

  function onToggle({ target }: Event): void {
    told = target instanceof HTMLDetailsElement && target.open
    frame.ask()
  }

  function windowOf({ sequence, head }: Live): RollWindow {
    if (span === 'whole') return wholeWindow(Math.max(sequence.durationMs, head))
    return followed(head, span, !wantsLessMotion(document))
  }
}

const lengthOf = ({ from, to }: RollWindow) => to - from
