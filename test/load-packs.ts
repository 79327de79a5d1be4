import { loadPacks } from '../src/language/text.ts'

// As the panel does before it starts.
await loadPacks()
