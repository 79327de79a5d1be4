import { ClavierError } from '../../../src/errors.ts'
import { fitOf, foldText } from '../../../src/page/match-text.ts'
import type { ElementRef } from '../../../src/ports/element-ref.ts'
import type { Acted, FieldKind, FieldState, Looked, PageActing } from '../../../src/ports/page-acting.ts'

/** A field of a fake page, and what it holds at first. */
export interface FakeField {
  readonly name: string
  readonly field: FieldKind
  readonly value: string
  readonly options?: readonly string[]
  readonly secret?: boolean
}

interface FakeItems {
  readonly links?: readonly { readonly name: string; readonly to?: string; readonly opens?: string }[]
  readonly fields?: readonly FakeField[]
}

interface Parts {
  /** What the page in that tab has; rejects as the Page port does. */
  readonly items: (tabId: number) => FakeItems
  /** Sends the tab to an address. */
  readonly go: (tabId: number, url: string) => void
  /** Opens a tab, in front, as a link does. */
  readonly open: (url: string) => Promise<{ readonly id: number }>
}

/**
 * The acting half of the Page port over fake pages: links first, then fields, in the order of their handles.
 * What is no field is gone through as a link, whatever its kind.
 * A page that is left forgets what its fields held.
 */
export function createFakeActing({ items, go, open }: Parts) {
  const values = new Map<string, string>()
  const focus = new Map<number, number>()
  let copied = ''
  let byHand: readonly string[] = []

  const all = (
    tabId: number,
  ): readonly (Looked & {
    readonly options: readonly string[]
    readonly to?: string
    readonly opens?: string
  })[] => {
    const { links = [], fields = [] } = items(tabId)
    const base = { operable: true, disabled: false, secret: false, options: [] as readonly string[] }
    return [
      ...links.map(({ name, to, opens }) => ({
        ...base,
        name,
        role: 'link',
        field: '' as const,
        value: '',
        link: to ?? opens ?? '',
        ...(to === undefined ? {} : { to }),
        ...(opens === undefined ? {} : { opens }),
      })),
      ...fields.map(({ name, field, value, options = [], secret = false }) => ({
        ...base,
        secret,
        name,
        role: field,
        field,
        options,
        link: '',
        value: values.get(`${tabId} ${name}`) ?? value,
      })),
    ]
  }
  const get = (tabId: number, { documentId, handle }: ElementRef) => {
    const item = all(tabId)[handle - 1]
    if (item === undefined || documentId !== `${tabId}`) throw new ClavierError('element-gone')
    return item
  }
  const looked = (tabId: number, ref: ElementRef): Looked => {
    const { name, role, field, link, operable, disabled, secret, value } = get(tabId, ref)
    return { name, role, field, link, operable, disabled, secret, value: secret ? '' : value }
  }
  const momentOf = (tabId: number) => ({ focus: focus.get(tabId) ?? 0, scrolls: [] })
  const set = (tabId: number, ref: ElementRef, value: string) => {
    const { name, value: before, secret } = get(tabId, ref)
    const was: FieldState = { handle: ref.handle, value: secret ? '' : before, chosen: [] }
    values.set(`${tabId} ${name}`, value)
    return { was, value: secret ? '' : value }
  }
  async function act(tabId: number, ref: ElementRef, kind: string): Promise<Acted> {
    const item = get(tabId, ref)
    const told = { looked: looked(tabId, ref), value: item.value, before: momentOf(tabId) }
    if (kind === 'focus' || kind === 'hover') {
      focus.set(tabId, ref.handle)
      return { ...told, effect: kind === 'focus' ? 'focus' : 'none' }
    }
    if (item.field === 'check') {
      const { was, value } = set(tabId, ref, item.value === 'on' ? 'off' : 'on')
      return { ...told, was, value, effect: 'state' }
    }
    if (item.opens !== undefined) return { ...told, effect: 'tab', opened: (await open(item.opens)).id }
    if (item.to === undefined) return { ...told, effect: 'none' }
    go(tabId, item.to)
    return { ...told, effect: 'navigation' }
  }

  const page: PageActing = {
    look: async (tabId, ref) => looked(tabId, ref),
    act,
    actByHand: async (tabId, ref, kind) => {
      byHand = [...byHand, `${kind} ${get(tabId, ref).name}`]
      const acted = await act(tabId, ref, kind)
      return acted.effect === 'none' ? { ...acted, effect: 'document' } : acted
    },
    findElements: async (tabId, words, wanted) =>
      all(tabId)
        .flatMap(({ name, role, field, link }, at) => {
          const fit = fitOf(foldText(words), foldText(name))
          const ref = { documentId: `${tabId}`, handle: at + 1 }
          const unfit = fit === undefined || (wanted === 'field' && field === '')
          return unfit ? [] : [{ ref, name, role, link, inView: true, operable: true, ...fit }]
        })
        .sort((a, b) => b.fit - a.fit || b.likeness - a.likeness),
    stepTo: async (tabId, kind, by) => {
      const every = all(tabId)
      const places = every.flatMap(({ field }, at) => ((kind === 'field') === (field !== '') ? [at] : []))
      const at = places.indexOf((focus.get(tabId) ?? 0) - 1)
      const next = (at === -1 ? (by === 1 ? 0 : -1) : at + by) % places.length
      const place = next < 0 ? places.length - 1 : next
      const handle = (places[place] ?? -1) + 1
      if (handle === 0) throw new ClavierError('none-of-kind')
      const before = momentOf(tabId)
      focus.set(tabId, handle)
      const ref = { documentId: `${tabId}`, handle }
      const round = at !== -1 && at + by !== place
      return { ref, looked: looked(tabId, ref), place: place + 1, total: places.length, round, before }
    },
    optionsOf: async (tabId, ref, words) => {
      const { options, value } = get(tabId, ref)
      const fitting = options
        .map((label, place) => ({ label, place, chosen: label === value }))
        .filter(({ label }) => words === '' || (fitOf(foldText(words), foldText(label))?.fit ?? 0) > 1)
      return { options: fitting.slice(0, 90), total: fitting.length, multiple: false }
    },
    chooseOption: async (tabId, ref, place) => {
      const option = get(tabId, ref).options[place]
      if (option === undefined) throw new ClavierError('element-gone')
      return set(tabId, ref, option)
    },
    setField: async (tabId, ref, value) => set(tabId, ref, value),
    stepField: async (tabId, ref, steps) => set(tabId, ref, String(Number(get(tabId, ref).value) + steps)),
    restoreField: async (tabId, documentId, was) => {
      set(tabId, { documentId, handle: was.handle }, was.value)
    },
    restoreMoment: async (tabId, _, moment) => {
      focus.set(tabId, moment.focus)
    },
    focusedElement: async tabId => {
      const handle = focus.get(tabId) ?? 0
      return handle === 0 ? undefined : { documentId: `${tabId}`, handle }
    },
    closeDialog: async () => {
      throw new ClavierError('no-dialog')
    },
    copyText: async text => {
      copied = text
    },
  }

  return {
    page,
    copied: () => copied,
    /** What was done by input that a page takes for a hand’s. */
    byHand: () => byHand,
    /** What fields hold and what has the focus, as far as it is not as it was at first. */
    state: (tabId: number) => ({
      focus: focus.get(tabId) ?? 0,
      fields: all(tabId)
        .filter(({ field }) => field !== '')
        .map(({ name, value }) => `${name}: ${value}`),
    }),
    forget(tabId: number): void {
      focus.delete(tabId)
      for (const key of [...values.keys()]) if (key.startsWith(`${tabId} `)) values.delete(key)
    },
  }
}
