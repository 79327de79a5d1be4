import { html, render } from 'lit-html'
import { watchShown } from '../view-context.ts'
import { createFields } from './settings-fields.ts'
import type { SettingsSection } from './settings-labels.ts'

/** What keys do, how they sound, and how numbers and amounts are played. */
export const playingSection: SettingsSection = (host, context) => {
  const { store, label } = context
  const draw = () => {
    const { keys, latch, keySound, keyVoice, computerPiano, practiceFromMemory, numberLanguage, amounts } =
      store.getState().settings
    render(
      html`${fields.check({ id: 'keys', name: 'setKeys', hint: 'setKeysHint' }, keys, on => fields.keep('keys', on))}
      ${fields.check({ id: 'latch', name: 'setLatch' }, latch, on => fields.keep('latch', on))}
      ${fields.check({ id: 'keySound', name: 'setKeySound' }, keySound, on => fields.keep('keySound', on))}
      ${fields.choice(
        { id: 'keyVoice', name: 'setKeyVoice', hint: 'setKeyVoiceHint' },
        keyVoice,
        [
          ['piano', label('keyVoicePiano')],
          ['organ', label('keyVoiceOrgan')],
        ],
        value => fields.keep('keyVoice', value),
      )}
      ${fields.check(
        { id: 'computerPiano', name: 'setComputerPiano', hint: 'setComputerPianoHint' },
        computerPiano,
        on => fields.keep('computerPiano', on),
      )}
      ${fields.check(
        { id: 'practiceFromMemory', name: 'setFromMemory', hint: 'setFromMemoryHint' },
        practiceFromMemory,
        on => fields.keep('practiceFromMemory', on),
      )}
      ${fields.choice(
        { id: 'numberLanguage', name: 'setNumbers', hint: 'setNumbersHint' },
        numberLanguage,
        [
          ['ten', label('numbersTen')],
          ['two', label('numbersTwo')],
        ],
        value => fields.keep('numberLanguage', value),
      )}
      ${fields.choice(
        { id: 'amounts', name: 'setAmounts', hint: 'setAmountsHint' },
        amounts,
        [
          ['linear', label('amountsLinear')],
          ['power', label('amountsPower')],
        ],
        value => fields.keep('amounts', value),
      )}`,
      host,
    )
  }
  const fields = createFields(context, draw)
  return watchShown(
    store,
    'settings',
    [
      s => s.settings.keys,
      s => s.settings.latch,
      s => s.settings.keySound,
      s => s.settings.keyVoice,
      s => s.settings.computerPiano,
      s => s.settings.practiceFromMemory,
      s => s.settings.numberLanguage,
      s => s.settings.amounts,
    ],
    draw,
  )
}
