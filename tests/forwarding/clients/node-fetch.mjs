// SPDX-License-Identifier: GPL-3.0-or-later
// node-fetch.mjs BASE TOKEN BODY ZSTD: see TestForeignClients.cpp for what is asked and printed.
import { readFileSync } from 'node:fs'

const [base, token, body, zstd] = process.argv.slice(2)
const ask = (path, options = {}) =>
    fetch(base + path, { ...options, headers: { 'x-api-key': token, ...options.headers } })

async function show(name, response) {
    console.log(name, await response.text(), response.status)
}

await show('plain', await ask('/echo', { method: 'POST', body: 'hello' }))
async function* pieces() {
    const bytes = readFileSync(body)
    yield bytes.subarray(0, 1000)
    yield bytes.subarray(1000)
}
await show('chunked', await ask('/echo', { method: 'POST', body: pieces(), duplex: 'half' }))
await show('zstd', await ask('/echo', { method: 'POST', body: readFileSync(zstd), headers: { 'content-encoding': 'zstd' } }))
const head = await ask('/echo', { method: 'HEAD' })
console.log('head', head.headers.get('content-length'), head.status)
const empty = await ask('/empty')
console.log(`empty ${await empty.text()}${empty.status}`)
for (let i = 0; i < 3; ++i) await (await ask('/empty')).text()
console.log('again 000')  // fetch does not tell

const stream = await ask('/stream')
const events = []
for await (const piece of stream.body) {
    events.push(...Buffer.from(piece).toString().split('\n').filter((line) => line).map((line) => line.slice(6)))
    if (events.length === 1) await (await ask('/next')).text()
}
console.log('stream', events.join(' '))

const leave = new AbortController()
const hold = await ask('/hold', { signal: leave.signal })
const first = (await hold.body.getReader().read()).value
leave.abort()
console.log('abort', Buffer.from(first).toString().slice(6).trim(), await (await ask('/left')).text())
