using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent a request, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>What tokens for the answer are asked for.</summary>
    public string Audience { get; set; }

    /// <summary>The caller.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>The caller's id as <c>callerId</c> of the activity; <c>null</c> where it is not known.</summary>
    public string CallerId { get; set; }

    /// <summary>Builds the clients that answer.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
