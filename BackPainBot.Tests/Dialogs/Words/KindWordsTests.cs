using System.Text.RegularExpressions;

namespace BackPainBot.Tests.Dialogs.Words;

/// <summary>What no sentence of the bot may say, and how none may end.</summary>
public sealed partial class KindWordsTests
{
    [Fact]
    public void No_sentence_tells_a_member_what_they_have() => Assert.All(MemberTexts.All, text => Assert.DoesNotMatch(Diagnosing(), text.Words));

    [Fact]
    public void No_sentence_says_that_all_is_well() => Assert.All(MemberTexts.All, text => Assert.DoesNotMatch(Reassuring(), text.Words));

    [Fact]
    public void No_line_ends_with_a_brace_which_a_chat_would_eat() => Assert.All(MemberTexts.All, text => Assert.DoesNotMatch(BraceAtEnd(), Filled(text.Words)));

    [Fact]
    public void No_sentence_has_space_to_spare_at_its_ends() => Assert.All(MemberTexts.All.Where(text => text.Key != "Outcome.And"), text => Assert.Equal(text.Words.Trim(), text.Words));

    [Fact]
    public void Every_key_has_words() => Assert.All(MemberTexts.Wording(), text => Assert.False(string.IsNullOrWhiteSpace(text.Words), text.Key));

    [Fact]
    public void The_welcome_says_in_one_text_what_its_card_says_in_parts()
    {
        var words = MemberTexts.Wording().ToDictionary(text => text.Key, text => text.Words);

        Assert.Equal(words["Welcome"], $"{words["Welcome.Opening"]} {words["Welcome.Limits"]} {words["Welcome.Emergency"]}");
    }

    private static string Filled(string words) => Place().Replace(words, "112");

    /// <summary>"Which of these you have", "if you have" and "do you have" ask; "you have a slipped disc" does not.</summary>
    [GeneratedRegex(@"(?<!\b(?:if|do|what|that|which|these|whether|when|medicines?|questions?|anything|all|because) )\byou(?: have|'ve got) (?:an? |the )?(?!any\b|to\b|been\b|not\b|taken\b|lost\b|just\b|told\b|danger\b|had\b)\w+", RegexOptions.IgnoreCase)]
    private static partial Regex Diagnosing();

    [GeneratedRegex(@"\byou(?:'re| are) (?:fine|ok|okay|all right|healthy|safe)\b|nothing to worry about|don't worry|nothing serious|it's harmless", RegexOptions.IgnoreCase)]
    private static partial Regex Reassuring();

    [GeneratedRegex(@"\}[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex BraceAtEnd();

    [GeneratedRegex(@"\{\{?(?:\d+|[a-zA-Z]+)\}\}?")]
    private static partial Regex Place();
}
