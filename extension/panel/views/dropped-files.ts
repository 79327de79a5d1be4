/**
 * Keeps Chrome from opening a file that was dropped beside its place: the panel would be gone, and with it
 * the only way to talk to the browser. Places that take files have handled theirs before it comes here.
 */
export function keepDroppedFilesOut(page: Document): () => void {
  const refuse = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files') || event.defaultPrevented) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'none'
  }
  page.addEventListener('dragover', refuse)
  page.addEventListener('drop', refuse)
  return () => {
    page.removeEventListener('dragover', refuse)
    page.removeEventListener('drop', refuse)
  }
}
