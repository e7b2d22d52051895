using BackPainBot.Channels.DirectLine.Access;

namespace BackPainBot.Channels.DirectLine.Endpoints;

/// <summary>GET /session/getsessionid: asked before a sign-in card is shown. There is nothing to sign in to, so the id stands for nothing.</summary>
internal sealed class SessionEndpoint(Callers callers)
{
    public Task GetAsync(HttpContext context)
    {
        callers.Require(context.Request);
        return context.Response.WriteAsJsonAsync(new { sessionId = DirectLineAdapter.NewId() }, context.RequestAborted);
    }
}
