namespace Microsoft.Rest;

/// <summary>The part of a request or response that outlives the message itself.</summary>
public class HttpMessageWrapper
{
    /// <summary>An empty wrapper, filled by the derived types.</summary>
    protected HttpMessageWrapper()
    {
    }

    /// <summary>The body as text, <c>null</c> where it was not kept.</summary>
    public string Content { get; set; }

    /// <summary>Headers of the message and its content, by name without regard to case.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } =
        new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Copies headers, except those that carry credentials.</summary>
    /// <param name="headers">Headers to copy; <c>null</c> copies none.</param>
    protected void CopyHeaders(System.Net.Http.Headers.HttpHeaders headers)
    {
        foreach (var header in headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
        {
            if (!header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
            {
                Headers[header.Key] = [.. header.Value];
            }
        }
    }
}
