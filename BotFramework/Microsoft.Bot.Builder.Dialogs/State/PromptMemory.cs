using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What every prompt keeps on the stack: what it asks, and the notes of its validator.</summary>
internal static class PromptMemory
{
    private const string Options = "options";
    private const string State = "state";

    public static void Begin(DialogInstance instance, PromptOptions options, IDictionary<string, object> state)
    {
        ExpectInput(options.Prompt);
        ExpectInput(options.RetryPrompt);
        instance.State[Options] = options;
        instance.State[State] = state;
    }

    public static (PromptOptions Options, IDictionary<string, object> State) Read(DialogInstance instance)
    {
        var options = instance.State.Get<PromptOptions>(Options) ?? new PromptOptions();
        var state = instance.State.Get<IDictionary<string, object>>(State);
        if (state == null)
        {
            state = new Dictionary<string, object>();
            instance.State[State] = state;
        }

        return (options, state);
    }

    private static void ExpectInput(Activity activity)
    {
        if (activity != null && string.IsNullOrEmpty(activity.InputHint))
        {
            activity.InputHint = InputHints.ExpectingInput;
        }
    }
}
