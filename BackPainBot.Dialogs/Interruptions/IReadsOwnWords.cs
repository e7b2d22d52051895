using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Members;

namespace BackPainBot.Dialogs.Interruptions;

/// <summary>A command that is said in more ways than a list of phrases can hold, such as "change severity to 4".</summary>
public interface IReadsOwnWords : IMemberCommand
{
    /// <summary>Whether <paramref name="message"/>, which is none of its phrases, means this command all the same.</summary>
    bool Reads(MemberMessage message, Consultation consultation);
}
