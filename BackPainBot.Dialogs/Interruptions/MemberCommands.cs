using System.Collections.Frozen;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Interruptions;

/// <summary>
/// Tells a command from an answer, in text or in what a card submits. Of text only a message that is nothing else counts,
/// so that "help, my legs are numb" is read as what it says of the legs; what was ticked on a card is never passed over.
/// </summary>
public sealed class MemberCommands
{
    private static readonly char[] Around = [' ', '.', '!', '?', ',', '"', '\''];
    private readonly FrozenDictionary<string, IMemberCommand> _byName;
    private readonly FrozenDictionary<string, IMemberCommand> _byPhrase;
    private readonly IReadsOwnWords[] _readers;
    private readonly string[] _before;
    private readonly string[] _after;

    /// <summary>Made once from every registered command.</summary>
    /// <exception cref="ArgumentException">Two commands have one name, or one phrase.</exception>
    /// <exception cref="KeyNotFoundException">A command has no phrases in the words.</exception>
    public MemberCommands(IEnumerable<IMemberCommand> commands, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        IMemberCommand[] all = [.. commands];
        _byName = all.ToFrozenDictionary(command => command.Name, StringComparer.Ordinal);
        _byPhrase = all
            .SelectMany(command => words.List($"Command.{command.Name}").Select(phrase => (phrase, command)))
            .ToFrozenDictionary(pair => pair.phrase, pair => pair.command, StringComparer.OrdinalIgnoreCase);
        _readers = [.. all.OfType<IReadsOwnWords>()];
        _before = [.. words.List("Command.Before").OrderByDescending(words => words.Length)];
        _after = [.. words.List("Command.After").OrderByDescending(words => words.Length)];
    }

    /// <summary>The command of this name, or null.</summary>
    public IMemberCommand? Find(string? name) => name is null ? null : _byName.GetValueOrDefault(name);

    /// <summary>The command that <paramref name="message"/> is, or null.</summary>
    public IMemberCommand? Read(MemberMessage message, Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Command is { } name)
        {
            return Find(name);
        }

        if (message.Card is not null || message.Text.Length == 0)
        {
            return null;
        }

        return Phrase(message, consultation) ?? Array.Find(_readers, command => command.Reads(message, consultation));
    }

    private IMemberCommand? Phrase(MemberMessage message, Consultation consultation)
    {
        var said = message.Text.Trim(Around);
        var command = _byPhrase.GetValueOrDefault(said) ?? _byPhrase.GetValueOrDefault(Bare(said));
        return command?.IsMeant(message, consultation) == true ? command : null;
    }

    /// <summary>The words without what is only polite: "please", "can I ...", "... now".</summary>
    private string Bare(string said)
    {
        for (var length = -1; length != said.Length;)
        {
            length = said.Length;
            said = _before.FirstOrDefault(words => Begins(said, words)) is { } first ? said[first.Length..].Trim(Around) : said;
            said = _after.FirstOrDefault(words => Ends(said, words)) is { } last ? said[..^last.Length].Trim(Around) : said;
        }

        return said;
    }

    private static bool Begins(string said, string words) =>
        said.Length > words.Length && Around.Contains(said[words.Length]) && said.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    private static bool Ends(string said, string words) =>
        said.Length > words.Length && Around.Contains(said[^(words.Length + 1)]) && said.EndsWith(words, StringComparison.OrdinalIgnoreCase);
}
