using BackPainBot.Messaging;
using BackPainBot.Startup;
using BackPainBot.Storage;
using Microsoft.Extensions.Options;

namespace BackPainBot.Channels.DirectLine.Uploads;

/// <summary>
/// The folder with the bytes of members' files, each under an id that was made here: no name of a member's ever becomes a path. With
/// state in memory, a folder of its own that goes with the process.
/// </summary>
internal sealed partial class UploadFolder(IOptions<UploadOptions> uploads, IOptions<StorageOptions> storage, ILogger<UploadFolder> logger) : IDisposable
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
    /// <exception cref="RequestRefusedException">It is longer than <paramref name="most"/> bytes, or the disk takes no more; nothing is kept.</exception>
    public async Task<(long Size, ReadOnlyMemory<byte> Start)> SaveAsync(string id, Stream content, long most, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = Create(id);
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

                await WriteAsync(file, chunk.AsMemory(0, read), cancellationToken);
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
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Removes files; what is gone already, with the folder or without, is no failure.</summary>
    public void Remove(IEnumerable<string> ids)
    {
        foreach (var path in ids.Select(PathOf).Where(File.Exists))
        {
            File.Delete(path);
        }
    }

    /// <summary>Removes what is older than files may be: left behind by a process that ended between two steps.</summary>
    /// <returns>How many files.</returns>
    public int RemoveOlderThan(DateTimeOffset time)
    {
        var root = new DirectoryInfo(_root.Value);
        var old = root.Exists ? root.EnumerateFiles().Where(file => file.LastWriteTimeUtc < time.UtcDateTime).ToList() : [];
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

    private FileStream Create(string id)
    {
        try
        {
            return new FileStream(PathOf(id), NewFile());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NoRoom(exception);
        }
    }

    private async Task WriteAsync(FileStream file, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await file.WriteAsync(bytes, cancellationToken);
        }
        catch (IOException exception)
        {
            throw NoRoom(exception);
        }
    }

    /// <summary>A full disk is the operator's to mend, and no fault of the request.</summary>
    private RequestRefusedException NoRoom(Exception exception)
    {
        LogNotKept(logger, FailureReport.Of(exception));
        return RequestRefusedException.NoRoom();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A member's file could not be kept: {Failure}")]
    private static partial void LogNotKept(ILogger logger, string failure);

    private static FileStreamOptions NewFile()
    {
        // Unbuffered, so that nothing is left to write when the file is closed.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
