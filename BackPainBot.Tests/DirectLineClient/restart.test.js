import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Bot } from './bot.js';
import { Member, Status, ask } from './member.js';

let bot;
before(async () => (bot = await Bot.start()));
after(() => bot.stop());

test('a bot that is killed and started again goes on where it was, with nothing lost and nothing twice', async () => {
  const ann = await Member.arrive(bot);
  await ann.say('yes');
  await ann.say('my lower back hurts since deadlifts yesterday');
  const before = ann.heard.map(activity => activity.id);

  await bot.kill();
  await bot.start();

  const count = ann.fromBot().length;
  await ask(bot, 'POST', `/conversations/${ann.conversationId}/activities`, { token: ann.token, body: { type: 'message', text: 'none of these' } });
  await ann.until(() => ann.fromBot().length > count, 'the answer of the bot that was started again');

  assert.deepEqual(ann.heard.slice(0, before.length).map(activity => activity.id), before);
  assert.equal(new Set(ann.heard.map(activity => activity.id)).size, ann.heard.length);
  assert.ok(!ann.statuses.includes(Status.Ended) && !ann.statuses.includes(Status.ExpiredToken));
  ann.leave();
});

test('what was acknowledged before a bot was killed is answered after it', async () => {
  const ann = await Member.arrive(bot);
  await ann.say('yes');
  const texts = Array.from({ length: 6 }, (_, i) => `my back hurts, ${i}`);

  // The last answers to these are on their way when the process ends, if not all.
  const posted = texts.map(text => ask(bot, 'POST', `/conversations/${ann.conversationId}/activities`, { token: ann.token, body: { type: 'message', text } }));
  const ids = (await Promise.all(posted)).map(answer => answer.json.id);
  await bot.kill();
  await bot.start();

  const back = new Member(bot, { token: ann.token, conversationId: ann.conversationId, watermark: '0' });
  await back.until(() => ids.every(id => back.fromBot().some(activity => activity.replyToId === id)), 'an answer to each message');

  for (const id of ids) {
    assert.equal(back.heard.filter(activity => activity.id === id).length, 1);
  }
  assert.equal(new Set(back.heard.map(activity => activity.id)).size, back.heard.length);
  ann.leave();
  back.leave();
});
