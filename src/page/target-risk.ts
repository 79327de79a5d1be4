/** What clicking an element, or pressing enter in it, would do beyond the page. */
import type { TargetRisk } from '../ports/page-targets.ts'
import { all, attribute, closest, has, matches } from './clobber-proof.ts'
import { nameOf } from './look.ts'
import { linkAround } from './press.ts'
import { entersForm, formOf } from './write-submit.ts'

const submitters =
  'button:not([type]), button[type="submit" i], input[type="submit" i], input[type="image" i]'
const buttons =
  'button, input[type="submit" i], input[type="image" i], input[type="button" i], a, [role="button"]'
const typed = 'input, [role="textbox"], [role="searchbox"]'
/** Tokens of `autocomplete` for what is paid with: https://html.spec.whatwg.org/#autofill. */
const paidWith = '[autocomplete*="cc-" i], [autocomplete*="transaction-" i]'
/** How fields of cards are called where they say nothing of themselves. */
const cardFields =
  'input:is([name*="cardnumber" i], [name*="card-number" i], [name*="card_number" i], [name*="cvc" i], [name*="cvv" i], [name*="iban" i])'

/** Words of buying and paying on what is clicked, in the four languages; whole words, case aside. */
const buying = new RegExp(
  `(?<![\\p{L}])(?:${[
    'buy|purchase|pay|checkout|check out|place (?:the |my |your )?order|order now|order and pay|subscribe|donate|book now|confirm (?:the )?(?:order|payment|purchase)|complete (?:the )?(?:order|purchase)',
    'comprar|compra|pagar|paga|realizar (?:el )?pedido|hacer (?:el )?pedido|confirmar (?:el )?(?:pedido|pago|compra)|finalizar (?:la )?compra|suscribirse|donar|reservar ahora',
    'kaufen|kauf|bezahlen|zahlen|zahlungspflichtig|kostenpflichtig|bestellen|bestellung (?:abschicken|abschließen|aufgeben)|zur kasse|abonnieren|spenden|jetzt buchen',
    "acheter|achat|payer|paiement|commander|passer (?:la |ma )?commande|valider (?:la |ma )?commande|confirmer (?:la |ma )?commande|finaliser|s[’']abonner|faire un don|réserver maintenant",
  ].join('|')})(?![\\p{L}])`,
  'iu',
)
/** Ends of addresses that a browser saves rather than shows. */
const saved =
  /\.(?:zip|gz|tgz|bz2|xz|7z|rar|tar|exe|msi|msix|dmg|pkg|deb|rpm|appimage|apk|iso|jar|bin|csv|xlsx?|docx?|pptx?|od[tsp]|epub|mobi|torrent|ics|vcf|mid|midi)$/i

export function riskOf(element: Element): TargetRisk | undefined {
  const acts = closest(element, `${buttons}, ${submitters}`) ?? element
  const form = formOf(acts)
  const sends =
    form !== undefined && (matches(acts, submitters) || (matches(acts, typed) && entersForm(acts)))
  const isPressed = matches(acts, buttons)
  if (isPressed && buying.test(nameOf(acts))) return 'pays'
  if (sends && (all(form, `${paidWith}, ${cardFields}`).length > 0 || buysWith(form))) return 'pays'
  if (sends) {
    const method = (attribute(acts, 'formmethod') ?? attribute(form, 'method') ?? 'get').trim().toLowerCase()
    // It closes a dialog, and goes nowhere.
    if (method !== 'dialog') return method === 'post' ? 'posts' : 'submits'
  }
  return downloads(acts) ? 'downloads' : undefined
}

/** Pressing enter presses the form's own button. */
function buysWith(form: HTMLFormElement): boolean {
  return [...all(form, submitters)].slice(0, 20).some(button => buying.test(nameOf(button)))
}

function downloads(element: Element): boolean {
  const link = linkAround(element)
  if (link === undefined) return false
  if (has(link, 'download')) return true
  try {
    const { protocol, pathname } = new URL(attribute(link, 'href') ?? '', link.ownerDocument.baseURI)
    return protocol === 'blob:' || protocol === 'data:' || saved.test(pathname)
  } catch {
    return false
  }
}
