using System.Buffers;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Serialization;

/// <summary>Lends the JSON reader and writer their buffers from the shared pool.</summary>
internal sealed class JsonCharPool : IArrayPool<char>
{
    public static readonly JsonCharPool Instance = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[] array)
    {
        if (array != null)
        {
            ArrayPool<char>.Shared.Return(array);
        }
    }
}
