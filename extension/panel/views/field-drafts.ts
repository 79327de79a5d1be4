/** What is being typed into fields, by their ids: drawing meanwhile must not put what is kept in its place. */
export function createDrafts() {
  const drafts = new Map<string, string>()
  return {
    /** What the field has to show. */
    shown: (id: string, kept: string): string => drafts.get(id) ?? kept,
    /** For its `input`. */
    follow({ target }: Event): void {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
        drafts.set(target.id, target.value)
    },
    /** For its `change`, before what was typed is taken, and for its `blur`. */
    end({ target }: Event): void {
      if (target instanceof HTMLElement) drafts.delete(target.id)
    },
    /** Forgets what was typed: it was taken, or what it was meant for is not there any more. */
    drop(...ids: readonly string[]): void {
      for (const id of ids) drafts.delete(id)
    },
  }
}
