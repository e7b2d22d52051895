using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes activities over HTTP.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Runs the activity of a request through middleware and bot, and writes the response.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="httpResponse">Its response.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that is done when the response is written.</returns>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
