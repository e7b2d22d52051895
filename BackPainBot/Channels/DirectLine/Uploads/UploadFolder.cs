using BackPainBot.Startup;
using BackPainBot.Storage;
using Microsoft.Extensions.Options;

namespace BackPainBot.Channels.DirectLine.Uploads;

/// <summary>
/// The folder with the bytes of members' files, each under an id that was made here: no name of a member's ever becomes a path. With
/// state in memory, a folder of its own that goes with the process.
/// </summary>
internal sealed class UploadFolder(IOptions<UploadOptions> uploads, IOptions<StorageOptions> storage) : IDisposable
{
    private const int Chunk = 64 * 1024;

    private readonly Lazy<string> _root = new(() => MakeRoot(uploads.Value, storage.Value));

    /// <summary>Makes the folder.</summary>
    /// <exception cref="StartupException">It cannot be made.</exception>
    public void Prepare()
    {
        try
        {
            _ = _root.Value;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartupException(
                $"The folder for members' files cannot be made ({exception.Message.TrimEnd('.')}). Give this user the right to "
                + $"write there, or name another one in {DirectLineExtensions.Section}:Uploads:Folder (appsettings.json, or on the command line).",
                exception);
        }
    }

    /// <summary>Keeps a file's bytes, and gives its first ones to be checked.</summary>
    /// <exception cref="RequestRefusedException">It is longer than <paramref name="most"/> bytes; nothing is kept.</exception>
    public async Task<(long Size, ReadOnlyMemory<byte> Start)> SaveAsync(string id, Stream content, long most, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = new FileStream(PathOf(id), NewFile());
            var chunk = new byte[Chunk];
            var start = new byte[FileSignatures.Length];
            var size = 0L;
            int read;
            while ((read = await content.ReadAsync(chunk, cancellationToken)) > 0)
            {
                if (size < start.Length)
                {
                    chunk.AsSpan(0, (int)Math.Min(read, start.Length - size)).CopyTo(start.AsSpan((int)size));
                }

                size += read;
                if (size > most)
                {
                    throw RequestRefusedException.TooLarge(most);
                }

                await file.WriteAsync(chunk.AsMemory(0, read), cancellationToken);
            }

            return (size, start.AsMemory(0, (int)Math.Min(size, start.Length)));
        }
        catch
        {
            Remove([id]);
            throw;
        }
    }

    /// <returns><see langword="null"/> when it is gone.</returns>
    public Stream? Open(string id)
    {
        try
        {
            return new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Chunk, FileOptions.Asynchronous);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    public void Remove(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            File.Delete(PathOf(id));
        }
    }

    /// <summary>Removes what is older than files may be: left behind by a process that ended between two steps.</summary>
    /// <returns>How many files.</returns>
    public int RemoveOlderThan(DateTimeOffset time)
    {
        var old = new DirectoryInfo(_root.Value).EnumerateFiles().Where(file => file.LastWriteTimeUtc < time.UtcDateTime).ToList();
        old.ForEach(file => file.Delete());
        return old.Count;
    }

    public void Dispose()
    {
        if (_root.IsValueCreated && IsTemporary(storage.Value) && Directory.Exists(_root.Value))
        {
            Directory.Delete(_root.Value, recursive: true);
        }
    }

    private static bool IsTemporary(StorageOptions storage) => storage.Kind == StorageKind.Memory;

    /// <summary>What members send is about their health: nobody but this user may look in.</summary>
    private static string MakeRoot(UploadOptions options, StorageOptions storage)
    {
        if (IsTemporary(storage))
        {
            return Directory.CreateTempSubdirectory("backpainbot-uploads-").FullName;
        }

        var path = Path.GetFullPath(options.Folder ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(storage.File))!, "uploads"));
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path).FullName
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
    }

    private string PathOf(string id) => Path.Combine(_root.Value, id);

    private static FileStreamOptions NewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
