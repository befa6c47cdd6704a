namespace FlowProv.Infrastructure.Work;

/// <summary>The tasks behind other tasks, however far.</summary>
internal static class Successors
{
    public static HashSet<Guid> Of(IEnumerable<Guid> tasks, IEnumerable<(Guid Id, Guid[] Previous)> candidates)
    {
        var next = candidates.SelectMany(task => task.Previous.Select(previous => (Previous: previous, task.Id))).ToLookup(edge => edge.Previous, edge => edge.Id);
        var found = new HashSet<Guid>();
        var open = new Stack<Guid>(tasks);
        while (open.TryPop(out var task))
        {
            foreach (var successor in next[task].Where(found.Add))
            {
                open.Push(successor);
            }
        }

        return found;
    }
}
