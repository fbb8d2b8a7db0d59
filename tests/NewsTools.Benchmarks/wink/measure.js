// Times wink-nlp over a file of texts: its sentence pipe alone, then its full pipe.
// usage: node measure.js texts.json rounds warmUpSeconds; prints { sbd: [seconds, ...], full: [seconds, ...] }
'use strict';

const fs = require('node:fs');
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');

const texts = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const rounds = Number(process.argv[3]);
const warmUpSeconds = Number(process.argv[4]);

function run(nlp) {
  const start = process.hrtime.bigint();
  for (const text of texts) nlp.readDoc(text);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function measure(nlp) {
  for (let warm = 0; warm < warmUpSeconds;) warm += run(nlp);
  return Array.from({ length: rounds }, () => run(nlp));
}

const result = { sbd: measure(winkNLP(model, ['sbd'])), full: measure(winkNLP(model)) };
process.stdout.write(JSON.stringify(result));
