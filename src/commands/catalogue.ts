/** All commands, in the order of help; the first answers where none is named. A new command is one file and one line here. */
import type { Command } from '../cli/command.js'
import { accusations } from './accusations.js'
import { add } from './add.js'
import { anchor } from './anchor.js'
import { check } from './check.js'
import { compare } from './compare.js'
import { completion } from './completion.js'
import { convert } from './convert.js'
import { count } from './count.js'
import { diff } from './diff.js'
import { documents } from './documents.js'
import { figures } from './figures.js'
import { help } from './help.js'
import { incidents } from './incidents.js'
import { list } from './list.js'
import { newDataset } from './new.js'
import { overview } from './overview.js'
import { replies } from './replies.js'
import { schema } from './schema.js'
import { show } from './show.js'
import { sources } from './sources.js'
import { timeline } from './timeline.js'

export const COMMANDS: readonly [Command, ...Command[]] = [
  overview,
  compare,
  list,
  show,
  accusations,
  replies,
  figures,
  timeline,
  count,
  diff,
  sources,
  incidents,
  documents,
  check,
  anchor,
  add,
  convert,
  newDataset,
  schema,
  completion,
  help,
]
