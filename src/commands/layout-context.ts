import type { Text } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { LayoutScope, WentTo } from '../ports/page-layout.ts'
import type { Tab } from '../ports/tabs.ts'

/** What came of hearing a page. */
export interface HeardLayout {
  readonly text: Text
  /** What of it is spoken, by what the user has chosen for each kind. */
  readonly spoken?: Text | string
  /** The user ended it before its time. */
  readonly cut: boolean
  /** Keys play it from now on, and did not play anything like it before. */
  readonly entered: boolean
}

/** Where the page and the focus were before something was gone to. */
export interface BeforeThere {
  readonly tabId: number
  readonly before: WentTo['before']
}

/** Hearing where things are on a page, and going there. */
export interface LayoutSounds {
  /** Sounds a part of the tab's page to its end, in place of what sounded before; resolves with its summary. */
  hear(tab: Tab, scope: LayoutScope, signal: CancelSignal): Promise<HeardLayout>
  /**
   * Goes to what is densest in a band of the page that was heard last: that band (0 is the top), else the one
   * played or sounding last, else the fullest. Rejects with `nothing-heard`, `nothing-there`, and with
   * `page-changed` where that page is not in front any more or what lay there is gone. `role`: in the user's words.
   */
  goThere(band?: number): Promise<WentTo & BeforeThere>
  /** Takes going there back; rejects with `page-changed` where that place is gone. */
  goBack(to: BeforeThere): Promise<void>
  /** Lets keys mean motifs again; false where they do already. */
  leave(): boolean
  /** Downloads the sound of the last sweep; rejects with `nothing-heard` and `sound-failed`. */
  save(signal: CancelSignal): Promise<{ readonly name: string }>
}
