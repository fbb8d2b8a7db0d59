// Times chrono-node over a file of texts, each read against one date.
// usage: node measure.js texts.json rounds warmUpSeconds; prints { parse: [seconds, ...], found: count }
'use strict';

const fs = require('node:fs');
const chrono = require('chrono-node');

const texts = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const rounds = Number(process.argv[3]);
const warmUpSeconds = Number(process.argv[4]);
const reference = new Date(2022, 10, 11);
let found = 0;

function run() {
  found = 0;
  const start = process.hrtime.bigint();
  for (const text of texts) found += chrono.parse(text, reference).length;
  return Number(process.hrtime.bigint() - start) / 1e9;
}

for (let warm = 0; warm < warmUpSeconds;) warm += run();
process.stdout.write(JSON.stringify({ parse: Array.from({ length: rounds }, run), found }));
