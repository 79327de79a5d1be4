import { loadPacks } from '../src/language/text.ts'

// As the panel does before it starts.
await loadPacks()
// What the panel loads when it is first wanted is there at once in tests, which pass time by hand.
await import('../src/app/acting-service.ts')
await import('../src/app/answer-speaking.ts')
await import('../src/app/answers-service.ts')
await import('../src/app/layouts-service.ts')
await import('../src/app/kept-service.ts')
await import('../src/app/key-modes.ts')
await import('../src/app/editing-service.ts')
await import('../src/app/learning-service.ts')
await import('../src/app/mirror-service.ts')
await import('../src/app/vocabularies-service.ts')
await import('../src/app/vocabulary-import.ts')
await import('../src/app/key-steps.ts')
await import('../src/app/playing-service.ts')
await import('../src/app/recordings-service.ts')
await import('../src/app/sayable-service.ts')
await import('../src/app/settings-file-service.ts')
await import('../src/app/sequence-files-service.ts')
await import('../src/app/sharing-service.ts')
await import('../src/app/video-service.ts')
