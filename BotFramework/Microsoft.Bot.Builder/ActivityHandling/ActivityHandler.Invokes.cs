using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

// Invokes: activities whose sender waits for the answer.
public partial class ActivityHandler
{
    private const string SearchName = "application/search";
    private const string AdaptiveCardActionName = "adaptiveCard/action";

    /// <summary>
    /// An invoke came in. Calls the method for its name and answers with what it returns; an
    /// <see cref="InvokeResponseException"/> becomes the answer, and a name without a method is answered with status 501.
    /// </summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer; null where the bot has sent one itself.</returns>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);

        try
        {
            switch (turnContext.Activity.Name)
            {
                case SearchName:
                    var search = InvokeValues.Search(turnContext.Activity);
                    return CreateInvokeResponse(
                        await OnSearchInvokeAsync(turnContext, search, cancellationToken).ConfigureAwait(false));

                case AdaptiveCardActionName:
                    var action = InvokeValues.AdaptiveCardAction(turnContext.Activity);
                    return CreateInvokeResponse(
                        await OnAdaptiveCardInvokeAsync(turnContext, action, cancellationToken).ConfigureAwait(false));

                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
        catch (InvokeValueException exception)
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.BadRequest, Body = exception.Answer };
        }
    }

    /// <summary>A sign-in goes on. Answered with status 501 unless overridden.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A button of an Adaptive Card was pressed (<c>Action.Execute</c>). Answered with status 501 unless overridden.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="invokeValue">The button and what was typed into the card.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>What the card's sender gets to see.</returns>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A field of a card asks for proposals. Answered with status 501 unless overridden.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="invokeValue">What was typed so far.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The proposals.</returns>
    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var answer = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken).ConfigureAwait(false);

        // The bot may have sent the answer itself.
        if (answer != null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) == null)
        {
            var activity = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = answer };
            await turnContext.SendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the handling of an invoke with an answer.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        /// <summary>Ends the handling of an invoke with an answer.</summary>
        /// <param name="statusCode">The status of the answer.</param>
        /// <param name="body">The body of the answer; null for none.</param>
        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        /// <summary>The answer.</summary>
        /// <returns>The answer.</returns>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
