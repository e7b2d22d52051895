// As little of Direct Line as makes Web Chat show one greeting, and a bare page with Web Chat on it.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

const WebSocketKey = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

const page = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>stub</title><style>html,body,#chat{height:100%;margin:0}</style>
<div id="chat"></div><script src="/webchat.js"></script><script>
WebChat.renderWebChat({ directLine: WebChat.createDirectLine({ token: 'stub', domain: location.origin + '/v3/directline' }) }, document.getElementById('chat'));
</script></html>`;

const greeting = JSON.stringify({
  activities: [{ type: 'message', id: '1', timestamp: '2026-01-01T00:00:00Z', from: { id: 'bot', role: 'bot' }, text: 'Hello, I am a stub.' }],
  watermark: '1',
});

/** One text frame of a server. */
function frame(text) {
  const bytes = Buffer.from(text);
  const head = bytes.length < 126 ? Buffer.from([0x81, bytes.length]) : Buffer.from([0x81, 126, bytes.length >> 8, bytes.length & 255]);
  return Buffer.concat([head, bytes]);
}

export async function startStub(bundle, port) {
  const sockets = new Set();
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.setHeader('content-type', 'text/html').end(page);
    } else if (request.url === '/webchat.js') {
      response.setHeader('content-type', 'text/javascript').setHeader('content-encoding', 'br').end(bundle);
    } else if (request.url === '/v3/directline/conversations') {
      const conversation = { conversationId: 'one', token: 'stub', expires_in: 1800, streamUrl: `ws://127.0.0.1:${port}/stream` };
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(conversation));
    } else {
      response.writeHead(404).end();
    }
  });
  server.on('upgrade', (request, socket) => {
    const accept = createHash('sha1').update(request.headers['sec-websocket-key'] + WebSocketKey).digest('base64');
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
    socket.write(frame(greeting));
    socket.on('error', () => {});
    sockets.add(socket);
  });
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      sockets.forEach(socket => socket.destroy());
      server.close();
    },
  };
}
