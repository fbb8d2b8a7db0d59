using System.Net.Sockets;

namespace NewsTools.Formats.Reading;

/// <summary>Says in words why an address could not be fetched.</summary>
internal static class WebFailure
{
    public static string Describe(HttpRequestException failure) => failure.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "the host's name is not known",
        HttpRequestError.SecureConnectionError => "no secure connection could be made; the host's certificate may be wrong",
        HttpRequestError.ConnectionError when failure.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } =>
            "the host's name is not known",
        HttpRequestError.ConnectionError => "the host did not accept the connection",
        HttpRequestError.ResponseEnded => "the connection broke off",
        HttpRequestError.ConfigurationLimitExceeded => "the answer's headers are too long",
        _ => "the host's answer is no valid HTTP",
    };
}
