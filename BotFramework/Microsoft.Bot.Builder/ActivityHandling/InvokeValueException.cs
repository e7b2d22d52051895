using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

// An invoke carries something that cannot be used; the answer says what.
internal sealed class InvokeValueException(AdaptiveCardInvokeResponse answer) : Exception
{
    internal AdaptiveCardInvokeResponse Answer { get; } = answer;
}
