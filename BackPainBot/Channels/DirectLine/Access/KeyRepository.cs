using System.Xml.Linq;
using BackPainBot.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BackPainBot.Channels.DirectLine.Access;

/// <summary>
/// Where the keys that tokens are signed with are kept: in a folder beside the database, so that a bot that was restarted knows its
/// tokens again; with state in memory, in memory. Decided at first use, because the settings are checked between the making of this and that.
/// </summary>
internal sealed class KeyRepository(IServiceProvider services) : IXmlRepository
{
    private readonly List<XElement> _elements = [];
    private readonly Lock _gate = new();
    private readonly Lazy<FileSystemXmlRepository?> _folder = new(() => Open(services.GetRequiredService<IOptions<StorageOptions>>().Value));

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        if (_folder.Value is { } folder)
        {
            return folder.GetAllElements();
        }

        lock (_gate)
        {
            return [.. _elements];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        if (_folder.Value is { } folder)
        {
            folder.StoreElement(element, friendlyName);
            return;
        }

        lock (_gate)
        {
            _elements.Add(element);
        }
    }

    /// <summary>Where the keys are, unless they are in memory.</summary>
    public static string FolderOf(StorageOptions storage) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(storage.File))!, "keys");

    private static FileSystemXmlRepository? Open(StorageOptions storage)
    {
        if (storage.Kind == StorageKind.Memory)
        {
            return null;
        }

        var path = FolderOf(storage);
        // Whoever has a key can speak for any member: nobody but this user may look in.
        var folder = OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new FileSystemXmlRepository(folder, NullLoggerFactory.Instance);
    }
}
