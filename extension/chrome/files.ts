import type { Files } from '../../src/ports/files.ts'

/** Downloads through a link of the page: that needs no permission. */
export function createFiles(page: Document): Files {
  return {
    save(name, text) {
      const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
      const link = page.createElement('a')
      link.href = url
      link.download = name
      link.click()
      // The download has its own hold on what the address stands for once the click is over.
      setTimeout(() => URL.revokeObjectURL(url), 10_000)
    },
  }
}
