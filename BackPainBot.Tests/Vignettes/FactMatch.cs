using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Vignettes;

/// <summary>Compares a fact that was understood with what the vignette says.</summary>
internal static class FactMatch
{
    /// <summary>Whether <paramref name="got"/> is the value wanted, one of those wanted, or within the range wanted.</summary>
    public static bool IsRight(JsonElement wanted, JToken? got) => wanted.ValueKind switch
    {
        JsonValueKind.Object => Number(got) is { } number
            && number >= wanted.GetProperty("min").GetDouble() && number <= wanted.GetProperty("max").GetDouble(),
        JsonValueKind.Array => wanted.EnumerateArray().Any(one => IsRight(one, got)),
        JsonValueKind.Number => Number(got) is { } number && Math.Abs(number - wanted.GetDouble()) < 1e-6,
        JsonValueKind.True or JsonValueKind.False => got?.Type == JTokenType.Boolean && (bool)got == wanted.GetBoolean(),
        _ => got?.Type == JTokenType.String && (string?)got == wanted.GetString(),
    };

    private static double? Number(JToken? token) => token?.Type is JTokenType.Integer or JTokenType.Float ? (double)token : null;
}
