using System.Globalization;
using System.Text;

namespace FlowProv.Benchmarks;

/// <summary>Task messages of about 1.2 KB, shaped like Flowcept's grid search sample: one workflow for each 500 tasks, one campaign for each 20 workflows.</summary>
public static class Corpus
{
    public const int TasksOfWorkflow = 500;

    private static readonly string[] Activities = ["load", "preprocess", "train", "validate", "score"];

    public static string TaskId(int index) => $"task_{index:D9}";

    public static string WorkflowId(int index) => $"workflow_{index / TasksOfWorkflow:D7}";

    public static string Task(int index)
    {
        var started = 1_750_000_000m + (index * 0.731m);
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            {"type":"task","task_id":"{{TaskId(index)}}","workflow_id":"{{WorkflowId(index)}}","campaign_id":"campaign_{{index / TasksOfWorkflow / 20:D5}}","activity_id":"{{Activities[index % 5]}}","subtype":"learning","used":{"config_id":"cfg_{{index % 97}}","dataset_id":"ds_{{index % 31}}","learning_rate":{{(index % 7) * 0.001}},"epoch":{{index % 50}},"layers":[16,8,4],"path":"/data/in/{{index}}.h5"},"generated":{"config_id":"cfg_{{index % 97}}","val_loss":{{((index * 7919L) % 100_000) / 100_000.0}},"accuracy":{{((index * 104_729L) % 100_000) / 100_000.0}},"history":[0.9,0.7,0.5],"out":"/data/out/{{index}}.h5"},"submitted_at":{{started - 0.2m}},"started_at":{{started}},"ended_at":{{started + 3.25m}},"utc_timestamp":{{started - 0.2m}},"status":"FINISHED","hostname":"node{{index % 64:D2}}.example.org","login_name":"bench","node_name":"node{{index % 64:D2}}","tags":["bench","grid"],"telemetry_at_start":{"cpu":{"times_avg":{"user":{{index % 1000}}.5,"system":0.4},"percent_all":53.5},"memory":{"virtual":{"used":{{6_500_000_000L + index}} } } },"telemetry_at_end":{"cpu":{"times_avg":{"user":{{(index % 1000) + 10}}.5,"system":4.4},"percent_all":36.8},"memory":{"virtual":{"used":{{6_500_000_010L + index}} } } } }
            """);
    }

    /// <summary>A batch as it goes over the wire: JSON Lines.</summary>
    public static byte[] Batch(int first, int count)
    {
        var text = new StringBuilder(count * 1300);
        for (var index = first; index < first + count; index++)
        {
            text.Append(Task(index)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
