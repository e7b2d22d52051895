using BackPainBot.Dialogs.Interruptions;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Dialogs.Privacy;

/// <summary>Registers what members can see, take away and delete.</summary>
internal static class PrivacyServices
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services) => services
        .AddSingleton<MemberData>()
        .AddSingleton<KeptWords>()
        .AddSingleton<ToldSummary>()
        .AddMemberCommand<WhatYouKnowCommand>()
        .AddMemberCommand<DownloadDataCommand>()
        .AddMemberCommand<DeleteDataCommand>();
}
