/** The fields of a new statement as flags of `claims add`, under the names of the question's fields. */
import { ACT_NAMES } from '../../model/act.js'
import { QUOTED_CHOICES } from '../../query/fields.js'
import type { Option } from '../../cli/command.js'

export const ADDED_FIELDS: readonly Option[] = [
  { name: 'source', value: 'NAME', help: 'who says it, by any name in the dataset' },
  { name: 'act', value: 'ACT', choices: ACT_NAMES, help: 'what is done by saying it; state where left out' },
  { name: 'gist', value: 'TEXT', help: 'one neutral sentence of yours' },
  { name: 'quote', value: 'TEXT', help: 'the words inside the printed quotation marks, exactly' },
  { name: 'quoted', value: 'HOW', choices: QUOTED_CHOICES, help: 'in whose words it is printed' },
  {
    name: 'target',
    value: 'NAME',
    repeatable: true,
    help: 'at whom: a party, a source, or words as printed',
  },
  { name: 'incident', value: 'ID', help: 'what it is about' },
  { name: 'document', value: 'ID', help: 'where it can be read' },
  { name: 'said', value: 'DATE', help: 'when it was said (EDTF)' },
  { name: 'happened', value: 'DATE', help: 'when what it speaks of happened (EDTF)' },
  { name: 'published', value: 'DATE', help: 'when it was published (EDTF)' },
  { name: 'cue', value: 'TEXT', help: 'the words that introduce it, “said”' },
  { name: 'id', value: 'ID', help: 'its id; made of day and source where left out' },
]
