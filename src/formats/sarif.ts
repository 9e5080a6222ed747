/**
 * `sarif`: what `claims check` found, for build systems and code hosts. Static Analysis Results Interchange Format
 * 2.1.0 (OASIS). Lines and columns count from 1; columns are UTF-16 code units, as the format's default says.
 */
import { RULES } from '../check/rules.js'
import { ClaimsError } from '../error.js'
import type { CheckOutput, FindingItem } from '../reports/finding-item.js'
import type { Report } from '../reports/report.js'
import type { Drawing } from './drawing.js'
import { safeJson } from './safe-json.js'

/** @throws ClaimsError (usage) for any other report than that of a check */
export async function writeSarif(report: Report, { out }: Drawing): Promise<void> {
  if (report.command !== 'check') {
    throw new ClaimsError('usage', {
      message: `claims ${report.command} cannot be written as SARIF`,
      hint: 'claims check can; use --json here',
    })
  }
  const results: object[] = []
  for await (const item of (report as Report<CheckOutput>).items) results.push(resultOf(item))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'claims check', rules: RULES.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  await out(`${safeJson(log)}\n`)
}

function ruleOf({ id, severity, title, explanation }: (typeof RULES)[number]): object {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: explanation },
    defaultConfiguration: { level: severity },
  }
}

function resultOf({ rule, severity, file, line, column, message, hint, path }: FindingItem): object {
  const text = hint === null ? message : `${message}. ${hint}`
  const region =
    line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } }
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region },
        ...(path === null ? {} : { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
  }
}

/** A relative path, or a file address. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${path}` : path
}
