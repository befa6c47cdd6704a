using System.Text.Json;
using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>
/// The first fields by name of used or generated over an activity's tasks. A name that ends up among the first is among the
/// first from its first sight on, since more names only push back; so states beyond can be dropped at once and the rest is exact.
/// </summary>
internal sealed class FieldTable(long tasks, CardMemory memory, Scratch scratch, CardRedaction redaction)
{
    private const int CellsPerName = 4;
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    private readonly List<FieldState> fields = new(CardLimits.Fields + 1);
    private readonly HashSet<ulong> names = [];
    private long task;

    /// <summary>Adds one task's region, a JSON object.</summary>
    public void Add(ReadOnlySpan<byte> json)
    {
        task++;
        var reader = new Utf8JsonReader(json, Options);
        if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            AddObject(ref reader, 0);
        }
    }

    public RegionFigures ToFigures() => new([.. fields.Select(f => f.ToFigures(tasks))], names.Count);

    private void AddObject(ref Utf8JsonReader reader, int prefix)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var length = scratch.AppendName(prefix, ref reader);
            var secret = redaction.IsSecretKey(reader.ValueSpan);
            reader.Read();
            if (!secret && reader.TokenType == JsonTokenType.StartObject && !JsonText.IsEmpty(reader))
            {
                AddObject(ref reader, length);
            }
            else
            {
                AddLeaf(ref reader, Find(scratch.Path(length)), secret);
            }
        }
    }

    private void AddLeaf(ref Utf8JsonReader reader, FieldState? field, bool secret)
    {
        if (field is not null && reader.TokenType != JsonTokenType.Null)
        {
            field.Present(task);
        }

        if (field is null || secret)
        {
            reader.Skip();
            AddWord(field, CardRedaction.Mark);
        }
        else if (tasks == 1)
        {
            field.Single = JsonText.Excerpt(ref reader, redaction);
        }
        else
        {
            AddValue(ref reader, field);
        }
    }

    private void AddWord(FieldState? field, string word)
    {
        if (field is not null && tasks == 1)
        {
            field.Single = word;
        }
        else
        {
            field?.AddText(word);
        }
    }

    private void AddValue(ref Utf8JsonReader reader, FieldState field)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number when reader.TryGetDouble(out var number) && double.IsFinite(number):
                field.AddNumber(number);
                break;
            case JsonTokenType.String:
                field.AddText(CardRedaction.IsSecretText(reader.ValueSpan) ? CardRedaction.Mark : scratch.Text(ref reader));
                break;
            case JsonTokenType.StartArray:
                AddList(ref reader, field);
                break;
            case JsonTokenType.Null:
                break;
            default:
                field.AddText(JsonText.Excerpt(ref reader, redaction));
                break;
        }
    }

    private void AddList(ref Utf8JsonReader reader, FieldState field)
    {
        if (JsonText.IsShape(reader, out var length))
        {
            field.AddShape(scratch.List(ref reader));
        }
        else
        {
            field.AddLength(length);
            reader.Skip();
        }
    }

    private FieldState? Find(ReadOnlySpan<char> path)
    {
        var low = 0;
        var high = fields.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = path.SequenceCompareTo(fields[middle].Path);
            if (order == 0)
            {
                return fields[middle];
            }

            (low, high) = order < 0 ? (low, middle) : (middle + 1, high);
        }

        return Insert(path, low);
    }

    private FieldState? Insert(ReadOnlySpan<char> path, int place)
    {
        var hash = TextHash.Of(path);
        if (!names.Contains(hash) && memory.TryTake(CellsPerName))
        {
            names.Add(hash);
        }

        if (place >= CardLimits.Fields)
        {
            return null;
        }

        var field = new FieldState(path.ToString(), memory);
        fields.Insert(place, field);
        if (fields.Count > CardLimits.Fields)
        {
            fields[^1].Release();
            fields.RemoveAt(CardLimits.Fields);
        }

        return field;
    }
}
