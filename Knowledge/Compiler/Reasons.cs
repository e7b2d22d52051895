namespace BackPainBot.Knowledge.Compiler;

/// <summary>Compiles reasons: one text, or a list of <c>{ when, says }</c> with one text without <c>when</c> for all other cases.</summary>
internal static class Reasons
{
    public static void Write(BinaryWriter writer, Expressions expressions, Entry? because)
    {
        var reasons = because is null ? [] : because.Items.ToList();
        if (reasons.Count > 0 && reasons.Count(reason => reason.IsText || reason.Find("when") is null) != 1)
        {
            because!.Complain("needs one text for all other cases.", "Write one item without 'when'.");
        }

        writer.Write(reasons, reason =>
        {
            if (!reason.IsText)
            {
                reason.Allow("when", "says");
            }

            expressions.WriteOptional(writer, reason.IsText ? null : reason.Find("when"), mustBeReachable: true);
            writer.Write((reason.IsText ? reason : reason.Require("says"))?.Text ?? "");
        });
    }
}
