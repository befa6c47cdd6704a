using FlowProv.Application.Prefect.Bodies;

namespace FlowProv.Application.Prefect.TaskRuns;

// Contract: contracts/prefect.md 1.4.
/// <summary>What the parameters of a task run are made of: for each a list of task runs, parameters of the flow and constants.</summary>
/// <param name="Json">As it was sent.</param>
/// <param name="TaskRuns">The task runs among them, each once.</param>
internal sealed record TaskInputs(string Json, IReadOnlyList<Guid> TaskRuns)
{
    private static readonly string[] InputTypes = ["task_run", "parameter", "constant"];

    public static TaskInputs Read(BodyObject body)
    {
        if (body.Object("task_inputs") is not { } json || body.Members("task_inputs") is not { } inputs)
        {
            return new TaskInputs("{}", []);
        }

        var taskRuns = new List<Guid>();
        foreach (var parameter in inputs.Names)
        {
            foreach (var source in inputs.Get(parameter)?.Items() ?? [])
            {
                if (source.Members() is { } members)
                {
                    ReadSource(members, taskRuns);
                }
            }
        }

        return new TaskInputs(json.GetRawText(), [.. taskRuns.Distinct()]);
    }

    private static void ReadSource(BodyObject source, List<Guid> taskRuns)
    {
        switch (source.Enum("input_type", InputTypes, required: true))
        {
            case "task_run" when source.Uuid("id", required: true) is { } id:
                taskRuns.Add(id);
                break;
            case "parameter":
                source.Text("name", required: true);
                break;
            case "constant":
                source.Text("type", required: true);
                break;
            default:
                break;
        }
    }
}
