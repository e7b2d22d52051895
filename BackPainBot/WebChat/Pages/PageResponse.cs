using System.Text;

namespace BackPainBot.WebChat.Pages;

/// <summary>Sends a page that was made for this request.</summary>
internal static class PageResponse
{
    public static async Task SendAsync(HttpContext context, string html)
    {
        var page = Encoding.UTF8.GetBytes(html);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = page.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(page, context.RequestAborted);
        }
    }
}
