namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>A state as a turn loaded it.</summary>
    public class CachedBotState
    {
        private static readonly byte[] Empty = TokenDocument.Write(new Dictionary<string, object>());

        /// <summary>Takes over a state as it is in the storage.</summary>
        /// <param name="state">The properties; null for none.</param>
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Written = state == null ? Empty : TokenDocument.Write(state);
        }

        internal CachedBotState(IDictionary<string, object> state, byte[] written)
        {
            State = state;
            Written = written;
        }

        /// <summary>The properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        // The state as it is in the storage, by which changes are seen; null where that is not known.
        internal byte[] Written { get; set; }

        // Brings Written up to the present and says whether it was out of date.
        internal bool Update()
        {
            var before = Written;
            Written = TokenDocument.Write(State, before);
            return !ReferenceEquals(before, Written);
        }
    }
}
