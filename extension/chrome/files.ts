import type { Files } from '../../src/ports/files.ts'

/** Downloads through a link of the page: that needs no permission. */
export function createFiles(page: Document): Files {
  const offer = offering(page)
  return {
    save: (name, text) => offer(name, new Blob([text], { type: 'application/json' })),
    saveBytes: (name, type, bytes) => offer(name, new Blob([bytes], { type })),
    saveSound: (name, wav) => offer(name, new Blob([wav], { type: 'audio/wav' })),
  }
}

/** Offers a file as a download. */
export function offering(page: Document): (name: string, content: Blob) => void {
  return (name, content) => {
    const url = URL.createObjectURL(content)
    const link = page.createElement('a')
    link.href = url
    link.download = name
    link.click()
    // The download has its own hold on what the address stands for once the click is over.
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
  }
}
