import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Bot } from './bot.js';
import { Member, ask } from './member.js';

const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const dataUrl = (type, bytes) => `data:${type};base64,${bytes.toString('base64')}`;

let bot;
before(async () => (bot = await Bot.start('--Channels:DirectLine:Uploads:LargestKilobytes=64')));
after(() => bot.stop());

async function send(member, ...attachments) {
  return member.post({ type: 'message', text: 'look', attachments, channelData: { clientActivityID: 'file' } });
}

test('files go with a message and come back to its conversation', async () => {
  const ann = await Member.arrive(bot);
  await ann.say('yes');

  const id = await send(
    ann,
    { contentType: 'image/png', contentUrl: dataUrl('image/png', picture), name: 'back.png' },
    { contentType: 'image/png', contentUrl: dataUrl('image/png', picture), name: 'back.png' });
  await ann.until(() => ann.heard.some(activity => activity.id === id), 'the message with the files');

  const echo = ann.heard.find(activity => activity.id === id);
  assert.equal(echo.text, 'look');
  assert.equal(echo.channelData.clientActivityID, 'file');
  assert.equal(new Set(echo.attachments.map(attachment => attachment.contentUrl)).size, 2);
  for (const attachment of echo.attachments) {
    const file = await fetch(attachment.contentUrl);
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), picture);
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
    assert.match(file.headers.get('content-disposition'), /^attachment/);
    assert.match(file.headers.get('content-security-policy'), /sandbox/);
    assert.equal((await fetch(attachment.contentUrl.split('?')[0])).status, 401);
  }
  ann.leave();
});

for (const [what, type, bytes, status] of [
  ['of a type that is not taken', 'text/html', Buffer.from('<script>'), 415],
  ['that is not what it says', 'image/png', Buffer.from('<script>'), 415],
  ['that is too large', 'text/plain', Buffer.alloc(70_000, 'x'), 413],
]) {
  test(`a file ${what} is refused at once`, async () => {
    const ann = await Member.arrive(bot);
    await ann.say('yes');

    await assert.rejects(send(ann, { contentType: type, contentUrl: dataUrl(type, bytes), name: 'x' }), error => error.status === status);
    ann.leave();
  });
}

test('a file may be the body itself', async () => {
  const ann = await Member.arrive(bot);
  await ann.say('yes');

  const answer = await ask(bot, 'POST', `/conversations/${ann.conversationId}/upload?userId=dl_x`, {
    token: ann.token,
    body: new TextDecoder('latin1').decode(Buffer.from('%PDF-1.7 a file')),
    headers: { 'content-type': 'application/pdf', 'content-disposition': 'name="file"; filename="letter.pdf"' },
  });

  assert.equal(answer.status, 200, answer.text);
  await ann.until(() => ann.heard.some(activity => activity.id === answer.json.id), 'the message with the file');
  ann.leave();
});

test('no file is taken from a member who has not agreed that it is kept', async () => {
  const ann = await Member.arrive(bot);

  await assert.rejects(
    send(ann, { contentType: 'image/png', contentUrl: dataUrl('image/png', picture), name: 'x' }), error => error.response.error.code === 'NotAgreed');
  ann.leave();
});
