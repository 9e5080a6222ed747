/** `table`: the page as people read it in a terminal. */
import type { Report } from '../reports/report.js'
import { drawPage } from '../terminal/page.js'
import type { Drawing } from './drawing.js'
import { shownPage } from './shown-page.js'

export async function writeTable(report: Report, drawing: Drawing): Promise<void> {
  await drawPage(shownPage(report, drawing), drawing)
}
