using System.Collections.Immutable;
using System.Text.Json;
using FlowProv.Application.Provenance;

namespace FlowProv.Application.Filters.Mongo;

/// <summary>Reads one filter. After an error it goes on with a stand-in, so that all errors are found in one go.</summary>
internal sealed class MongoFilterReader(CollectionFields fields, RequestErrors errors)
{
    private readonly OperandReader operands = new(fields, errors);
    private int nodes;
    private int pathWeight;

    /// <summary>A filter document: fields and logical operators, all of which must hold.</summary>
    public Filter Read(JsonElement filter, int depth, IReadOnlySet<string>? overridden = null)
    {
        if (filter.ValueKind != JsonValueKind.Object)
        {
            errors.Add("A filter must be an object.");
            return new All();
        }

        return Members(filter, depth, (name, value) =>
            overridden?.Contains(name) == true ? new All()
            : name.StartsWith('$') ? Logical(name, value, depth)
            : Field(name, value, depth));
    }

    private Filter Members(JsonElement value, int depth, Func<string, JsonElement, Filter> read)
    {
        if (depth > MongoFilterParser.MaxDepth)
        {
            errors.Add(MongoFilterParser.TooDeep);
            return new All();
        }

        var parts = ImmutableArray.CreateBuilder<Filter>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (++nodes > MongoFilterParser.MaxNodes)
            {
                errors.Add($"A filter has at most {MongoFilterParser.MaxNodes} conditions.");
                break;
            }

            var name = JsonText.Name(member);
            if (name is null || !names.Add(name))
            {
                errors.Add(name is null ? JsonText.Problem : $"The key {name} appears twice.");
                continue;
            }

            parts.Add(read(name, member.Value));
        }

        return MongoFilterParser.All(parts.ToImmutable());
    }

    private Filter Logical(string name, JsonElement value, int depth)
    {
        if (name is not ("$and" or "$or" or "$nor"))
        {
            errors.Add(MongoFilterParser.Operators.Contains(name)
                ? $"{name} stands below a field, not in its place."
                : MongoFilterParser.Unsupported(name));
            return new All();
        }

        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0)
        {
            errors.Add(value.ValueKind != JsonValueKind.Array ? $"{name} must be a list." : $"{name} must not be empty.");
            return new All();
        }

        errors.Enter(name);
        var parts = ImmutableArray.CreateBuilder<Filter>();
        foreach (var (index, part) in value.EnumerateArray().Index())
        {
            errors.Enter(index);
            parts.Add(Read(part, depth + 1));
            errors.Leave();
        }

        errors.Leave();
        return name switch
        {
            "$and" => new And(parts.ToImmutable()),
            "$or" => new Or(parts.ToImmutable()),
            _ => new Not(new Or(parts.ToImmutable())),
        };
    }

    private Filter Field(string name, JsonElement value, int depth)
    {
        errors.Enter(name);
        var filter = ReadPath(name) is not { } field ? new All()
            : value.ValueKind == JsonValueKind.Object && HasOperators(value) ? Operators(field, value, depth + 1)
            : Equal(field, value, depth + 1);
        errors.Leave();
        return filter;
    }

    private FieldPath? ReadPath(string name)
    {
        var path = FieldPath.TryParse(name, out var error);
        var positions = path?.Segments.Count(segment => segment.All(char.IsAsciiDigit)) ?? 0;
        if (positions > MongoFilterParser.MaxNumericSegments)
        {
            error = $"a field path has at most {MongoFilterParser.MaxNumericSegments} array positions";
        }
        else if (path is not null && (pathWeight += (path.Segments.Length * name.Length) << positions) > MongoFilterParser.MaxPathWeight)
        {
            error = "the field paths of the filter are too long together";
        }

        if (error is null)
        {
            return path;
        }

        errors.Add($"Wrong field name: {error}.");
        return null;
    }

    private bool HasOperators(JsonElement value)
    {
        var names = value.EnumerateObject().Select(member => JsonText.Name(member) ?? "").ToList();
        var operators = names.Count(name => name.StartsWith('$'));
        if (operators > 0 && operators < names.Count)
        {
            errors.Add("An object must not mix operators and plain keys.");
        }

        return operators > 0;
    }

    private Filter Operators(FieldPath field, JsonElement value, int depth) =>
        Members(value, depth, (name, operand) => name.StartsWith('$') ? Operator(field, name, operand, depth) : new All());

    private Filter Operator(FieldPath field, string name, JsonElement operand, int depth)
    {
        if (!MongoFilterParser.Operators.Contains(name) || name is "$and" or "$or" or "$nor")
        {
            errors.Add(name is "$and" or "$or" or "$nor" ? $"{name} does not stand below a field." : MongoFilterParser.Unsupported(name));
            return new All();
        }

        if (name == "$not")
        {
            return Negation(field, operand, depth);
        }

        errors.Enter(name);
        var filter = name switch
        {
            "$eq" => Equal(field, operand, depth),
            "$ne" => new Not(Equal(field, operand, depth)),
            "$gt" => Ordered(field, CompareOp.Gt, operand),
            "$gte" => Ordered(field, CompareOp.Gte, operand),
            "$lt" => Ordered(field, CompareOp.Lt, operand),
            "$lte" => Ordered(field, CompareOp.Lte, operand),
            "$in" => OneOf(name, field, operand, depth),
            "$nin" => new Not(OneOf(name, field, operand, depth)),
            "$exists" => Presence(field, operand),
            _ => Pattern(field, operand),
        };
        errors.Leave();
        return filter;
    }

    private Filter Negation(FieldPath field, JsonElement operand, int depth)
    {
        if (operand.ValueKind != JsonValueKind.Object || !operand.EnumerateObject().Any() || !HasOperators(operand))
        {
            errors.Add(operand.ValueKind == JsonValueKind.Object ? "$not takes operators." : "$not must be an object.");
            return new All();
        }

        errors.Enter("$not");
        var filter = new Not(Operators(field, operand, depth + 1));
        errors.Leave();
        return filter;
    }

    private Filter Equal(FieldPath field, JsonElement operand, int depth) =>
        operands.Any(field, operand, depth) is { } value ? new Compare(field, CompareOp.Eq, value) : new All();

    private Filter Ordered(FieldPath field, CompareOp op, JsonElement operand) =>
        operands.Scalar(field, operand) is { } value ? new Compare(field, op, value) : new All();

    private Filter OneOf(string name, FieldPath field, JsonElement operand, int depth)
    {
        if (operand.ValueKind != JsonValueKind.Array || operand.GetArrayLength() > MongoFilterParser.MaxListItems)
        {
            errors.Add(operand.ValueKind != JsonValueKind.Array
                ? $"{name} must be a list."
                : $"{name} takes at most {MongoFilterParser.MaxListItems} values.");
            return new All();
        }

        var values = ImmutableArray.CreateBuilder<FilterValue>();
        foreach (var (index, item) in operand.EnumerateArray().Index())
        {
            errors.Enter(index);
            if (operands.Any(field, item, depth + 1) is { } value)
            {
                values.Add(value);
            }

            errors.Leave();
        }

        return new In(field, values.ToImmutable());
    }

    private Filter Presence(FieldPath field, JsonElement operand)
    {
        var wanted = operand.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number when operand.TryGetDecimal(out var number) && number is 0 or 1 => number == 1,
            _ => (bool?)null,
        };
        if (wanted is null)
        {
            errors.Add("$exists must be true or false.");
        }

        return wanted == false ? new Not(new Exists(field)) : new Exists(field);
    }

    private Filter Pattern(FieldPath field, JsonElement operand)
    {
        var text = operand.ValueKind == JsonValueKind.String ? JsonText.Read(operand) : null;
        if (text is null)
        {
            errors.Add(operand.ValueKind == JsonValueKind.String ? JsonText.Problem : "$regex must be a string.");
            return new All();
        }

        if (RegexPattern.TryParse(text, out var error) is { } pattern)
        {
            return new Matches(field, pattern.Source, pattern.IgnoreCase);
        }

        errors.Add($"Wrong $regex: {error}.");
        return new All();
    }
}
