/** Buttons of players, found by what they are called in four languages. */
import type { PlayerButton } from '../ports/page-media.ts'
import { accessibleName } from './accessible-name.ts'
import { all, attribute, rectOf, shadowOf } from './clobber-proof.ts'
import { isPainted } from './in-view.ts'
import { playerAround } from './media-elements.ts'

const buttons =
  'button, [role="button"], input[type="button"], input[type="image"], a, [onclick], [tabindex], summary'
/** Elements that are looked at, at most. */
const most = 4_000

/** What starts a player is called, alone or with what it plays behind it. */
const playWords =
  /^(▶|►|play|listen|watch|start|abspielen|wiedergabe|wiedergeben|anhören|ansehen|starten|reproducir|reproduce|escuchar|ver|iniciar|lire|lecture|écouter|regarder|jouer|lancer)(?=$|[\s:,.(–—-])/iu
/** Words with which it surely does something else. */
const notPlay =
  /\b(store|list|game|spielen mit|playlist|ground|more about|later|später|plus tard|más tarde)\b/iu
/** Players show their button by its looks alone; these names of classes are what they have in common. */
const playLooks =
  /(^|[\s_-])(play|player)[\w-]*(btn|button|icon|overlay)|(^|[\s_-])(big-?)?play(-|_)?(btn|button)/i

const pieces =
  '(track|song|title|video|episode|chapter|piece|station|titel|lied|stück|folge|video|pista|canción|tema|vídeo|episodio|piste|chanson|morceau|titre|vidéo|épisode)'
const moves: Readonly<Record<PlayerButton, { readonly word: RegExp; readonly piece: RegExp }>> = {
  next: {
    word: /^(next|skip|skip forward|nächste[rs]?|weiter|siguiente|próxim[ao]|suivante?|⏭)(?=$|[\s:,.(–—-])/iu,
    piece: new RegExp(
      `(next|nächste[rns]?|siguiente|próxim[ao]|suivante?).{0,12}${pieces}|${pieces}.{0,12}(siguiente|suivante?)`,
      'iu',
    ),
  },
  previous: {
    word: /^(previous|prev|vorherige[rs]?|zurück|anterior|précédente?|⏮)(?=$|[\s:,.(–—-])/iu,
    piece: new RegExp(
      `(previous|vorherige[rns]?|anterior|précédente?).{0,12}${pieces}|${pieces}.{0,12}(anterior|précédente?)`,
      'iu',
    ),
  },
}

export interface FoundButton {
  readonly element: Element
  readonly name: string
  /** How likely; only to be compared. */
  readonly rank: number
}

/** The likeliest button that starts something here; undefined without one. */
export function playButton(document: Document): FoundButton | undefined {
  let best: FoundButton | undefined
  for (const element of painted(document)) {
    const name = accessibleName(element)
    const said = playWords.test(name) && !notPlay.test(name)
    const looks = playLooks.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`)
    if (!said && !(looks && name.length < 40 && !notPlay.test(name))) continue
    const { width, height } = rectOf(element)
    // A large button in the middle of a still picture is the one; a link in a text hardly ever.
    const rank = Math.min(1e6, width * height) + (said ? 2e6 : 0) + (looks ? 1e6 : 0)
    if (best === undefined || rank > best.rank) best = { element, name, rank }
  }
  return best
}

/** The player's own button for another piece: near the sound or film, else anywhere if it names a piece. */
export function playerButton(
  document: Document,
  media: Element,
  which: PlayerButton,
): FoundButton | undefined {
  const { word, piece } = moves[which]
  for (const around of playerAround(media)) {
    const found = painted(around).find(element => {
      const name = accessibleName(element)
      return word.test(name) || piece.test(name)
    })
    if (found !== undefined) return { element: found, name: accessibleName(found), rank: 2 }
  }
  const elsewhere = painted(document).find(element => piece.test(accessibleName(element)))
  return elsewhere === undefined
    ? undefined
    : { element: elsewhere, name: accessibleName(elsewhere), rank: 1 }
}

function painted(root: ParentNode): readonly Element[] {
  const found: Element[] = []
  let left = most
  const look = (at: ParentNode, depth: number): void => {
    for (const element of all(at, buttons)) {
      if (left-- <= 0) return
      if (isPainted(element)) found.push(element)
    }
    if (depth === 0) return
    for (const host of [...all(at, '*')].slice(0, most)) {
      const inner = shadowOf(host)
      if (inner !== null) look(inner, depth - 1)
    }
  }
  look(root, 3)
  return found
}
