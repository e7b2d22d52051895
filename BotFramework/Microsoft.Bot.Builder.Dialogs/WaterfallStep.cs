namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall.</summary>
/// <param name="stepContext">The turn, with the result of the step before.</param>
/// <param name="cancellationToken">Cancels the turn.</param>
/// <returns>How the waterfall stands after the step.</returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
