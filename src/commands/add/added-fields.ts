/** The fields of a new statement as flags of `claims add`, under the names of the question's fields. */
import { choice, text, texts } from '../../cli/line/option-kinds.js'
import type { OptionGroup } from '../../cli/line/option.js'
import { ACT_NAMES } from '../../model/act.js'
import { QUOTED_CHOICES } from '../../query/fields.js'

type TextField = 'source' | 'gist' | 'quote' | 'incident' | 'document' | DateField | 'cue' | 'id'
type DateField = 'said' | 'happened' | 'published'

export interface AddedFields extends Readonly<Record<TextField, string | undefined>> {
  readonly act: (typeof ACT_NAMES)[number] | undefined
  readonly quoted: (typeof QUOTED_CHOICES)[number] | undefined
  readonly target: readonly string[]
}

export const ADDED_FIELDS: OptionGroup<AddedFields>['options'] = {
  source: text('NAME', 'who says it, by any name in the dataset'),
  act: choice('ACT', ACT_NAMES, 'what is done by saying it; state where left out'),
  gist: text('TEXT', 'one neutral sentence of yours'),
  quote: text('TEXT', 'the words inside the printed quotation marks, exactly'),
  quoted: choice('HOW', QUOTED_CHOICES, 'in whose words it is printed'),
  target: texts('NAME', 'at whom: a party, a source, or words as printed'),
  incident: text('ID', 'what it is about'),
  document: text('ID', 'where it can be read'),
  said: text('DATE', 'when it was said (EDTF)'),
  happened: text('DATE', 'when what it speaks of happened (EDTF)'),
  published: text('DATE', 'when it was published (EDTF)'),
  cue: text('TEXT', 'the words that introduce it, “said”'),
  id: text('ID', 'its id; made of day and source where left out'),
}
