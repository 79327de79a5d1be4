import { parsePracticeBook, practiceBookAsJson } from '../../../src/music/practice/practice-book-schema.ts'
import type { FuzzFormat } from '../fuzz-format.ts'
import { mutatedJson } from '../mutate-json.ts'
import { must, mustBePlain, mustBeSame, mustBeText, mustBeWhole } from '../sound-value.ts'

const item = {
  box: 3,
  due: 1_700_000_000_000,
  last: 1_690_000_000_000,
  seen: 12,
  right: 9,
  speeds: [900, 1200],
}
export const samplePractice = {
  version: 1,
  items: [
    ['command/scroll-down', item],
    ['name/n1', { ...item, box: 0, speeds: [] }],
    ['letter/é', { ...item, seen: 0, right: 0 }],
  ],
}

export const practiceFormat: FuzzFormat = {
  name: 'practice book',
  generate: chance => mutatedJson(samplePractice, chance),
  judge(input) {
    const book = parsePracticeBook(input)
    if (book === undefined) return 'refused'
    must(book.items.size <= 2_000, 'too many items')
    for (const [id, progress] of book.items) {
      mustBePlain(progress)
      mustBeText(id, 1, 120, 'id')
      mustBeWhole(progress.box, 0, 5, 'box')
      for (const time of [progress.due, progress.last])
        must(!Number.isNaN(new Date(time).getTime()), 'no date')
      mustBeWhole(progress.seen, 0, 1_000_000, 'seen')
      mustBeWhole(progress.right, 0, progress.seen, 'right')
      must(progress.speeds.length <= 7, 'too many speeds')
      for (const speed of progress.speeds) mustBeWhole(speed, 0, 60_000, 'speed')
    }
    const again = parsePracticeBook(JSON.parse(JSON.stringify(practiceBookAsJson(book))))
    mustBeSame([...(again?.items ?? [])], [...book.items], 'a book that was kept and read again')
    return 'accepted'
  },
}
