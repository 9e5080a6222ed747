'use strict'
Object.defineProperty(exports, '__esModule', { value: true })
exports.recognise =
  exports.rehash =
  exports.intern =
  exports.wordStart =
  exports.wordEnd =
  exports.findWord =
  exports.findBytes =
    void 0
// The innermost loops of a scan, sixteen bytes at a time. AssemblyScript: TypeScript's syntax, compiled to WebAssembly
// when the project is built. Every address is one in the memory that `../kernel.ts` lays out; nothing here allocates.
var find_bytes_1 = require('./find-bytes')
Object.defineProperty(exports, 'findBytes', {
  enumerable: true,
  get: function () {
    return find_bytes_1.findBytes
  },
})
var find_word_1 = require('./find-word')
Object.defineProperty(exports, 'findWord', {
  enumerable: true,
  get: function () {
    return find_word_1.findWord
  },
})
Object.defineProperty(exports, 'wordEnd', {
  enumerable: true,
  get: function () {
    return find_word_1.wordEnd
  },
})
Object.defineProperty(exports, 'wordStart', {
  enumerable: true,
  get: function () {
    return find_word_1.wordStart
  },
})
var intern_1 = require('./intern')
Object.defineProperty(exports, 'intern', {
  enumerable: true,
  get: function () {
    return intern_1.intern
  },
})
Object.defineProperty(exports, 'rehash', {
  enumerable: true,
  get: function () {
    return intern_1.rehash
  },
})
var recognise_1 = require('./recognise')
Object.defineProperty(exports, 'recognise', {
  enumerable: true,
  get: function () {
    return recognise_1.recognise
  },
})
