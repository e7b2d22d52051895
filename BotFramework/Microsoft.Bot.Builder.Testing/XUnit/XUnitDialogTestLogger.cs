using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Middleware that writes a conversation to the output of a test.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    private readonly string _turnKey = $"{nameof(XUnitDialogTestLogger)}.{Guid.NewGuid()}";

    /// <summary>Creates the middleware.</summary>
    /// <param name="xunitOutputHelper">The output of the test.</param>
    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper)
    {
        Output = xunitOutputHelper;
    }

    /// <summary>The output of the test.</summary>
    protected ITestOutputHelper Output { get; }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        context.TurnState[_turnKey] = TimeProvider.System.GetTimestamp();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken).ConfigureAwait(false);
        context.OnSendActivities(async (turn, activities, send) =>
        {
            foreach (var activity in activities)
            {
                await LogOutgoingActivityAsync(turn, activity, CancellationToken.None).ConfigureAwait(false);
            }

            return await send().ConfigureAwait(false);
        });
        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes down what the member sent.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that ends when it is written.</returns>
    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Type == ActivityTypes.Message)
        {
            Output.WriteLine($"\r\nUser:  {activity.Text}");
        }
        else
        {
            LogAsJson("User: ", activity);
        }

        Output.WriteLine("       -> ts: " + Now());
        return Task.CompletedTask;
    }

    /// <summary>Writes down what the bot sent, and how long after the last activity.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that ends when it is written.</returns>
    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(activity);
        var elapsed = TimeProvider.System.GetElapsedTime((long)context.TurnState[_turnKey]);
        if (activity.Type == ActivityTypes.Message)
        {
            Output.WriteLine($"\r\nBot:   Text = {activity.Text}\r\n       Speak = {activity.Speak}\r\n       InputHint = {activity.InputHint}");
        }
        else
        {
            LogAsJson("Bot:  ", activity);
        }

        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"       -> ts: {Now()} elapsed: {elapsed.TotalMilliseconds:N0} ms"));
        context.TurnState[_turnKey] = TimeProvider.System.GetTimestamp();
        return Task.CompletedTask;
    }

    private static string Now() => TimeProvider.System.GetLocalNow().ToString("hh:mm:ss", CultureInfo.InvariantCulture);

    private void LogAsJson(string actor, Activity activity)
    {
        Output.WriteLine($"\r\n{actor} Activity = ActivityTypes.{activity.Type}");
        Output.WriteLine(JsonConvert.SerializeObject(activity, Formatting.Indented));
    }
}
