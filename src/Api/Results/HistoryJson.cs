using System.Text.Json;
using FlowProv.Application;
using FlowProv.Application.Prefect.Reading;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Results;

// Contract: contracts/prefect.md 2.4.
/// <summary>Charts of runs.</summary>
internal static class HistoryJson
{
    public static IActionResult Result(IReadOnlyList<HistoryBucket> buckets) => ResourceResult.Written(StatusCodes.Status200OK, json =>
    {
        json.WriteStartArray();
        foreach (var bucket in buckets)
        {
            Write(json, bucket);
        }

        json.WriteEndArray();
    });

    public static void WriteNumber(Utf8JsonWriter json, double? number)
    {
        if (number is { } known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void Write(Utf8JsonWriter json, HistoryBucket bucket)
    {
        json.WriteStartObject();
        json.WriteString("interval_start"u8, IsoTime.Write(bucket.Start));
        json.WriteString("interval_end"u8, IsoTime.Write(bucket.End));
        json.WriteStartArray("states"u8);
        foreach (var group in bucket.Groups)
        {
            json.WriteStartObject();
            json.WriteString("state_type"u8, group.StateType);
            json.WriteString("state_name"u8, group.StateName);
            json.WriteNumber("count_runs"u8, group.Runs);
            json.WriteNumber("sum_estimated_run_time"u8, group.RunTime);
            json.WriteNumber("sum_estimated_lateness"u8, group.Lateness);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
