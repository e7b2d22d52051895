namespace BackPainBot.Messaging;

/// <summary>The error that the Bot Framework's services answer with: a stable code and a message for people.</summary>
internal static class ErrorBody
{
    private const string RetryAfterSeconds = "5";

    public static Task WriteAsync(HttpResponse response, int statusCode, string code, string message)
    {
        if (response.HasStarted)
        {
            return Task.CompletedTask;
        }

        response.Clear();
        response.StatusCode = statusCode;
        if (statusCode is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = RetryAfterSeconds;
        }

        return response.WriteAsJsonAsync(new { error = new { code, message } });
    }
}
