namespace BackPainBot.Channels.DirectLine.Endpoints;

/// <summary>Reads request bodies up to a limit.</summary>
internal static class RequestBody
{
    private const int Chunk = 8192;

    /// <summary>The whole body of a request.</summary>
    /// <exception cref="RequestRefusedException">It is longer than <paramref name="most"/> bytes (413).</exception>
    public static Task<byte[]> ReadAsync(HttpRequest request, long most, CancellationToken cancellationToken) =>
        request.ContentLength > most ? throw RequestRefusedException.TooLarge(most) : ReadAsync(request.Body, most, cancellationToken);

    /// <summary>The whole of a stream.</summary>
    /// <exception cref="RequestRefusedException">It is longer than <paramref name="most"/> bytes (413).</exception>
    public static async Task<byte[]> ReadAsync(Stream content, long most, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var chunk = new byte[Chunk];
        int read;
        while ((read = await content.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (body.Length + read > most)
            {
                throw RequestRefusedException.TooLarge(most);
            }

            body.Write(chunk, 0, read);
        }

        return body.ToArray();
    }
}
