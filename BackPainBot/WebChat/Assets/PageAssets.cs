using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using BackPainBot.Startup;
using Microsoft.Extensions.FileProviders;

namespace BackPainBot.WebChat.Assets;

/// <summary>The page's own styles, scripts and pictures from <c>wwwroot</c>, under an address that changes when any of them does.</summary>
internal sealed class PageAssets
{
    private const string Folder = "page";
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, CompressedContent> _files;

    /// <exception cref="StartupException">The files are not where the build puts them.</exception>
    public PageAssets(IWebHostEnvironment environment)
    {
        var files = environment.WebRootFileProvider.GetDirectoryContents(Folder)
            .Where(file => Types.ContainsKey(Path.GetExtension(file.Name)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => (file.Name, Bytes: Read(file)))
            .ToList();
        if (files.Count == 0)
        {
            throw new StartupException($"The chat page's files are not in wwwroot/{Folder} beside the program: build or publish BackPainBot again, and keep its files together.");
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        files.ForEach(file =>
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name));
            hash.AppendData(file.Bytes);
        });
        Version = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
        _files = files.ToFrozenDictionary(file => file.Name, file => new CompressedContent(Types[Path.GetExtension(file.Name)], file.Bytes), StringComparer.Ordinal);
    }

    /// <summary>What stands in the files' address.</summary>
    public string Version { get; }

    /// <summary>The names of the scripts, each a module.</summary>
    public IEnumerable<string> Modules => _files.Keys.Where(name => name.EndsWith(".js", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Where a file is served.</summary>
    public string AddressOf(string name) => $"/assets/{Version}/{name}";

    /// <summary>A file; null when there is none of that name.</summary>
    public CompressedContent? Find(string name) => _files.GetValueOrDefault(name);

    private static byte[] Read(IFileInfo file)
    {
        using var stream = file.CreateReadStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
