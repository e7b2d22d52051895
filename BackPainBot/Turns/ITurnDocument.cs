using Microsoft.Bot.Builder;

namespace BackPainBot.Turns;

/// <summary>A state that the turn writes as one document.</summary>
internal interface ITurnDocument
{
    /// <summary>The key of the document in the storage.</summary>
    string KeyOf(ITurnContext turnContext);
}
