/** The functions that cli-table3 0.6 calls on this object when it measures and cuts; the package has no types for it. */
declare module 'cli-table3/src/utils.js' {
  const utils: {
    strlen: (text: string) => number
    pad: (text: string) => string
    truncate: (text: string) => string
    colorizeLines: (lines: string[]) => string[]
  }
  export default utils
}
