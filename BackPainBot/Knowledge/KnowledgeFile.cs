using BackPainBot.Clinical;
using BackPainBot.Startup;

namespace BackPainBot.Knowledge;

/// <summary>The clinical knowledge as the build compiled it, beside the program.</summary>
internal static class KnowledgeFile
{
    public const string Name = "knowledge.bin";

    /// <exception cref="StartupException">The file is missing, or not what this version reads.</exception>
    public static ClinicalCore Load(string folder)
    {
        var path = Path.Combine(folder, Name);
        try
        {
            using var file = File.OpenRead(path);
            return ClinicalCore.Load(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or KnowledgeException)
        {
            throw new StartupException(
                $"The clinical knowledge {path} cannot be used ({exception.Message.TrimEnd('.')}). "
                + "It is made by the build: build or publish BackPainBot again, and keep its files together.",
                exception);
        }
    }
}
