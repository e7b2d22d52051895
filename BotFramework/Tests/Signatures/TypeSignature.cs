namespace BotFramework.Tests.Signatures;

/// <summary>What is public or protected of a type, in the notation of the upstream lists.</summary>
/// <param name="Kind">What it is, such as <c>static class</c> or <c>interface</c>.</param>
/// <param name="Name">Its full name, with its type parameters.</param>
/// <param name="Bases">The class it derives from, if any but object, and the interfaces it adds.</param>
/// <param name="Members">One line a member. A delegate has one line, its signature.</param>
internal sealed record TypeSignature(string Kind, string Name, IReadOnlySet<string> Bases, IReadOnlySet<string> Members);
