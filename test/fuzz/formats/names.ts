import type { Motif } from '../../../src/music/motif.ts'
import type { Name } from '../../../src/music/name-book.ts'
import { parseNameBook } from '../../../src/music/name-book-schema.ts'
import type { FuzzFormat } from '../fuzz-format.ts'
import { mutatedJson } from '../mutate-json.ts'
import { must, mustBePlain, mustBeSame, mustBeText, mustBeWhole } from '../sound-value.ts'

const name = {
  id: 'n1',
  motif: [[48], [52], [55]],
  spoken: 'Mail',
  tab: { tabId: 12, windowId: 3, index: 0, url: 'https://mail.test/in', title: 'Inbox' },
  boundAt: 1_700_000_000_000,
}
const closed = {
  ...name,
  id: 'n2',
  motif: [[48, 53, 57]],
  spoken: 'Radio 🎹',
  tab: { ...name.tab, tabId: -1, closedAt: 1_700_000_500_000 },
  arrival: { command: 'click', slots: { words: 'play', number: 2 }, words: 'click play' },
}
export const sampleNames: readonly unknown[] = [
  { version: 2, names: [name, closed], deleted: [{ ...name, id: 'n3', deletedAt: 1_700_000_600_000 }] },
  { version: 1, names: [{ ...name, tab: { tabId: 1, url: 'http://a.test/', title: '' } }] },
]

const date = (time: number) => !Number.isNaN(new Date(time).getTime())

function mustBeName({ id, motif, spoken, tab, boundAt, arrival }: Name): void {
  mustBeText(id, 1, 64, 'id')
  mustBeMotif(motif)
  const keys = motif.flat()
  must(new Set(keys).size >= 3 && keys.includes(48), 'a motif that is no name')
  mustBeText(spoken, 1, 100, 'spoken')
  mustBeText(tab.title, 0, 300, 'title')
  mustBeText(tab.url, 0, 8_192, 'address')
  must(!/^\s*(?:javascript|data|vbscript|blob):/i.test(tab.url), 'an address that runs')
  for (const place of [tab.tabId, tab.windowId, tab.index]) must(Number.isSafeInteger(place), 'place')
  must(date(boundAt) && date(tab.closedAt ?? 0), 'no date')
  if (arrival === undefined) return
  must(/^[a-z][a-z0-9-]*$/.test(arrival.command), 'command')
  mustBeText(arrival.words, 1, 1_000, 'words')
  must(Object.keys(arrival.slots).length <= 8, 'slots')
  for (const slot of Object.values(arrival.slots))
    must(typeof slot === 'number' || slot.length <= 1_000, 'a slot that is too long')
}

export function mustBeMotif(motif: Motif): void {
  must(motif.length > 0 && motif.flat().length <= 64, 'length of a motif')
  for (const strike of motif) {
    must(strike.length > 0 && new Set(strike).size === strike.length, 'a strike')
    for (const [place, key] of strike.entries()) {
      mustBeWhole(key, 48, 72, 'key')
      must(place === 0 || key > (strike[place - 1] ?? key), 'keys of a strike that do not rise')
    }
  }
}

export const namesFormat: FuzzFormat = {
  name: 'book of names',
  generate: chance => mutatedJson(chance.pick(sampleNames), chance),
  judge(input) {
    const book = parseNameBook(input)
    if (book === undefined) return 'refused'
    mustBePlain(book)
    must(book.names.length <= 2_000 && book.deleted.length <= 200, 'too many names')
    for (const one of book.names) mustBeName(one)
    for (const one of book.deleted) {
      mustBeName(one)
      must(date(one.deletedAt), 'no date')
    }
    const ids = [...book.names, ...book.deleted].map(({ id }) => id)
    must(new Set(ids).size === ids.length, 'an id twice')
    mustBeSame(parseNameBook(JSON.parse(JSON.stringify(book))), book, 'a book that was kept and read again')
    return 'accepted'
  },
}
