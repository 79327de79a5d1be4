import type { CommandContext } from './command-context.ts'
import { defineCommand } from './define-command.ts'
import type { StepsBefore } from './first-steps-context.ts'
import { inNewTab, type LeftPage, leaveAgain } from './open-page.ts'
import { nothing } from './read-slots.ts'
import { restoreFirstSteps } from './restore-first-steps.ts'
import type { Result } from './result.ts'

/** Where it had come to before, and the page that was opened for it, or the tab that was gone from. */
interface Left {
  readonly before: StepsBefore
  readonly page: LeftPage | { readonly gone: number } | undefined
}

export const firstStepsCommand = defineCommand({
  id: 'first-steps',
  group: 'help',
  phrases: {
    en: ['first steps', 'show [the] first steps', 'begin [the] first steps', 'start [the] first steps'],
    es: ['primeros pasos', 'muestra [los] primeros pasos', 'empieza [los] primeros pasos'],
    de: ['erste schritte', 'zeig [mir] [die] ersten schritte', 'beginne [die] ersten schritte'],
    fr: ['premiers pas', 'montre les premiers pas', 'commence les premiers pas'],
  },
  keys: { motifs: ['48-57-57-53-53-48'] },
  help: {
    en: 'Opens the practice page and guides you through the first steps, or goes on with them.',
    es: 'Abre la página de práctica y te guía por los primeros pasos, o sigue con ellos.',
    de: 'Öffnet die Übungsseite und führt dich durch die ersten Schritte, oder macht damit weiter.',
    fr: "Ouvre la page d'exercice et vous guide dans les premiers pas, ou les poursuit.",
  },
  parse: nothing,
  run: async (_, context): Promise<Result<Left>> => {
    const steps = await context.firstSteps()
    const page = await toPractice(steps.practicePage, context)
    const { text, before } = await steps.begin()
    return { text, undo: { before, page } }
  },
  undo: async ({ before, page }, context) => {
    if (page !== undefined && 'gone' in page) await context.tabs.activate(page.gone)
    else if (page !== undefined) await leaveAgain(page, context)
    return restoreFirstSteps(before, context)
  },
  recorded: false,
})

/** Goes to the practice page where it is open, or opens it; undefined where it is in front already. */
async function toPractice(address: string, context: CommandContext): Promise<Left['page']> {
  const { tabs } = context
  const from = await tabs.active().catch(() => undefined)
  const open = (await tabs.list()).filter(tab => pageOf(tab.url) === pageOf(address))
  if (open.some(tab => tab.id === from?.id)) return undefined
  const [first] = open
  if (first === undefined) return (await inNewTab({ url: address }, context)).undo
  await tabs.activate(first.id)
  return from === undefined ? undefined : { gone: from.id }
}

function pageOf(address: string): string {
  return address.split(/[?#]/)[0] ?? ''
}
