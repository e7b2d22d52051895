using BackPainBot.Clinical;

namespace BackPainBot.Tests.Knowledge;

/// <summary>The clinical core on the knowledge that the build compiled.</summary>
internal static class CompiledCore
{
    /// <summary>A Wednesday evening on the member's clock.</summary>
    public static readonly DateTimeOffset Wednesday = Clinical.Core.Wednesday;

    public static ClinicalCore Instance => Clinical.Core.Instance;

    /// <summary>The case of one message.</summary>
    public static Case Hear(string text) => Instance.Understand(new Utterance(text, Wednesday, "en-GB", 1, []), Case.Empty).Case;

    /// <summary>The case of one message whose danger signs were then all denied.</summary>
    public static Case HearAndDenyTheRest(string text)
    {
        var @case = Hear(text);
        while (Instance.IsWorthAsking("checklist", @case))
        {
            @case = Instance.Answer("checklist", [], @case, 2).Case;
        }

        return @case;
    }
}
