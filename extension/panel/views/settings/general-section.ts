import { html, render } from 'lit-html'
import { languageNames, languages } from '../../../../src/language/language.ts'
import { watchShown } from '../view-context.ts'
import { createFields } from './settings-fields.ts'
import type { SettingsSection } from './settings-labels.ts'

/** Language, look, feedback, how the panel starts, and whether it may press as a hand does. */
export const generalSection: SettingsSection = (host, context) => {
  const { store, label, actions } = context
  const draw = () => {
    const { language, look, motion, feedback, oneHand, screenReader, startWithBrowser, trustedInput } =
      store.getState().settings
    render(
      html`${fields.choice(
        { id: 'language', name: 'setLanguage' },
        language,
        [['auto', label('languageAuto')], ...languages.map(tag => [tag, languageNames[tag]] as const)],
        value => fields.keep('language', value),
      )}
      ${fields.choice(
        { id: 'look', name: 'setLook', hint: 'setLookHint' },
        look,
        [
          ['system', label('lookSystem')],
          ['light', label('lookLight')],
          ['dark', label('lookDark')],
          ['contrast', label('lookContrast')],
        ],
        value => fields.keep('look', value),
      )}
      ${fields.choice(
        { id: 'motion', name: 'setMotion', hint: 'setMotionHint' },
        motion,
        [
          ['system', label('lookSystem')],
          ['less', label('motionLess')],
        ],
        value => fields.keep('motion', value),
      )}
      ${fields.check({ id: 'feedback', name: 'setFeedback' }, feedback, on => fields.keep('feedback', on))}
      ${fields.check({ id: 'screenReader', name: 'setReader', hint: 'setReaderHint' }, screenReader, on =>
        actions.run(on ? 'screen-reader-on' : 'screen-reader-off'),
      )}
      ${fields.check({ id: 'oneHand', name: 'setOneHand', hint: 'setOneHandHint' }, oneHand, on =>
        actions.run(on ? 'one-hand' : 'two-hands'),
      )}
      ${fields.check(
        { id: 'startWithBrowser', name: 'setStart', hint: 'setStartHint' },
        startWithBrowser,
        on => fields.keep('startWithBrowser', on),
      )}
      ${fields.check({ id: 'trustedInput', name: 'setTrusted', hint: 'setTrustedHint' }, trustedInput, on =>
        fields.keep('trustedInput', on),
      )}
      <button type="button" class="button" @click=${() => actions.openPermissions()}>${label('permissions')}</button>`,
      host,
    )
  }
  const fields = createFields(context, draw)
  return watchShown(
    store,
    'settings',
    [
      s => s.settings.language,
      s => s.settings.look,
      s => s.settings.motion,
      s => s.settings.feedback,
      s => s.settings.screenReader,
      s => s.settings.oneHand,
      s => s.settings.startWithBrowser,
      s => s.settings.trustedInput,
    ],
    draw,
  )
}
