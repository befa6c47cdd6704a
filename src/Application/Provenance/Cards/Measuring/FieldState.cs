using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>What is known so far of one flattened field.</summary>
internal sealed class FieldState(string path, CardMemory memory)
{
    private const int Texts = 3;
    private const int Shapes = 2;

    private long present;
    private long lastTask;
    private NumberSample? numbers;
    private TopNames? texts;
    private TopNames? shapes;
    private LengthFigures? lengths;

    public string Path { get; } = path;

    /// <summary>The value, where the activity has one task.</summary>
    public string? Single { get; set; }

    /// <summary>Counts a task once, even when two of its keys flatten to this path.</summary>
    public void Present(long task)
    {
        present += task == lastTask ? 0 : 1;
        lastTask = task;
    }

    public void AddNumber(double value) => (numbers ??= new NumberSample(memory)).Add(value);

    public void AddText(ReadOnlySpan<char> value) => (texts ??= new TopNames(Texts, memory)).Add(value);

    public void AddShape(ReadOnlySpan<char> value) => (shapes ??= new TopNames(Shapes, memory)).Add(value);

    public void AddLength(int length) => lengths = lengths is null
        ? new LengthFigures(length, length)
        : new LengthFigures(Math.Min(lengths.Minimum, length), Math.Max(lengths.Maximum, length));

    public FieldFigures ToFigures(long tasks) => new(
        Path,
        tasks == 0 ? 0 : 100.0 * present / tasks,
        Single,
        numbers?.ToFigures(),
        texts?.ToFigures() ?? [],
        shapes?.ToFigures() ?? [],
        lengths);

    public void Release()
    {
        numbers?.Release();
        texts?.Release();
        shapes?.Release();
    }
}
