// Through whom a statement reached the page. Four had no other way than through the opponent when they were coded; the
// table of corrections takes one of them out.
import { sourceNamed } from './register.js'

const KNOWN_ONLY_THROUGH_RELAY = new Set([
  '2022-09-09-aze-mod-01',
  '2022-10-31-arm-asryan-04',
  '2022-11-15-aze-mod-01',
  '2022-11-25-aze-mod-01',
])

export function relaysOf({ id, relayed_by: relayedBy }) {
  if (relayedBy === undefined) return undefined
  const only = KNOWN_ONLY_THROUGH_RELAY.has(id) ? { only: true } : {}
  return relayedBy.split('; ').map((name) => ({ ...relayNamed(name), ...only }))
}

function relayNamed(name) {
  const source = sourceNamed(name)
  return source === undefined ? { asPrinted: name } : { source }
}
