using System.Runtime.CompilerServices;

namespace FlowProv.TestSupport;

/// <summary>Real messages of the original (tests/Data/flowcept, under its licence).</summary>
public static class SampleData
{
    public const string Buffer = "buffer_v1.0.3_two_workflows.jsonl";

    public static readonly string[] TaskFiles =
    [
        "tasks_dask_notebook_3.json", "tasks_dask_telemetry_rai_9.extjson.json", "tasks_mixed_adapters_265.extjson.json", "tasks_torch_forward_6.json",
    ];

    public static string Path(string name) => System.IO.Path.Combine(Folder(), name);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path(name));

    private static string Folder([CallerFilePath] string file = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file)!, "..", "Data", "flowcept"));
}
