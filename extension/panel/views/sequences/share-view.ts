import '../../share.css'
import { html, nothing, render, svg } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { qrModules } from '../../../../src/devices/qr-code.ts'
import type { SharingState } from '../../../../src/state/sequence-state.ts'
import { wantsLessMotion, watchMotion } from '../../../looks/less-motion.ts'
import type { LabelOf } from '../../panel-texts.ts'
import { keepingFocus } from '../keep-focus.ts'
import { type View, type ViewContext, watchParts } from '../view-context.ts'
import { modulesPath } from './modules-path.ts'
import { type ShareKey, shareLabelIn } from './share-texts.ts'

/** How long each of several codes is shown, in ms: four a second, which a camera of 15 pictures a second sees. */
const frameMs = 250

type Modules = ReturnType<typeof qrModules>

/** A sequence as QR codes and text. Several codes follow one another, but where the user wants less motion. */
export const shareView: View = (host, { store, actions, language }) => {
  const label = shareLabelIn(language)
  // Whoever closes the code stays here.
  host.tabIndex = -1
  let sharing: SharingState | undefined
  let shownId: string | undefined
  let timer: ReturnType<typeof setInterval> | undefined
  /** Codes that were shown by turns, by what they hold: each comes again every few seconds. */
  const made = new Map<string, Modules>()
  let place = 0
  let seen = false

  const draw = () => {
    const now = sharing
    const runs =
      seen && now !== undefined && now.at === undefined && now.frames.length > 1 && !wantsLessMotion(document)
    if (now?.at !== undefined) place = now.at
    if (now !== undefined && place >= now.frames.length) place = 0
    keepingFocus(host, '.item-buttons', () =>
      render(now === undefined ? nothing : section(now, place, runs, { label, actions }), host),
    )
    run(runs)
    // A code that has just been made is what the user looks for.
    if (now !== undefined && now.id !== shownId)
      host.querySelector('.share')?.scrollIntoView({ block: 'start' })
    shownId = now?.id
  }
  const run = (runs: boolean) => {
    if (runs === (timer !== undefined)) return
    clearInterval(timer)
    timer = runs ? setInterval(turn, frameMs) : undefined
  }
  const turn = () => {
    if (sharing === undefined) return
    place = (place + 1) % sharing.frames.length
    // Nothing else of the panel changes, nor is it told to who listens: four times a second would be too much.
    const text = sharing.frames[place] ?? ''
    const modules = made.get(text) ?? qrModules(text)
    made.set(text, modules)
    const picture = host.querySelector('.share-code')
    // One that holds a little less may be a size smaller.
    picture?.setAttribute('viewBox', boxOf(modules))
    picture?.querySelector('path')?.setAttribute('d', modulesPath(modules))
  }

  const stop = watchParts(store, [state => state.view, state => state.sharing], state => {
    // Nobody sees a code of another view, nor needs it to run there.
    seen = state.view === 'sequences'
    if (!seen) return run(false)
    if (sharing?.code !== state.sharing?.code) {
      place = 0
      made.clear()
    }
    sharing = state.sharing
    draw()
  })
  const stopMotion = watchMotion(document, draw)
  return () => {
    stop()
    stopMotion()
    run(false)
  }
}

function section(
  { name, code, frames, whole, left }: SharingState,
  place: number,
  runs: boolean,
  { label, actions }: Pick<ViewContext, 'actions'> & { readonly label: LabelOf<ShareKey> },
) {
  const several = frames.length > 1
  return html`<section class="share" aria-labelledby="share-title">
    <h2 class="share-title" id="share-title" dir="auto">${label('shareTitle', { name })}</h2>
    ${
      frames.length === 0
        ? html`<p>${label('shareTooLong')}</p>`
        : qrPicture(frames[place] ?? '', label('shareCode', { name }))
    }
    ${
      several
        ? html`<p>${runs ? label('shareFrames', { count: frames.length }) : label('shareFrame', { number: place + 1, count: frames.length })}</p>
          <div class="item-buttons">
            <button type="button" class="button" @click=${() => actions.run('next-code')}>${label('shareNext')}</button>
            ${runs ? nothing : html`<button type="button" class="button quiet" @click=${() => actions.run('run-codes')}>${label('shareRun')}</button>`}
          </div>`
        : nothing
    }
    <label for="share-text">${label('shareText')}</label>
    <textarea class="field share-text" id="share-text" readonly rows="3" dir="ltr" spellcheck="false"
      .value=${live(code)} @focus=${selectAll}></textarea>
    <div class="item-buttons">
      <button type="button" class="button primary" @click=${() => actions.run('copy-code')}>${label('shareCopy')}</button>
      ${frames.length === 0 ? nothing : html`<button type="button" class="button" @click=${() => actions.run('save-code-picture')}>${label('sharePicture')}</button>`}
      <button type="button" class="button quiet" @click=${() => actions.run('close-sharing')}>${label('shareClose')}</button>
    </div>
    ${
      whole
        ? nothing
        : html`<p class="hint">${left.queries + left.values === 0 ? label('shareNothingLeft') : label('shareLeft', { ...left })} ${label('shareStays')}</p>`
    }
    <label class="share-whole"><input type="checkbox" .checked=${live(whole)} aria-describedby="share-whole-means"
      @change=${() => actions.run(whole ? 'share' : 'share-everything')} /> ${label('shareWhole')}</label>
    <p class="hint" id="share-whole-means">${label('shareWholeMeans')}</p>
  </section>`
}

/** Dark on white whatever the panel's colours are: scanners look for that. */
function qrPicture(text: string, words: string) {
  const modules = qrModules(text)
  return html`<svg class="share-code" role="img" aria-label=${words} viewBox=${live(boxOf(modules))}>
    ${svg`<rect width="100%" height="100%" fill="#fff"></rect><path fill="#000" d=${live(modulesPath(modules))}></path>`}
  </svg>`
}

function boxOf(modules: Modules): string {
  return `0 0 ${modules.length} ${modules.length}`
}

function selectAll({ target }: Event): void {
  if (target instanceof HTMLTextAreaElement) target.select()
}
