namespace BackPainBot.WebChat.Assets;

/// <summary>Sends content in the smallest form that the client takes.</summary>
internal static class ContentResponse
{
    /// <summary>For content whose address changes when it does.</summary>
    public const string Forever = "public, max-age=31536000, immutable";

    public static async Task SendAsync(HttpContext context, CompressedContent content, string caching, string vary = "Accept-Encoding")
    {
        var (bytes, encoding) = content.For(context.Request);
        var response = context.Response;
        response.ContentType = content.Type;
        response.ContentLength = bytes.Length;
        response.Headers.CacheControl = caching;
        response.Headers.Vary = vary;
        response.Headers.XContentTypeOptions = "nosniff";
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
