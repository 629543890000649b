// SPDX-License-Identifier: GPL-3.0-or-later
// node-http.mjs BASE TOKEN BODY ZSTD: see TestForeignClients.cpp for what is asked and printed.
import http from 'node:http'
import { readFileSync } from 'node:fs'

const [base, token, body, zstd] = process.argv.slice(2)
const agent = new http.Agent({ keepAlive: true, maxSockets: 4 })

function ask(method, path, headers = {}, pieces = []) {
    return new Promise((resolve, reject) => {
        const request = http.request(base + path, { method, agent, headers: { 'x-api-key': token, ...headers } }, resolve)
        request.on('error', reject)
        for (const piece of pieces) request.write(piece)
        request.end()
    })
}

async function text(response) {
    let all = ''
    for await (const piece of response) all += piece
    return all
}

async function show(name, response) {
    console.log(name, await text(response), response.statusCode)
}

await show('plain', await ask('POST', '/echo', { 'content-length': 5 }, ['hello']))
const bytes = readFileSync(body)
await show('chunked', await ask('POST', '/echo', {}, [bytes.subarray(0, 1000), bytes.subarray(1000)]))
const packed = readFileSync(zstd)
await show('zstd', await ask('POST', '/echo', { 'content-encoding': 'zstd', 'content-length': packed.length }, [packed]))
const head = await ask('HEAD', '/echo')
await text(head)
console.log('head', head.headers['content-length'], head.statusCode)
const empty = await ask('GET', '/empty')
console.log(`empty ${await text(empty)}${empty.statusCode}`)
let reused = ''
for (let i = 0; i < 3; ++i) {
    const response = await ask('GET', '/empty')
    reused += response.req.reusedSocket ? 0 : 1
    await text(response)
}
console.log('again', reused)

const stream = await ask('GET', '/stream')
const events = []
for await (const piece of stream) {
    events.push(...String(piece).split('\n').filter((line) => line).map((line) => line.slice(6)))
    if (events.length === 1) await text(await ask('GET', '/next'))
}
console.log('stream', events.join(' '))

const hold = await ask('GET', '/hold')
const first = await new Promise((resolve) => hold.once('data', resolve))
hold.on('error', () => {})
hold.destroy()
console.log('abort', String(first).slice(6).trim(), await text(await ask('GET', '/left')))
agent.destroy()
