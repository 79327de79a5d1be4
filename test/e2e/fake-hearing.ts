import type { Page } from 'playwright'
import type { FakeRecogniser } from '../servers/fake-recogniser.ts'

/** The stand-in for the recogniser hears this in the panel; what is not `final` is still in progress. */
export function hear(panel: Page, text: string, final = true): Promise<boolean> {
  return panel.evaluate(([words, ended]) => globalThis.__recogniser.say(words, { final: ended }), [
    text,
    final,
  ] as const)
}

/** Uses that stand-in. `use` runs in the panel, and so does not see anything from here. */
export async function recogniser<T>(panel: Page, use: (fake: FakeRecogniser) => T): Promise<T> {
  const fake = await panel.evaluateHandle(() => globalThis.__recogniser)
  return fake.evaluate(use)
}
