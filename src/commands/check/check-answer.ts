/** From the arguments of `claims check` to its answer. */
import { isSound, onlyRules } from '../../check/checked.js'
import { ruleNamed } from '../../check/rules.js'
import { check } from '../../reports/check.js'
import { checkFiles } from './check-files.js'
import { type CommandResult, type Call, optionGiven, optionText, optionTexts } from '../../cli/command.js'
import { dataNames } from '../../cli/data/data-names.js'

/** @throws ClaimsError (usage) for an unknown rule, (file) for what cannot be read */
export async function checkAnswer(call: Call): Promise<CommandResult> {
  const texts = optionText(call, 'texts')
  const strict = optionGiven(call, 'strict')
  const rules = optionTexts(call, 'rule')
    .flatMap((ids) => ids.split(','))
    .map((id) => ruleNamed(id.trim()))
  const names = call.words.length > 0 ? call.words : dataNames(call)
  const { checked, dataset } = await checkFiles(call, names, texts)
  const files = rules.length === 0 ? checked : checked.map((file) => onlyRules(file, rules))
  return {
    kind: 'report',
    report: check(files, { strict, texts: texts !== undefined }),
    dataset,
    query: [],
    exitCode: isSound(files, strict) ? 0 : 1,
  }
}
