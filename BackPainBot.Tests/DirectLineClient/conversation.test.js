import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Bot } from './bot.js';
import { Member, Status, generate } from './member.js';
import { sockets } from './page.js';

let bot;
before(async () => (bot = await Bot.start()));
after(() => bot.stop());

for (const webSocket of [true, false]) {
  const way = webSocket ? 'over a socket' : 'by polling';

  test(`a conversation ${way}: greeting, echo, answer`, async () => {
    const ann = await Member.arrive(bot, { webSocket });

    const id = await ann.post({ type: 'message', text: 'yes', channelData: { clientActivityID: 'c-1' } });
    await ann.until(() => ann.fromBot().length === 2, 'the answer');

    const echo = ann.heard.find(activity => activity.channelData?.clientActivityID === 'c-1');
    const answer = ann.fromBot()[1];
    assert.equal(echo.id, id);
    assert.match(echo.from.id, /^dl_/);
    assert.equal(answer.replyToId, id);
    assert.ok(ann.heard.indexOf(echo) < ann.heard.indexOf(answer));
    assert.ok(echo.timestamp < answer.timestamp);
    assert.deepEqual(ann.statuses.slice(0, 3), [Status.Uninitialized, Status.Connecting, Status.Online]);
    ann.leave();
  });

  test(`a page that is loaded again gets everything ${way}, once`, async () => {
    const ann = await Member.arrive(bot, { webSocket });
    await ann.say('yes');
    await ann.say('my lower back hurts since deadlifts yesterday');
    ann.leave();

    const back = new Member(bot, { token: ann.token, conversationId: ann.conversationId, watermark: '0', webSocket });
    await back.until(() => back.texts().length === ann.texts().length, 'all that was said');

    assert.deepEqual(back.heard.map(activity => activity.id), ann.heard.map(activity => activity.id));
    const last = back.fromBot().length;
    await back.say('none of these');
    assert.ok(back.fromBot().length > last);
    assert.equal(new Set(back.heard.map(activity => activity.id)).size, back.heard.length);
    back.leave();
  });
}

test('two tabs hear the same', async () => {
  const first = await Member.arrive(bot);
  const second = new Member(bot, { token: first.token, conversationId: first.conversationId, watermark: '0' });
  await second.until(() => second.fromBot().length === 1, 'the greeting in the second tab');

  await first.say('yes');
  await second.until(() => second.fromBot().length === 2, 'the answer in the second tab');

  assert.deepEqual(second.texts(), first.texts());
  first.leave();
  second.leave();
});

test('two members hear their own words only', async () => {
  const [ann, bob] = await Promise.all([Member.arrive(bot), Member.arrive(bot)]);

  await Promise.all([ann.say('yes'), bob.say('no')]);

  assert.ok(!ann.texts().includes('no'));
  assert.ok(!bob.texts().includes('yes'));
  ann.leave();
  bob.leave();
});

test('a socket that is cut comes back and misses nothing', async () => {
  const ann = await Member.arrive(bot);
  await ann.say('yes');

  sockets.at(-1).terminate();
  const other = new Member(bot, { token: ann.token, conversationId: ann.conversationId, watermark: '0' });
  await other.until(() => other.fromBot().length === 2, 'the conversation so far');
  await other.say('my lower back hurts since deadlifts yesterday');

  await ann.until(() => ann.texts().length === other.texts().length, 'what was said meanwhile');
  assert.deepEqual(ann.heard.map(activity => activity.id), other.heard.map(activity => activity.id));
  assert.ok(!ann.statuses.includes(Status.ExpiredToken) && !ann.statuses.includes(Status.Ended));
  ann.leave();
  other.leave();
});

test('a refreshed token goes on', async () => {
  const ann = await Member.arrive(bot);

  const token = await new Promise((resolve, reject) => ann.client.refreshToken().subscribe(resolve, reject));
  ann.client.reconnect({ token, conversationId: ann.conversationId });

  assert.ok(token);
  await ann.say('yes');
  ann.leave();
});

test('a session has an id', async () => {
  const ann = await Member.arrive(bot);

  assert.ok(await new Promise((resolve, reject) => ann.client.getSessionId().subscribe(resolve, reject)));
  ann.leave();
});

test('what a card sends reaches the bot, and what it pressed is shown as it was', async () => {
  const ann = await Member.arrive(bot);
  const value = { type: 'backpain/answers', questions: 'consent', consent: 'yes' };

  await ann.post({ type: 'message', value, channelData: { postBack: true, clientActivityID: 'card' } });
  await ann.until(() => ann.fromBot().length === 2, 'the answer to the card');

  const echo = ann.heard.find(activity => activity.channelData?.clientActivityID === 'card');
  assert.deepEqual(echo.value, value);
  assert.equal(echo.channelData.postBack, true);
  ann.leave();
});

test('an event of the client is acknowledged and shown back', async () => {
  const ann = await Member.arrive(bot);

  const id = await ann.post({ type: 'event', name: 'webchat:activity-status/feedback', entities: [{ type: 'https://schema.org/LikeAction' }] });

  await ann.until(() => ann.heard.some(activity => activity.id === id), 'the event');
  ann.leave();
});

test('a sign of typing is acknowledged', async () => {
  const ann = await Member.arrive(bot);

  assert.ok(await ann.post({ type: 'typing' }));
  ann.leave();
});

test('the member of a token cannot be another', async () => {
  const { token } = await generate(bot);
  const ann = new Member(bot, { token });
  const warn = console.warn;
  console.warn = () => {};
  try {
    ann.client.setUserId('dl_boss');
  } finally {
    console.warn = warn;
  }
  await ann.until(() => ann.fromBot().length === 1, 'the greeting');
  await ann.say('yes');

  assert.ok(ann.heard.every(activity => activity.from.id !== 'dl_boss'));
  ann.leave();
});
