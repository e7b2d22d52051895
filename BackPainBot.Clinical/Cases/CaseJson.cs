using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackPainBot.Clinical;

/// <summary>A case as compact JSON, written and read by hand so that neither start nor trimming pays for reflection.</summary>
internal static class CaseJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Case @case)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            if (@case.SaidAt is { } moment)
            {
                writer.WriteString("at", moment);
            }

            writer.WriteStartArray("answered");
            foreach (var question in @case.AnsweredQuestions)
            {
                writer.WriteStringValue(question);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("findings");
            foreach (var (id, finding) in @case.Findings)
            {
                writer.WritePropertyName(id);
                WriteFinding(writer, finding);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static Case Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var findings = root.GetProperty("findings").EnumerateObject().Select(p => ReadFinding(p.Name, p.Value)).ToList();
            var answered = root.GetProperty("answered").EnumerateArray().Select(q => q.GetString()!).ToList();
            var @case = Case.Empty.With(findings).Answered(answered);
            return root.TryGetProperty("at", out var at) ? @case.At(at.GetDateTimeOffset()) : @case;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            // Without the inner exception: its message quotes the text, which is health data.
            throw new FormatException("The text is not a stored case.");
        }
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteNumber("p", (int)finding.Presence);
        if (finding.Value is not null)
        {
            writer.WriteString("v", finding.Value);
        }

        if (finding.Number is { } number)
        {
            writer.WriteNumber("n", number);
        }

        if (finding.Unit is not null)
        {
            writer.WriteString("u", finding.Unit);
        }

        if (finding.Certainty < 1)
        {
            writer.WriteNumber("c", finding.Certainty);
        }

        if (finding.Words.Length > 0)
        {
            writer.WriteString("w", finding.Words);
        }

        writer.WriteNumber("t", finding.Turn);
        writer.WriteEndObject();
    }

    private static Finding ReadFinding(string id, JsonElement json) => new(
        id,
        (Presence)json.GetProperty("p").GetInt32() is var presence && Enum.IsDefined(presence) ? presence : throw new FormatException("The text is not a stored case."),
        json.TryGetProperty("v", out var value) ? value.GetString() : null,
        json.TryGetProperty("n", out var number) ? number.GetDouble() : null,
        json.TryGetProperty("u", out var unit) ? unit.GetString() : null,
        json.TryGetProperty("c", out var certainty) ? certainty.GetDouble() : 1,
        json.TryGetProperty("w", out var words) ? words.GetString()! : "",
        json.GetProperty("t").GetInt32());
}
