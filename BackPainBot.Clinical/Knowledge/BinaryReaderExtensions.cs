using System.Runtime.InteropServices;

namespace BackPainBot.Clinical;

/// <summary>What the readers of compiled knowledge need besides.</summary>
internal static class BinaryReaderExtensions
{
    /// <summary>Fills an array of numbers as they lie in memory. Not generic, since a generic method is compiled for each type at every start.</summary>
    /// <exception cref="EndOfStreamException">The stream ends before.</exception>
    public static void ReadInto(this BinaryReader reader, Array numbers, int bytesEach)
    {
        var bytes = MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference(numbers), numbers.Length * bytesEach);
        if (reader.Read(bytes) < bytes.Length)
        {
            throw new EndOfStreamException();
        }
    }
}
