// Ends a test run with `N passed, N failed` alone on a line, which continuous integration reads.
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const broken = results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests + results.numTodoTests
    const ending = skipped === 0 ? '' : `, ${skipped} skipped`
    console.log(`${results.numPassedTests} passed, ${results.numFailedTests + broken} failed${ending}`)
  }
}
