using System.Globalization;
using System.Text;
using BackPainBot.Channels.DirectLine.Endpoints;
using BackPainBot.Channels.DirectLine.Transcripts;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace BackPainBot.Channels.DirectLine.Uploads;

/// <summary>
/// The files of one request, kept in the folder while it is read; those that were not taken in the end are removed with this object.
/// </summary>
internal sealed class SentFiles(UploadFolder folder, UploadOptions options, string conversation) : IDisposable
{
    private const int LongestName = 100;
    private const string ActivityPart = "activity";

    private readonly List<StoredUpload> _files = [];
    private bool _taken;

    public IReadOnlyList<StoredUpload> Files => _files;

    /// <summary>The JSON of the activity that goes with the files; <see langword="null"/> without one.</summary>
    public byte[]? Activity { get; private set; }

    /// <summary>From here on the files stay.</summary>
    public void Keep() => _taken = true;

    /// <summary>Reads parts: one may be the activity, all others are files.</summary>
    /// <exception cref="RequestRefusedException">A part is too large, of a type that is not taken, or not what it says.</exception>
    public async Task ReadPartsAsync(Stream body, string boundary, long largestActivity, CancellationToken cancellationToken)
    {
        var parts = new MultipartReader(boundary, body) { HeadersCountLimit = 8, HeadersLengthLimit = 4096 };
        try
        {
            while (await parts.ReadNextSectionAsync(cancellationToken) is { } part)
            {
                var disposition = part.GetContentDispositionHeader();
                if (Activity is null && HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Equals(ActivityPart, StringComparison.OrdinalIgnoreCase))
                {
                    Activity = await RequestBody.ReadAsync(part.Body, largestActivity, cancellationToken);
                }
                else
                {
                    await AddAsync(part.Body, part.ContentType, disposition, cancellationToken);
                }
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw RequestRefusedException.BadArgument("The body is not a form with parts.");
        }
    }

    /// <summary>Reads one file.</summary>
    /// <exception cref="RequestRefusedException">It is too large, of a type that is not taken, or not what it says.</exception>
    public async Task AddAsync(Stream content, string? contentType, ContentDispositionHeaderValue? disposition, CancellationToken cancellationToken)
    {
        if (_files.Count == options.MostFiles)
        {
            throw RequestRefusedException.BadArgument($"At most {options.MostFiles} files are taken at once.");
        }

        var type = MediaTypeHeaderValue.TryParse(contentType, out var parsed) ? parsed.MediaType.Value : null;
        var taken = options.Types.FirstOrDefault(one => one.Equals(type, StringComparison.OrdinalIgnoreCase)) ?? throw WrongType();
        var id = DirectLineAdapter.NewId();
        var (size, start) = await folder.SaveAsync(id, content, options.LargestFile, cancellationToken);
        _files.Add(new StoredUpload(id, conversation, taken, NameOf(disposition), size));
        if (size == 0 || !FileSignatures.Fits(taken, start))
        {
            throw WrongType();
        }
    }

    public void Dispose()
    {
        if (!_taken)
        {
            folder.Remove(_files.Select(file => file.Id));
        }
    }

    private RequestRefusedException WrongType() => new(
        StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", $"A file is empty or not of a type that is taken: {string.Join(", ", options.Types)}.");

    /// <summary>A name for people: the last part of a path, without what could steer a terminal, a header or the direction of reading.</summary>
    private static string NameOf(ContentDispositionHeaderValue? disposition)
    {
        var given = disposition?.FileNameStar.HasValue == true ? disposition.FileNameStar.Value! : HeaderUtilities.RemoveQuotes(disposition?.FileName ?? default).Value;
        var name = new StringBuilder();
        foreach (var rune in (given ?? string.Empty)[((given?.LastIndexOfAny(['/', '\\']) ?? -1) + 1)..].EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
                && rune.Value is not ('"' or '<' or '>' or 0xFFFD))
            {
                name.Append(rune.ToString());
            }
        }

        var text = name.ToString().Trim(' ', '.');
        var cut = Math.Max(0, text.Length - LongestName);
        // Not in the middle of a character that takes two.
        return text.Length == 0 ? "file" : cut > 0 && char.IsLowSurrogate(text[cut]) ? text[(cut + 1)..] : text[cut..];
    }
}
