#!/usr/bin/env python3
"""From the start of the process to the first reply, published with ReadyToRun: the bot, and a bare ASP.NET Core app with one POST.

    BackPainBot.Benchmarks/Load/start.py [ROUNDS]

Both are published the same way and started in turn, so that a busy machine slows both. Prints the medians and their ratio.
"""
import http.client, json, os, pathlib, platform, shutil, socket, statistics, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PORT = 3980
BARE = """
var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/api/messages", async (HttpRequest request) =>
{
    using var body = await System.Text.Json.JsonDocument.ParseAsync(request.Body);
    return Results.Json(new { activities = new[] { new { type = "message", text = body.RootElement.GetProperty("text").GetString() } } });
});
app.Run();
"""
MESSAGE = json.dumps({
    "type": "message", "id": "1", "channelId": "emulator", "deliveryMode": "expectReplies", "serviceUrl": "http://127.0.0.1:1",
    "locale": "en-US", "conversation": {"id": "talk"}, "from": {"id": "member"}, "recipient": {"id": "bot"}, "text": "hello"})


def publish(project, output):
    architecture = {"x86_64": "x64", "AMD64": "x64", "aarch64": "arm64", "arm64": "arm64"}[platform.machine()]
    system = {"Linux": "linux", "Darwin": "osx", "Windows": "win"}[platform.system()]
    subprocess.run(["dotnet", "publish", project, "-c", "Release", "-r", f"{system}-{architecture}", "--no-self-contained",
                    "-p:PublishReadyToRun=true", "-o", output, "-v", "q", "-nologo"], check=True)


def first_reply(dll, folder):
    environment = {**os.environ, "ASPNETCORE_ENVIRONMENT": "Development", "ASPNETCORE_URLS": f"http://127.0.0.1:{PORT}",
                   "Logging__LogLevel__Default": "Warning"}
    began = time.perf_counter()
    process = subprocess.Popen(["dotnet", dll], cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while True:
            try:
                socket.create_connection(("127.0.0.1", PORT), timeout=1).close()
                break
            except OSError:
                if process.poll() is not None:
                    sys.exit(f"{dll} did not start")
                time.sleep(0.001)
        connection = http.client.HTTPConnection("127.0.0.1", PORT)
        connection.request("POST", "/api/messages", MESSAGE, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        replies = json.loads(answer.read())["activities"]
        took = time.perf_counter() - began
        assert answer.status == 200 and replies, "no reply"
        return took * 1000
    finally:
        process.terminate()
        process.wait()


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    folder = pathlib.Path(tempfile.mkdtemp())
    try:
        subprocess.run(["dotnet", "new", "web", "-o", folder / "bare", "--no-restore"], check=True, stdout=subprocess.DEVNULL)
        (folder / "bare" / "Program.cs").write_text(BARE)
        publish(folder / "bare", folder / "bare-out")
        publish(ROOT / "BackPainBot", folder / "bot-out")
        apps = {"bare": folder / "bare-out" / "bare.dll", "bot": folder / "bot-out" / "BackPainBot.dll"}
        times = {name: [] for name in apps}
        for _ in range(rounds + 1):
            for name, dll in apps.items():
                times[name].append(first_reply(dll, folder))
        median = {name: statistics.median(each[1:]) for name, each in times.items()}
        print(f"bare {median['bare']:.0f} ms, bot {median['bot']:.0f} ms: {median['bot'] / median['bare']:.2f} times")
    finally:
        shutil.rmtree(folder)


main()
