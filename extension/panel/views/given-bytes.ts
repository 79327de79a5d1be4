import type { GivenBytes } from '../../../src/app/sequence-files-service.ts'

/** Files as the page has them, as the app takes them. */
export function givenBytes(files: FileList | null | undefined): readonly GivenBytes[] {
  return [...(files ?? [])].map(file => ({
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }))
}
