using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Writes the second listener as <see cref="ListenerReader"/> reads it.</summary>
internal static class ListenerWriter
{
    /// <summary>One that hears nothing.</summary>
    public static ListenerModel Empty => new(new WordKinds([], []), [], new ListenerThresholds(default, [], [], [], [], []), 1, [0], [], [0], [], []);

    public static byte[] Write(ListenerModel model)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(model.Kinds.Forms.Length);
        foreach (var form in model.Kinds.Forms)
        {
            writer.Write(form);
        }

        foreach (var form in model.Kinds.Forms)
        {
            writer.Write(model.Kinds.Of(form));
        }

        var thresholds = model.Thresholds;
        writer.Write(model.Flags.Length);
        Array.ForEach([thresholds.Evidence.Stretch, thresholds.Evidence.Whole, thresholds.Evidence.Plain, thresholds.Evidence.Vague, thresholds.Evidence.Denied], writer.Write);
        for (var i = 0; i < model.Flags.Length; i++)
        {
            writer.Write(model.Flags[i]);
            Array.ForEach([thresholds.Leaning[i], thresholds.Asking[i], thresholds.Agreeing[i], thresholds.Alone[i], thresholds.Doubting[i]], writer.Write);
        }

        writer.Write(model.Scale);
        Array.ForEach(model.Biases, writer.Write);
        writer.Write(model.Features.Length);
        Array.ForEach(model.Features, writer.Write);
        for (var i = 0; i < model.Features.Length; i++)
        {
            writer.Write((byte)(model.Starts[i + 1] - model.Starts[i]));
        }

        writer.Write(model.Classes);
        Array.ForEach(model.Weights, writer.Write);
        return stream.ToArray();
    }
}
