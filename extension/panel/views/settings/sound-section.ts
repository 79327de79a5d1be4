import { html, render } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { bandCounts, cueStyles, kindModes } from '../../../../src/ports/layout-choices.ts'
import { type ElementKind, elementKinds } from '../../../../src/ports/page.ts'
import { type Followed, followed } from '../../../../src/ports/page-layout.ts'
import { defaultSettings } from '../../../../src/settings/settings.ts'
import { watchShown } from '../view-context.ts'
import { withFollowed } from './followed.ts'
import { catalogueBounds } from './number-bounds.ts'
import { createFields } from './settings-fields.ts'
import type { LabelKey, SettingsSection } from './settings-labels.ts'

/** How a page is heard: its kinds, how long, how fine, from where, by what; and what is followed. */
export const soundSection: SettingsSection = (host, context) => {
  const { store, label, actions } = context

  /** A choice with the usual one marked. */
  const usually = <T extends string | number>(
    all: readonly T[],
    usual: T,
    words: (one: T) => string,
  ): readonly (readonly [string, string])[] =>
    all.map(one => [String(one), one === usual ? label('usualChoice', { words: words(one) }) : words(one)])

  const kindChoice = (kind: ElementKind) =>
    fields.choice(
      { id: `kind-${kind}`, name: `setKind-${kind}` },
      store.getState().settings.layoutKinds[kind],
      usually(kindModes, defaultSettings.layoutKinds[kind], mode => label(`kindMode-${mode}`)),
      picked => {
        const mode = kindModes.find(one => one === picked)
        if (mode === undefined) return
        void actions
          .change(({ layoutKinds }) => ({ layoutKinds: { ...layoutKinds, [kind]: mode } }))
          .then(draw)
      },
    )

  const followChoice = (what: Followed) => {
    const { follows } = store.getState().settings
    const on = follows.includes(what)
    const last = on && follows.length === 1
    return html`<label class="check"><input type="checkbox" id="set-follow-${what}" .checked=${live(on)}
      ?disabled=${last} aria-describedby="follows-hint"
      @change=${({ target }: Event) => {
        const chosen = target instanceof HTMLInputElement && target.checked
        void actions.change(({ follows }) => ({ follows: withFollowed(follows, what, chosen) })).then(draw)
      }} />
      <span>${label(`follow-${what}`)}</span></label>`
  }

  const check = (
    key: 'layoutMode' | 'layoutTurned' | 'layoutMono' | 'layoutSmallSpeakers' | 'following',
    name: LabelKey,
    hint: LabelKey,
  ) => fields.check({ id: key, name, hint }, store.getState().settings[key], on => fields.keep(key, on))

  const draw = () => {
    const { layoutSeconds, layoutBands, layoutCues, follows } = store.getState().settings
    render(
      html`<p class="hint">${label('soundIntro')}</p>
      <fieldset class="kinds" aria-describedby="kinds-hint">
        <legend>${label('setKinds')}</legend>
        ${elementKinds.map(kindChoice)}
        <p class="hint" id="kinds-hint">${label('setKindsHint')}</p>
      </fieldset>
      ${fields.number(
        { id: 'layoutSeconds', name: 'setSeconds', hint: 'setSecondsHint' },
        layoutSeconds,
        catalogueBounds('layoutSeconds'),
        value => fields.keep('layoutSeconds', value),
      )}
      ${fields.choice(
        { id: 'layoutBands', name: 'setBands', hint: 'setBandsHint' },
        String(layoutBands),
        usually(bandCounts, defaultSettings.layoutBands, String),
        value => fields.keep('layoutBands', Number(value)),
      )}
      ${fields.choice(
        { id: 'layoutCues', name: 'setCues', hint: 'setCuesHint' },
        layoutCues,
        usually(cueStyles, defaultSettings.layoutCues, style => label(`cues-${style}`)),
        value => fields.keep('layoutCues', value),
      )}
      ${check('layoutTurned', 'setTurned', 'setTurnedHint')}
      ${check('layoutMono', 'setMono', 'setMonoHint')}
      ${check('layoutSmallSpeakers', 'setSmallSpeakers', 'setSmallSpeakersHint')}
      ${check('layoutMode', 'setLayoutMode', 'setLayoutModeHint')}
      ${check('following', 'setFollowing', 'setFollowingHint')}
      <fieldset class="kinds" data-setting="follows" aria-describedby="follows-hint follows-mark">
        <legend>${label('setFollows')}</legend>
        ${followed.map(followChoice)}
        <p class="hint" id="follows-hint">${label(follows.length === 1 ? 'lastFollowed' : 'setFollowsHint')}</p>${fields.mark('follows')}
      </fieldset>
      <button type="button" class="button" @click=${reset}>${label('layoutReset')}</button>`,
      host,
    )
  }
  const fields = createFields(context, draw)
  const reset = () => {
    fields.forgetRefused()
    actions.run('usual-layout')
    draw()
  }
  return watchShown(
    store,
    'settings',
    [
      s => s.settings.layoutKinds,
      s => s.settings.layoutSeconds,
      s => s.settings.layoutBands,
      s => s.settings.layoutCues,
      s => s.settings.layoutTurned,
      s => s.settings.layoutMono,
      s => s.settings.layoutSmallSpeakers,
      s => s.settings.layoutMode,
      s => s.settings.following,
      s => s.settings.follows,
    ],
    draw,
  )
}
