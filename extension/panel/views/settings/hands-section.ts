import { html, render } from 'lit-html'
import { type ConstantName, gestureConstants } from '../../../../src/music/constants.ts'
import { watchShown } from '../view-context.ts'
import { handsFields } from './hands-fields.ts'
import { createFields } from './settings-fields.ts'
import type { SettingsSection } from './settings-labels.ts'

/** Every constant of the user's hands, and the way back to the defaults. */
export const handsSection: SettingsSection = (host, context) => {
  const { store, label, actions } = context
  const draw = () => {
    const { hands } = store.getState().settings
    const own = gestureConstants(hands)
    render(
      html`<p class="hint">${label('handsIntro')}</p>
      ${handsFields.map(({ constant, name, hint, scale, bounds }) =>
        fields.number(
          { id: `hands-${constant}`, name, hint },
          Math.round(own[constant] * scale),
          bounds,
          value => keep(constant, value / scale),
        ),
      )}
      <button type="button" class="button" @click=${reset}>${label('handsReset')}</button>`,
      host,
    )
  }
  const fields = createFields(context, draw)
  const keep = (constant: ConstantName, value: number) =>
    void actions.change(({ hands }) => ({ hands: { ...hands, [constant]: value } })).then(draw)
  const reset = () => {
    fields.forgetRefused()
    actions.run('usual-hands')
    draw()
  }
  return watchShown(store, 'settings', [s => s.settings.hands], draw)
}
