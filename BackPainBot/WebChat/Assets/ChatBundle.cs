using System.Text.Json;
using BackPainBot.Startup;
using Microsoft.Extensions.FileProviders;

namespace BackPainBot.WebChat.Assets;

/// <summary>The official Web Chat client, as the build made it; a build without Node.js makes none.</summary>
internal sealed class ChatBundle
{
    private const string Folder = "webchat";
    private const string LicenceName = "webchat.js.LICENSE.txt";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly Manifest? _manifest;

    /// <exception cref="StartupException">What the build made is incomplete.</exception>
    public ChatBundle(IWebHostEnvironment environment)
    {
        var files = environment.WebRootFileProvider;
        if (files.GetFileInfo($"{Folder}/manifest.json") is not { Exists: true } manifest)
        {
            return;
        }

        try
        {
            _manifest = JsonSerializer.Deserialize<Manifest>(Read(manifest), Json);
            Content = new CompressedContent(
                "text/javascript; charset=utf-8",
                Read(files.GetFileInfo($"{Folder}/{_manifest!.Name}.gz")),
                Read(files.GetFileInfo($"{Folder}/{_manifest.Name}.br")));
            Licence = new CompressedContent("text/plain; charset=utf-8", Read(files.GetFileInfo($"{Folder}/{LicenceName}")));
        }
        catch (Exception exception) when (exception is IOException or JsonException)
        {
            throw new StartupException($"The chat client in wwwroot/{Folder} beside the program is incomplete: build or publish BackPainBot again, and keep its files together.", exception);
        }
    }

    /// <summary>Whether there is a chat client to serve.</summary>
    public bool IsThere => Content is not null;

    /// <summary>Where it is served; its licence stands beside it, as its first line says.</summary>
    public string Address => $"/{Folder}/{_manifest?.Name}";

    /// <summary>What the browser checks it against.</summary>
    public string Integrity => _manifest?.Integrity ?? string.Empty;

    private CompressedContent? Content { get; }

    private CompressedContent? Licence { get; }

    /// <summary>A file of the client by its name; null when there is none.</summary>
    public CompressedContent? Find(string name) => name == _manifest?.Name ? Content : name == LicenceName ? Licence : null;

    private static byte[] Read(IFileInfo file)
    {
        using var stream = file.CreateReadStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private sealed record Manifest(string Name, string Version, string Integrity);
}
