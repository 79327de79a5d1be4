import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { Slots } from '../ports/intent.ts'
import type { ProviderChoice } from './providers-context.ts'
import { wantWords } from './read-slots.ts'

/** What each is called, in any of the languages; the first is what a button or a choice says. */
const names: Readonly<Record<ProviderChoice, RegExp>> = {
  auto: /^(auto|automatic|anyone|anybody|whoever can|cualquiera|quien pueda|automático|automatisch|irgendwem|wer kann|n'importe qui|qui peut|automatique)$/,
  ollama: /^ollama$/,
  openai: /^(openai|(the |el |dem |der |le )?(own |eigenen )?(server|servidor|serveur)( propio)?)$/,
  browser: /^(chrome|(the |el |dem |der |le )?(browser|navegador|navigateur))$/,
  none: /^(none|nobody|no one|nadie|niemand|niemandem|personne)$/,
}

/** Whom the words name. Throws `provider-unknown`, with the words, for nobody that there is. */
export function wantProvider(slots: Slots): ProviderChoice {
  const words = wantWords(slots).toLowerCase()
  const found = providerChoices.find(choice => choice === words || names[choice].test(words))
  if (found === undefined) throw new ClavierError('provider-unknown', { words })
  return found
}

export const providerChoices = ['auto', 'ollama', 'openai', 'browser', 'none'] as const

/** Who answers now, as a sentence. */
export function providerText(choice: ProviderChoice): Text {
  return say(`answers-by-${choice}`)
}
