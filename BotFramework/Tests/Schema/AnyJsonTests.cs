using FsCheck;
using FsCheck.Fluent;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public class AnyJsonTests
{
    private static readonly Gen<string> _text = ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get);

    private static readonly Gen<JToken> _leaf = Gen.OneOf(
        _text.Select(text => (JToken)text),
        ArbMap.Default.GeneratorFor<long>().Select(number => (JToken)number),
        ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => (JToken)number.Get),
        ArbMap.Default.GeneratorFor<bool>().Select(truth => (JToken)truth),
        Gen.Constant((JToken)JValue.CreateNull()));

    [Fact]
    public void Whatever_a_channel_puts_in_is_written_back_as_it_was()
    {
        Prop.ForAll(Arb.From(Objects(depth: 3)), json =>
        {
            var sent = new JObject
            {
                ["type"] = "message",
                ["value"] = json,
                ["channelData"] = json.DeepClone(),
                ["from"] = new JObject { ["id"] = "alice", ["new"] = json.DeepClone() },
                ["attachments"] = new JArray(new JObject { ["content"] = json.DeepClone(), ["new"] = json.DeepClone() }),
                ["entities"] = new JArray(new JObject { ["type"] = "x", ["new"] = json.DeepClone() }),
                ["new"] = json.DeepClone(),
            };

            return JToken.DeepEquals(sent, Wire.WriteObject(Wire.Read<Activity>(sent.ToString())));
        }).QuickCheckThrowOnFailure();
    }

    private static Gen<JObject> Objects(int depth) =>
        _text.Zip(Tokens(depth - 1)).ListOf()
            .Select(pairs => new JObject(pairs.DistinctBy(pair => pair.Item1).Select(pair => new JProperty(pair.Item1, pair.Item2))));

    private static Gen<JToken> Tokens(int depth) =>
        depth == 0
            ? _leaf
            : Gen.OneOf(
                _leaf,
                Tokens(depth - 1).ListOf().Select(items => (JToken)new JArray(items)),
                Objects(depth).Select(json => (JToken)json));
}
