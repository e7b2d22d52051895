using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json;

namespace BotFramework.Tests.Signatures;

public class AssemblyDescriberTests
{
    [Fact]
    public void Members_are_written_as_the_lists_write_them()
    {
        var sample = AssemblyDescriber.Describe(typeof(Sample<>));

        Assert.Equal("abstract class", sample.Kind);
        Assert.EndsWith("AssemblyDescriberTests.Sample<T>", sample.Name, StringComparison.Ordinal);
        Assert.Equal(["IDisposable"], sample.Bases);
        Assert.Equal(
            [
                "protected .ctor()",
                "protected abstract Task<bool> DecideAsync(IList<T> items, CancellationToken token = default)",
                "protected readonly int? Count",
                "public T this[long index] { get; }",
                "public const string Word = \"w\\n\"",
                "public static bool TryRead<TOut>(out TOut value, params string[] words)",
                "public string Name { get; protected set; } // json name",
                "public virtual void Act(string how = \"well\", bool quickly = true)",
                "public void Dispose()",
            ],
            sample.Members.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Enums_and_delegates_are_written_as_the_lists_write_them()
    {
        Assert.Equal(["Blue = 4", "Red = 1"], AssemblyDescriber.Describe(typeof(Colour)).Members.Order(StringComparer.Ordinal));
        var handler = Assert.Single(AssemblyDescriber.Describe(typeof(Handler)).Members);
        Assert.StartsWith("Task<int> ", handler, StringComparison.Ordinal);
        Assert.EndsWith(".Handler(DateTimeOffset? when)", handler, StringComparison.Ordinal);
    }

    public enum Colour
    {
        Red = 1,
        Blue = 4,
    }

    public delegate Task<int> Handler(DateTimeOffset? when);

    [SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "A sample of one.")]
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "A sample of one.")]
    public abstract class Sample<T> : IDisposable
    {
        public const string Word = "w\n";
        protected readonly int? Count;
        private int _hidden;

        protected Sample() => Count = _hidden++;

        [JsonProperty("name")]
        public string Name { get; protected set; }

        public T this[long index] => default;

        public static bool TryRead<TOut>(out TOut value, params string[] words)
        {
            value = default;
            return words.Length > 0;
        }

        public virtual void Act(string how = "well", bool quickly = true) => _hidden++;

        public void Dispose() => GC.SuppressFinalize(this);

        public override string ToString() => "not listed: everything has it";

        protected abstract Task<bool> DecideAsync(IList<T> items, CancellationToken token = default);

        internal void Secret() => _hidden++;
    }
}
