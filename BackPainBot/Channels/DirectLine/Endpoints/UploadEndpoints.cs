using BackPainBot.Channels.DirectLine.Access;
using BackPainBot.Channels.DirectLine.Limits;
using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Channels.DirectLine.Turns;
using BackPainBot.Channels.DirectLine.Uploads;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace BackPainBot.Channels.DirectLine.Endpoints;

/// <summary>Takes files of members, and gives them back to their conversation and nobody else.</summary>
internal sealed class UploadEndpoints(
    Callers callers,
    RequestLimits limits,
    IChatStore store,
    UploadFolder folder,
    UploadLinks links,
    ActivityEndpoints activities,
    TurnQueue turns,
    Sites sites,
    IOptions<DirectLineOptions> options,
    IOptions<UploadOptions> uploads)
{
    private const string Form = "multipart/form-data";
    private const int LongestBoundary = 70;
    private static readonly TimeSpan AgreementPatience = TimeSpan.FromSeconds(5);
    private static readonly byte[] EmptyMessage = """{"type":"message"}"""u8.ToArray();

    private readonly UploadOptions _uploads = uploads.Value;

    /// <summary>POST: a form with an activity and files, or one file as the body.</summary>
    public async Task PostAsync(HttpContext context, string conversation)
    {
        var token = callers.Require(context.Request, conversation);
        limits.CountActivity(context, conversation, 0);
        limits.CountUpload(conversation);
        if (!_uploads.Enabled)
        {
            throw new RequestRefusedException(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "Files are not taken here.");
        }

        LimitBody(context);
        await RequireRoomAsync(conversation, context.RequestAborted);
        using var files = new SentFiles(folder, _uploads, conversation);
        await ReadAsync(context.Request, files, context.RequestAborted);
        var activity = IncomingActivity.Read(files.Activity ?? EmptyMessage, token);
        activity.Attachments = [.. files.Files.Select(file => AttachmentOf(file, sites.AddressOf(context.Request)))];
        foreach (var file in files.Files)
        {
            await store.AddUploadAsync(file, UploadOptions.Life, CancellationToken.None);
        }

        files.Keep();
        await activities.TakeAsync(context, activity);
    }

    /// <summary>GET: a file, for the bearer of the conversation's token or of an address that was delivered to it.</summary>
    public async Task GetAsync(HttpContext context, string conversation, string id)
    {
        if (!links.IsGood(context.Request.Query["t"], conversation, id))
        {
            callers.Require(context.Request, conversation);
        }

        var upload = await store.FindUploadAsync(id, context.RequestAborted);
        await using var content = upload?.Conversation == conversation ? folder.Open(upload.Id) : null;
        if (content is null)
        {
            throw new RequestRefusedException(StatusCodes.Status404NotFound, "NotFound", "There is no such file, or its time is over.");
        }

        SetHeaders(context.Response, upload!);
        await content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    /// <summary>Whatever a file holds, it must not run in a page, be taken for another type, or leave a trace.</summary>
    private static void SetHeaders(HttpResponse response, StoredUpload upload)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(upload.Name);
        var headers = response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        headers["Referrer-Policy"] = "no-referrer";
        response.ContentType = upload.ContentType;
        response.ContentLength = upload.Size;
    }

    /// <summary>Web Chat shows a member's own file as a picture only where it is offered as one.</summary>
    private static Attachment AttachmentOf(StoredUpload file, string address)
    {
        var link = UploadLinks.StandInFor(address, file.Conversation, file.Id);
        return new Attachment
        {
            ContentType = file.ContentType,
            ContentUrl = link,
            ThumbnailUrl = file.ContentType.StartsWith("image/", StringComparison.Ordinal) ? link : null,
            Name = file.Name,
        };
    }

    private async Task ReadAsync(HttpRequest request, SentFiles files, CancellationToken cancellationToken)
    {
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase))
        {
            var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
            if (boundary is not { Length: > 0 and <= LongestBoundary })
            {
                throw RequestRefusedException.BadArgument("The form names no boundary.");
            }

            await files.ReadPartsAsync(request.Body, boundary, options.Value.LargestActivity, cancellationToken);
        }
        else
        {
            var named = ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition);
            await files.AddAsync(request.Body, request.ContentType, named ? disposition : null, cancellationToken);
        }

        if (files.Files.Count == 0)
        {
            throw RequestRefusedException.BadArgument("There is no file in it.");
        }
    }

    private void LimitBody(HttpContext context)
    {
        // The names and borders of the parts come on top.
        var most = (_uploads.LargestFile * _uploads.MostFiles) + options.Value.LargestActivity + (64 * 1024);
        if (context.Request.ContentLength > most)
        {
            throw RequestRefusedException.TooLarge(_uploads.LargestFile);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most;
        }
    }

    private async Task<bool> IsAgreedAsync(string conversation, CancellationToken cancellationToken) =>
        (await store.FindConversationAsync(conversation, cancellationToken) ?? throw RequestRefusedException.NoConversation()).IsAgreed;

    /// <exception cref="RequestRefusedException">The conversation is none, its member has not agreed to anything being kept, it has enough files, or all have.</exception>
    private async Task RequireRoomAsync(string conversation, CancellationToken cancellationToken)
    {
        if (!await IsAgreedAsync(conversation, cancellationToken))
        {
            // The answer to the notice may be among the turns that run.
            await turns.WaitUntilIdleAsync(conversation, AgreementPatience, cancellationToken);
            if (!await IsAgreedAsync(conversation, cancellationToken))
            {
                throw new RequestRefusedException(
                    StatusCodes.Status400BadRequest, "NotAgreed", "Files are taken once the member has agreed that what they send is kept.");
            }
        }

        var own = (await store.FindUploadsOfAsync(conversation, cancellationToken)).Sum(upload => upload.Size);
        if (own >= _uploads.LargestConversation || await store.MeasureUploadsAsync(cancellationToken) >= _uploads.LargestFolder)
        {
            throw RequestRefusedException.NoRoom();
        }
    }
}
