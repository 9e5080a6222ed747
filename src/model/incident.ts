/** What statements are about, under a neutral name that presupposes no version of it. */
export interface Incident {
  readonly id: string
  readonly name: string
  readonly alternateName?: readonly string[]
  /** EDTF. */
  readonly eventDate?: string
  readonly place?: string
  /** Names of the place, with the party (id) that uses each, where one does. */
  readonly placeNames?: readonly PlaceName[]
  /** Ids of the parties that it concerns. */
  readonly parties?: readonly string[]
}

export interface PlaceName {
  readonly text: string
  readonly party?: string
}
