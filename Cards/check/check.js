// Reads every card in a folder with the official library and prints what is wrong with each, as JSON: { "name": ["problem"] }.
const fs = require('fs');
const path = require('path');
const { AdaptiveCard, SerializationContext, Versions } = require('adaptivecards/dist/adaptivecards.min.js');

const Newest = Versions.v1_5;

function problems(json) {
  const card = new AdaptiveCard();
  const context = new SerializationContext(Newest);
  card.parse(json, context);
  const found = [];
  for (let index = 0; index < context.eventCount; index++) {
    found.push(context.getEventAt(index).message);
  }
  for (const event of card.validateProperties().validationEvents) {
    found.push(event.message);
  }
  return found;
}

const folder = process.argv[2];
const result = {};
for (const file of fs.readdirSync(folder).filter(name => name.endsWith('.json')).sort()) {
  result[path.basename(file, '.json')] = problems(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
}
process.stdout.write(JSON.stringify(result));
