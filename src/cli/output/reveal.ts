/** A page shown layer by layer, the next at a key press; all at once where nobody can press a key. */
import type { Report } from '../../reports/report.js'
import type { Io } from '../../terminal/io.js'

const PROMPT = 'any key: the next layer; q: enough'
const ERASE_LINE = '\r\u001b[2K'

/** @param draw draws a report whole, straight to the terminal */
export async function reveal(report: Report, io: Io, draw: (part: Report) => Promise<void>): Promise<void> {
  const { key } = io
  if (key === undefined || !io.stdout.isTerminal) return draw(report)
  const page = report.page()
  for (const [index, block] of page.blocks.entries()) {
    const isLast = index === page.blocks.length - 1
    const part = {
      title: index === 0 ? page.title : [],
      blocks: [block],
      footer: isLast ? page.footer : () => [],
    }
    await draw({ ...report, page: () => part })
    if (isLast) return
    await io.stderr.write(PROMPT)
    const pressed = await key()
    await io.stderr.write(ERASE_LINE)
    if (pressed === 'q') return
    await io.stdout.write('\n')
  }
}
