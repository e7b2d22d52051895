using System.Text.RegularExpressions;
using BackPainBot.Tests.Dialogs;

namespace BackPainBot.Tests.Vignettes;

public sealed partial class VignetteFilesTests
{
    private static readonly string[] Gradable = [Levels.None, "urgent", "emergency", "ambulance", "crisis"];

    private static readonly string[] Voices =
    [
        "gym", "older", "l2", "shy", "anxious", "teen", "clinician", "proxy", "dictation", "typos", "short", "long", "idiom", "question",
        "past", "chronic", "foreign", "plain",
    ];

    [Fact]
    public void No_vignette_is_in_both_halves_or_twice_in_one()
    {
        var texts = VignetteFiles.Halves.SelectMany(VignetteFiles.Messages).Select(message => Plain(message.Text)).ToList();
        var stories = VignetteFiles.Halves.SelectMany(VignetteFiles.Conversations).Select(conversation => Plain(conversation.Story)).ToList();

        Assert.Equal(texts.Count, texts.Distinct().Count());
        Assert.Equal(stories.Count, stories.Distinct().Count());
    }

    [Fact]
    public void Every_vignette_has_an_id_of_its_own()
    {
        var ids = VignetteFiles.Halves
            .SelectMany(half => VignetteFiles.Messages(half).Select(one => one.Id).Concat(VignetteFiles.Conversations(half).Select(one => one.Id)))
            .ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [InlineData(VignetteFiles.Tuning)]
    [InlineData(VignetteFiles.HeldOut)]
    public void A_half_is_large_and_mixed_enough_to_measure_with(string half)
    {
        var messages = VignetteFiles.Messages(half);
        var conversations = VignetteFiles.Conversations(half);

        Assert.True(messages.Count >= 200 && conversations.Count >= 30);
        Assert.InRange(messages.Count(message => message.IsDanger) / (double)messages.Count, 0.4, 0.55);
        Assert.Superset(Voices.ToHashSet(), messages.Select(message => message.Voice).ToHashSet());
        Assert.All(messages, message => Assert.Contains(message.Expect, Gradable));
        Assert.All(messages, message => Assert.Contains(message.Voice, Voices));
        Assert.All(messages.Where(message => message.IsDanger), message => Assert.NotEmpty(message.Flags));
        Assert.All(conversations, conversation => Assert.NotEqual(-1, Levels.Rank(conversation.Expect)));
    }

    [Theory]
    [InlineData(VignetteFiles.Tuning)]
    [InlineData(VignetteFiles.HeldOut)]
    public void Every_danger_sign_is_in_each_half(string half)
    {
        var known = ConversationFixture.Clinical.Texts.Flags.ToHashSet(StringComparer.Ordinal);
        var used = VignetteFiles.Messages(half).SelectMany(message => message.Flags).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(known.Order(), used.Order());
    }

    private static string Plain(string text) => NotALetter().Replace(text.ToLowerInvariant(), "");

    [GeneratedRegex(@"[^\p{L}\p{N}\p{So}\p{Cs}]")]
    private static partial Regex NotALetter();
}
