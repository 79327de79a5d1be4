/** What a panel that does not act answers: of several, the one that acts answers, and none must be quicker. */
export const silence = new Promise<never>(() => {})
