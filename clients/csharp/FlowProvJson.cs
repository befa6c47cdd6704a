using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlowProv.Client;

/// <summary>How the client writes JSON: what is not set is absent, which to the service is another thing than null.</summary>
internal static class FlowProvJson
{
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        return options;
    }
}
