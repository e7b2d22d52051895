using BackPainBot.Clinical;
using Newtonsoft.Json;

namespace BackPainBot.Dialogs.Consultations;

/// <summary>Keeps a case in a stored document in the clinical core's own compact form.</summary>
internal sealed class CaseConverter : JsonConverter<Case>
{
    public override Case ReadJson(JsonReader reader, Type objectType, Case? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.Value is string json ? Case.FromJson(json) : Case.Empty;

    public override void WriteJson(JsonWriter writer, Case? value, JsonSerializer serializer) =>
        writer.WriteValue((value ?? Case.Empty).ToJson());
}
