using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlowProv.Client;

/// <summary>How the client writes JSON: what is not set is absent, which to the service is another thing than null; answers wrap JSON of up to 64 levels.</summary>
internal static class FlowProvJson
{
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.MaxDepth = 128;
        return options;
    }
}
