/** From the arguments of `claims check` to its answer. */
import { isSound, onlyRules } from '../../check/checked.js'
import { ruleNamed } from '../../check/rules.js'
import type { Call, CommandResult } from '../../cli/command.js'
import { dataNames } from '../../cli/data/data-names.js'
import { check } from '../../reports/check.js'
import { type CheckedOptions, checkFiles } from './check-files.js'

interface CheckOptions extends CheckedOptions {
  readonly checked: {
    readonly texts: string | undefined
    readonly rule: readonly string[]
    readonly strict: boolean
  }
}

/** @throws ClaimsError (usage) for an unknown rule, (file) for what cannot be read */
export async function checkAnswer(options: CheckOptions, call: Call): Promise<CommandResult> {
  const { texts, strict } = options.checked
  const rules = options.checked.rule.flatMap((ids) => ids.split(',')).map((id) => ruleNamed(id.trim()))
  const names = call.words.length > 0 ? call.words : dataNames(options.data, call.world.io.env)
  const { checked, dataset } = await checkFiles(options, call, names, texts)
  const files = rules.length === 0 ? checked : checked.map((file) => onlyRules(file, rules))
  return {
    kind: 'report',
    report: check(files, { strict, texts: texts !== undefined }),
    dataset,
    query: [],
    exitCode: isSound(files, strict) ? 0 : 1,
  }
}
