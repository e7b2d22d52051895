namespace BackPainBot.Channels.DirectLine.Endpoints;

/// <summary>Reads request bodies up to a limit.</summary>
internal static class RequestBody
{
    private const int Chunk = 8192;

    /// <summary>The whole body.</summary>
    /// <exception cref="RequestRefusedException">It is longer than <paramref name="most"/> bytes (413).</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request, long most, CancellationToken cancellationToken)
    {
        if (request.ContentLength > most)
        {
            throw RequestRefusedException.TooLarge(most);
        }

        using var body = new MemoryStream((int)(request.ContentLength ?? 0));
        var chunk = new byte[Chunk];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
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
