/** `claims completion`: the script that makes a shell complete command lines, and what that script asks. */
import { type Command, defineCommand } from '../cli/command.js'
import { onlyWord } from '../cli/line/only-word.js'
import { packageText } from '../cli/world.js'
import { text } from '../cli/line/option-kinds.js'
import { ClaimsError } from '../error.js'
import { suggestion, themselves } from '../text/nearest.js'

const SHELLS = ['bash', 'zsh', 'fish'] as const

export const completion: Command = defineCommand({
  name: 'completion',
  summary: 'a script that makes the shell complete commands, options and names',
  takes: 'bash | zsh | fish',
  options: {
    asked: {
      heading: 'What the scripts ask',
      options: { words: text('LINE', 'what can stand at the end of a command line, one a line') },
    },
  },
  examples: [{ command: 'claims completion bash', what: 'for bash: eval "$(claims completion bash)"' }],
  ownForm: { why: 'it prints a script for a shell', instead: 'claims completion bash > claims.bash' },
  run: async ({ asked: { words: line } }, call) => {
    if (line !== undefined) {
      const { candidates } = await import('./completion/candidates.js')
      return { kind: 'text', text: (await candidates(line, call)).join('') }
    }
    const typed = onlyWord(call, 'completion')
    const shell = SHELLS.find((one) => one === typed)
    if (shell !== undefined) {
      return { kind: 'text', text: await packageText(call.world, 'data', 'completion', `claims.${shell}`) }
    }
    throw new ClaimsError('usage', {
      message:
        typed === undefined ? 'completion takes the name of a shell' : `there is no script for “${typed}”`,
      hint: `the shells are ${SHELLS.join(', ')}`,
      ...(typed === undefined ? {} : suggestion(typed, themselves(SHELLS))),
    })
  },
})
