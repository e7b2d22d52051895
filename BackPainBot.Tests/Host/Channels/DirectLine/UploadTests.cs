using System.Net;
using System.Net.Http.Headers;
using System.Text;
using BackPainBot.Channels.DirectLine;
using BackPainBot.Channels.DirectLine.Uploads;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

public sealed class UploadTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [Fact]
    public async Task A_form_with_files_becomes_one_message_whose_files_come_back()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        var form = Form("""{"type":"message","text":"look","channelData":{"clientActivityID":"c-1"},"from":{"id":"x"}}""", ("back.png", "image/png", Png), ("note.txt", "text/plain", "hi"u8.ToArray()));

        var id = (string?)(await ChatVisitor.JsonAsync(await ann.SendAsync(HttpMethod.Post, Path(ann), form), HttpStatusCode.OK))["id"];

        var echo = (await ann.WaitForRepliesAsync(1))[0];
        Assert.Equal((id, "look", "c-1"), ((string?)echo["id"], (string?)echo["text"], (string?)echo["channelData"]!["clientActivityID"]));
        Assert.Equal(["back.png", "note.txt"], echo["attachments"]!.Select(attachment => (string?)attachment["name"]));
        using var file = await host.Client.GetAsync((string?)echo["attachments"]![0]!["contentUrl"]);
        Assert.Equal(Png, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", file.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_file_may_be_the_whole_body()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);

        using (await ann.SendAsync(HttpMethod.Post, Path(ann), Raw("image/png", Png, "back.png")))
        {
            Assert.Equal("back.png", (string?)(await ann.WaitForRepliesAsync(1))[0]["attachments"]![0]!["name"]);
        }
    }

    [Fact]
    public async Task A_file_is_given_in_a_way_that_nothing_in_it_can_run()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var (_, url) = await SendAsync(host, "text/plain", "<script>alert(1)</script>"u8.ToArray(), "page.html");

        using var file = await host.Client.GetAsync(url);

        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", file.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("no-store", file.Headers.CacheControl!.ToString());
        Assert.Equal("text/plain", file.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task An_address_of_a_file_is_good_for_an_hour_and_delivered_anew()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var (ann, url) = await SendAsync(host, "image/png", Png);

        host.Clock.Advance(TimeSpan.FromHours(1));

        ann.Token = string.Empty;
        using var late = await host.Client.GetAsync(url);
        Assert.Equal(HttpStatusCode.Unauthorized, late.StatusCode);
    }

    [Fact]
    public async Task A_file_is_for_its_conversation_only()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var (ann, url) = await SendAsync(host, "image/png", Png);
        var bob = await ChatVisitor.ArriveAsync(host);
        var (path, right) = (new Uri(url).AbsolutePath, new Uri(url).Query);

        foreach (var address in new[]
        {
            path,
            path + "?t=",
            path + "?t=x",
            path + right[..^1] + (right[^1] == 'A' ? 'B' : 'A'),
            path.Replace(ann.Conversation, bob.Conversation, StringComparison.Ordinal) + right,
            path[..^1] + (path[^1] == 'A' ? 'B' : 'A') + right,
        })
        {
            using var anonymous = await host.Client.GetAsync(address);
            Assert.True(anonymous.StatusCode is HttpStatusCode.Unauthorized, $"{anonymous.StatusCode} {address}");
        }

        foreach (var (visitor, expected) in new[] { (ann, HttpStatusCode.OK), (bob, HttpStatusCode.Forbidden) })
        {
            using var response = await visitor.SendAsync(HttpMethod.Get, path[ChatVisitor.Root.Length..]);
            Assert.Equal(expected, response.StatusCode);
        }

        var renamed = path.Replace(ann.Conversation, bob.Conversation, StringComparison.Ordinal);
        using var foreign = await bob.SendAsync(HttpMethod.Get, renamed[ChatVisitor.Root.Length..]);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task Words_that_look_like_a_files_address_give_no_right_to_it()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var (ann, url) = await SendAsync(host, "image/png", Png);
        var bob = await ChatVisitor.ArriveAsync(host);
        var upload = new Uri(url).Segments[^1];

        await bob.SayAsync(UploadLinks.StandInFor("http://localhost", ann.Conversation, upload));
        var said = (string)(await bob.WaitForRepliesAsync(1))[0]["text"]!;

        using var response = await host.Client.GetAsync(said);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        using var own = await host.Client.GetAsync(said.Replace(ann.Conversation, bob.Conversation, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
    }

    [Theory]
    [InlineData("text/html", "<script>alert(1)</script>")]
    [InlineData("image/svg+xml", "<svg onload='alert(1)'/>")]
    [InlineData("application/octet-stream", "x")]
    [InlineData("image/png", "<script>alert(1)</script>")]
    [InlineData("image/jpeg", "GIF89a")]
    [InlineData("application/pdf", "PDF")]
    [InlineData("image/webp", "RIFFxxxxWAVE")]
    [InlineData("text/plain", "a\0b")]
    [InlineData("image/png", "")]
    [InlineData(null, "hello")]
    public async Task A_file_of_another_type_or_that_is_not_what_it_says_is_refused_and_not_kept(string? type, string content)
    {
        using var folder = new TemporaryFolder();
        await using var host = await StartAsync(folder);
        var ann = await ChatVisitor.ArriveAsync(host);

        foreach (var body in new HttpContent[] { Raw(type, Encoding.Latin1.GetBytes(content), "x"), Form("{\"type\":\"message\"}", ("x", type, Encoding.Latin1.GetBytes(content))) })
        {
            var answer = await ChatVisitor.JsonAsync(await ann.SendAsync(HttpMethod.Post, Path(ann), body), HttpStatusCode.UnsupportedMediaType);
            Assert.Equal("UnsupportedMediaType", (string?)answer["error"]!["code"]);
        }

        Assert.Empty(Directory.GetFiles(folder.File("uploads")));
        Assert.Empty((await ann.PollAsync()).Activities);
    }

    [Fact]
    public async Task Only_so_much_is_taken_and_what_was_not_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        await using var host = await StartAsync(
            folder, "--Channels:DirectLine:Uploads:LargestKilobytes=64", "--Channels:DirectLine:Uploads:MostFiles=2", "--Channels:DirectLine:ActivitiesPerMinute=1000");
        var ann = await ChatVisitor.ArriveAsync(host);
        byte[] large = [.. Png, .. new byte[64 * 1024]];

        await RefusedAsync(ann, Raw("image/png", large, "x"), HttpStatusCode.RequestEntityTooLarge);
        await RefusedAsync(ann, Form("{\"type\":\"message\"}", ("a", "image/png", Png), ("b", "image/png", large)), HttpStatusCode.RequestEntityTooLarge);
        await RefusedAsync(ann, Form("{\"type\":\"message\"}", ("a", "image/png", Png), ("b", "image/png", Png), ("c", "image/png", Png)), HttpStatusCode.BadRequest);
        await RefusedAsync(ann, Form("{\"type\":\"message\"}"), HttpStatusCode.BadRequest);
        await RefusedAsync(ann, Form("nonsense", ("a", "image/png", Png)), HttpStatusCode.BadRequest);
        await RefusedAsync(ann, Typed("no parts", "multipart/form-data"), HttpStatusCode.BadRequest);
        await RefusedAsync(ann, Typed("no parts", "multipart/form-data; boundary=x"), HttpStatusCode.BadRequest);
        await RefusedAsync(ann, Typed("--x\r\nbroken", "multipart/form-data; boundary=x"), HttpStatusCode.BadRequest);
        Assert.Empty(Directory.GetFiles(folder.File("uploads")));
        Assert.Empty((await ann.PollAsync()).Activities);
    }

    [Fact]
    public async Task A_conversation_has_room_for_so_much()
    {
        await using var host = await RunningHost.StartAsync(
            CountingBot.With(), "--Channels:DirectLine:Uploads:LargestKilobytes=64", "--Channels:DirectLine:Uploads:MostFiles=1");
        var ann = await ChatVisitor.ArriveAsync(host);
        byte[] full = [.. Png, .. new byte[(64 * 1024) - Png.Length]];

        for (var i = 0; i < 2; i++)
        {
            using var taken = await ann.SendAsync(HttpMethod.Post, Path(ann), Raw("image/png", full, "x"));
            Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        }

        await RefusedAsync(ann, Raw("image/png", full, "x"), HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Files_come_so_often_and_no_oftener()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        for (var i = 0; i < 10; i++)
        {
            (await ann.SendAsync(HttpMethod.Post, Path(ann), Raw("image/png", Png, "x"))).Dispose();
            await ann.WaitForRepliesAsync(i + 1);
        }

        await RefusedAsync(ann, Raw("image/png", Png, "x"), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Files_can_be_switched_off()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(), "--Channels:DirectLine:Uploads:Enabled=false");
        var ann = await ChatVisitor.ArriveAsync(host);

        await RefusedAsync(ann, Raw("image/png", Png, "x"), HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\boot.ini", "boot.ini")]
    [InlineData("a\"; filename=\"b.html", "a; filename=b.html")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData("\u202Egnp.exe", "gnp.exe")]
    [InlineData("b\u00E4ck \U0001F600.png", "b\u00E4ck \U0001F600.png")]
    public async Task A_name_is_a_name_and_never_a_path(string given, string kept)
    {
        using var folder = new TemporaryFolder();
        await using var host = await StartAsync(folder);
        var ann = await ChatVisitor.ArriveAsync(host);
        var disposition = $"form-data; name=\"file\"; filename*=UTF-8''{Uri.EscapeDataString(given)}";

        using (await ann.SendAsync(HttpMethod.Post, Path(ann), Raw("image/png", Png, disposition: disposition)))
        {
            var attachment = (await ann.WaitForRepliesAsync(1))[0]["attachments"]![0]!;
            Assert.Equal(kept, (string?)attachment["name"]);
            using var file = await host.Client.GetAsync((string?)attachment["contentUrl"]);
            Assert.Equal(kept, file.Content.Headers.ContentDisposition!.FileNameStar);
        }

        Assert.Equal(22, System.IO.Path.GetFileName(Assert.Single(Directory.GetFiles(folder.File("uploads")))).Length);
    }

    [Theory]
    [InlineData(47, "")]
    [InlineData(48, "")]
    [InlineData(200, "x")]
    public async Task A_long_name_loses_its_beginning_and_no_half_of_a_character(int faces, string before)
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        var given = before + string.Concat(Enumerable.Repeat("\U0001F600", faces)) + ".jpeg";
        var disposition = $"form-data; name=\"file\"; filename*=UTF-8''{Uri.EscapeDataString(given)}";

        using (await ann.SendAsync(HttpMethod.Post, Path(ann), Raw("image/png", Png, disposition: disposition)))
        {
            var kept = (string)(await ann.WaitForRepliesAsync(1))[0]["attachments"]![0]!["name"]!;
            Assert.InRange(kept.Length, 99, 100);
            Assert.EndsWith(kept, given, StringComparison.Ordinal);
            Assert.DoesNotContain(kept.EnumerateRunes(), rune => rune == Rune.ReplacementChar);
        }
    }

    [Fact]
    public async Task A_disk_that_takes_no_more_is_told_to_the_member_at_once_and_to_the_operator()
    {
        using var folder = new TemporaryFolder();
        await using var host = await StartAsync(folder);
        var (ann, url) = await SendAsync(host, "image/png", Png);
        Directory.Delete(folder.File("uploads"), recursive: true);

        await RefusedAsync(ann, Raw("image/png", Png, "x"), HttpStatusCode.RequestEntityTooLarge);
        await RefusedAsync(ann, Form("{\"type\":\"message\"}", ("a", "image/png", Png)), HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal(2, host.Log.Lines.Count(line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("could not be kept", StringComparison.Ordinal)));
        using var gone = await host.Client.GetAsync(url);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal(1, await host.Services.GetRequiredService<ChatRemoval>().ClearUploadsAsync(ann.Conversation, default));
    }

    [Fact]
    public async Task Files_are_kept_for_a_day_where_nobody_else_looks()
    {
        using var folder = new TemporaryFolder();
        await using var host = await StartAsync(folder);
        var (ann, url) = await SendAsync(host, "image/png", Png);
        var file = Assert.Single(Directory.GetFiles(folder.File("uploads")));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }

        for (var hour = 0; hour < 24; hour++)
        {
            host.Clock.Advance(TimeSpan.FromHours(1));
        }

        while (File.Exists(file))
        {
            await Task.Delay(1);
        }

        Assert.NotEmpty(ann.Conversation + url);
    }

    private static async Task<(ChatVisitor Ann, string Url)> SendAsync(RunningHost host, string type, byte[] content, string name = "back.png")
    {
        var ann = await ChatVisitor.ArriveAsync(host);
        using (await ann.SendAsync(HttpMethod.Post, Path(ann), Raw(type, content, name)))
        {
            return (ann, (string)(await ann.WaitForRepliesAsync(1))[0]["attachments"]![0]!["contentUrl"]!);
        }
    }

    private static async Task RefusedAsync(ChatVisitor visitor, HttpContent body, HttpStatusCode status) =>
        Assert.NotEmpty((string)(await ChatVisitor.JsonAsync(await visitor.SendAsync(HttpMethod.Post, Path(visitor), body), status))["error"]!["code"]!);

    private static Task<RunningHost> StartAsync(TemporaryFolder folder, params string[] settings) =>
        RunningHost.StartAsync(CountingBot.With(), ["--Storage:Kind=Sqlite", $"--Storage:File={folder.File("bot.db")}", .. settings]);

    private static string Path(ChatVisitor visitor) => $"/conversations/{visitor.Conversation}/upload?userId=dl_somebody";

    private static ByteArrayContent Raw(string? type, byte[] content, string? name = null, string? disposition = null)
    {
        var body = new ByteArrayContent(content);
        body.Headers.TryAddWithoutValidation("Content-Type", type);
        body.Headers.TryAddWithoutValidation("Content-Disposition", disposition ?? $"form-data; name=\"file\"; filename=\"{name}\"");
        return body;
    }

    private static MultipartFormDataContent Form(string activity, params (string Name, string? Type, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        var part = new StringContent(activity);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        form.Add(part, "activity", "blob");
        foreach (var (name, type, content) in files)
        {
            var file = new ByteArrayContent(content);
            file.Headers.TryAddWithoutValidation("Content-Type", type);
            form.Add(file, "file", name);
        }

        return form;
    }

    private static StringContent Typed(string text, string type)
    {
        var body = new StringContent(text);
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return body;
    }
}
