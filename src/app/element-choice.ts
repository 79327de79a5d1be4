import type { ActResult, ActTarget } from '../commands/acting-context.ts'
import type { Choice } from '../commands/choice.ts'
import { ClavierError } from '../errors.ts'
import { render, say, type Text } from '../language/text.ts'
import { type FindFor, type FoundElement, fits } from '../ports/page-acting.ts'
import type { Tab } from '../ports/tabs.ts'
import type { ActingParts, Meant } from './acting-parts.ts'
import { roleWords } from './role-words.ts'

/** How many of those that are only near are offered. */
const nearest = 3

/** Which element is meant; where several are, they are offered by number, in the page and in the panel. */
export function createElementChoice({ store, tabs, page, choices, language }: ActingParts) {
  function detailOf({ role, inView, ref }: FoundElement, top: string | undefined): string {
    const place = (text: Text, told: boolean) => (told ? [render(language(), text)] : [])
    return [
      roleWords(role, language()),
      ...place(say('part-of-page'), top !== undefined && ref.documentId !== top),
      ...place(say('out-of-view'), !inView),
    ].join(' · ')
  }

  function rowsOf(
    found: readonly FoundElement[],
    command: string,
    slots: Choice['intent']['slots'],
  ): readonly Choice[] {
    const top = found.find(({ inView }) => inView)?.ref.documentId
    return found.map(one => ({
      label: one.name,
      detail: detailOf(one, top),
      intent: {
        command,
        slots: { ...slots, document: one.ref.documentId, handle: one.ref.handle, words: one.name },
      },
    }))
  }

  /** Several are equally good: a number decides. */
  async function offer(
    tab: Tab,
    words: string,
    found: readonly FoundElement[],
    rows: readonly Choice[],
  ): Promise<ActResult> {
    const numbering = store.getState().settings.numberLanguage
    const only = found.map(({ ref }) => ref)
    // Numbers in place are a help beside the rows: without them these still choose.
    await page.showHints(tab.id, numbering, { only }).catch((error: unknown) => {
      if (!(error instanceof ClavierError)) throw error
    })
    const told = choices.offer(say('choices-elements', { words }), rows)
    return { text: say('elements-several', { words, rows: told }), earcon: 'ambiguous' }
  }

  async function byWords(
    tab: Tab,
    words: string,
    wanted: FindFor,
    command: string,
    slots: Choice['intent']['slots'],
  ): Promise<Meant | ActResult> {
    const found = await page.findElements(tab.id, words, wanted)
    const [best] = found
    if (best === undefined || best.fit === fits.somewhat) {
      const near = found.slice(0, nearest)
      if (near.length > 0) choices.offer(say('choices-nearest', { words }), rowsOf(near, command, slots))
      throw new ClavierError('element-not-found', {
        words,
        nearest: near.map(({ name }) => name).join(' · '),
      })
    }
    const equal = found.filter(
      ({ fit, inView, operable }) => fit === best.fit && inView === best.inView && operable === best.operable,
    )
    const apart = equal.filter(
      (one, at) => one.link === '' || equal.findIndex(other => other.link === one.link) === at,
    )
    if (apart.length === 1) return { tab, ref: best.ref }
    return offer(tab, words, apart, rowsOf(apart, command, slots))
  }

  return {
    /** `command` and `slots` are for what is offered; a result where that is all that was done. */
    async meant(
      target: ActTarget,
      wanted: FindFor,
      command: string,
      slots: Choice['intent']['slots'] = {},
    ): Promise<Meant | ActResult> {
      const tab = await tabs.active()
      if ('number' in target) return { tab, ref: await page.hinted(tab.id, target.number) }
      if (!('ref' in target)) return byWords(tab, target.words, wanted, command, slots)
      const { ref, words } = target
      try {
        await page.look(tab.id, ref)
        return { tab, ref }
      } catch (error) {
        const gone = error instanceof ClavierError && error.code === 'element-gone'
        if (!gone || words === undefined) throw error
        return byWords(tab, words, wanted, command, slots)
      }
    },
  }
}
