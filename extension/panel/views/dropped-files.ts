import { givenBytes } from './given-bytes.ts'
import type { ViewContext } from './view-context.ts'

/**
 * Takes files that are dropped anywhere as sequences, and so keeps Chrome from opening them: the panel would be gone,
 * and with it the only way to talk to the browser. Places that take other files have handled theirs before it comes
 * here.
 */
export function takeDroppedFiles(
  page: Document,
  take: ViewContext['actions']['readSequenceFiles'],
): () => void {
  const over = (event: DragEvent) => {
    if (!isOurs(event)) return
    event.preventDefault()
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
  }
  const drop = (event: DragEvent) => {
    if (!isOurs(event)) return
    event.preventDefault()
    void take(givenBytes(event.dataTransfer?.files))
  }
  page.addEventListener('dragover', over)
  page.addEventListener('drop', drop)
  return () => {
    page.removeEventListener('dragover', over)
    page.removeEventListener('drop', drop)
  }
}

function isOurs(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true && !event.defaultPrevented
}
