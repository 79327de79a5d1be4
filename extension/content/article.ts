/** Finds the article of a page; put in when a page is read or asked about (extension/chrome/frames.ts). */
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { offerArticleFinder } from '../../src/page/article.ts'

offerArticleFinder({
  isLikely: document => isProbablyReaderable(document),
  find(copy) {
    const read = new Readability(copy, { serializer: node => node, disableJSONLD: true }).parse()
    return read?.content ?? undefined
  },
})
