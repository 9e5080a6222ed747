/** Ids for names that have none: `Ministry of Defence` is `ministry-of-defence`, `C++` is `c-1f2e3d`. */
import { createHash } from 'node:crypto'
import { fold } from '../../text/fold.js'
import { nameKey, plainName } from '../../text/name-key.js'

/**
 * The id that a name makes by itself, whatever other names there are: its words in ASCII, and six hex digits of the
 * SHA-256 of its key (`nameKey`) where these words lose something that tells it from other names. Undefined where no
 * letter and no number is in it.
 */
export function idOfName(name: string): string | undefined {
  const plain = plainName(name)
  const words = fold(plain).replaceAll(' ', '-')
  if (!/[\p{L}\p{N}\p{So}]/u.test(plain)) return undefined
  if (!isLossy(plain)) return words
  const digits = createHash('sha256').update(nameKey(name)).digest('hex').slice(0, 6)
  return words === '' ? digits : `${words}-${digits}`
}

/** A letter outside Latin, or a sign other than space, hyphen, full stop or apostrophe. */
function isLossy(plain: string): boolean {
  return /[^\p{Script=Latin}0-9 \-.']/u.test(plain) || plain.normalize('NFKC') !== plain
}
